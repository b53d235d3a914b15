import type { Snapshot } from '../contract/article.ts';
import { sha256Of } from './sha256.ts';

/** One hash of all that later stages know of a snapshot: its bytes, and whatever is said of it. SHA-256, hexadecimal. */
export function takenHash({ bytes: _hashed, sidecar, ...said }: Snapshot): string {
  const beside = sidecar === undefined ? null : [sidecar.path, sha256Of(sidecar.bytes)];
  const all = [Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)), beside];
  return sha256Of(JSON.stringify(all));
}
