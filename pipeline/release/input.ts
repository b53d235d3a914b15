import type { About } from '../contract/about.ts';
import type { Texts } from '../contract/article.ts';
import type { CorrectionsFile } from '../contract/corrections.ts';
import type { Problem } from '../contract/problem.ts';
import type { BuildReport } from '../contract/report.ts';
import type { Dataset } from '../contract/tables.ts';
import type { SecretKey } from './signature/secret-key.ts';
import type { Previous } from './versions/previous.ts';

/** What is released, where, and what must be said of it. */
export interface ReleaseInput {
  /** Validated. */
  readonly dataset: Dataset;
  /** Canonical text by article id, of at least the articles whose row names a text file. */
  readonly texts: Texts;
  readonly report: BuildReport;
  /** The files of the corrections of which the report says what became; none where it is not said. */
  readonly corrected?: readonly CorrectionsFile[];
  /** What the publisher says of the data set; the defaults stand for what is left out. */
  readonly about?: Partial<About>;
  readonly previous: Previous | null;
  /** Whether this very program made and verified the previous release: then rows that stay are copied from its files. */
  readonly isContinued?: boolean;
  /** Folder of releases; made where it is not there. */
  readonly out: string;
  /** The key that the manifest is signed with; without it the release is not signed. */
  readonly key?: SecretKey;
  /** How many of the newest releases keep their folders; all where it is not said. */
  readonly keep?: number;
  /** Checks a finished release folder from the outside; an error in it holds the release back. */
  readonly check: (folder: string) => Promise<readonly Problem[]>;
  /** Called where there is something to release, before anything is written; what it throws stops the release. */
  readonly before?: () => Promise<void>;
}
