import type { FeatureSink } from './features.ts';
import { MOST_AT_ONCE, type NameModel } from './model.ts';

/** Features of one thing at a time, in memory that is used again for the next. */
export class FeatureBuffer implements FeatureSink {
  size = 0;
  readonly features = new Int32Array(MOST_AT_ONCE);

  push(feature: number): void {
    this.features[this.size++] = feature;
  }

  /** Adds what a model says of them to the row that begins at `rows[at]`, and forgets them. */
  addTo(rows: Int32Array, model: NameModel, at = 0): void {
    model.add(this.features, this.size, rows, at);
    this.size = 0;
  }
}
