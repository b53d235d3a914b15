/** The last stage: writes a checked data set as a release, in one step. */
export { writeLastBuild } from './last-build.ts';
export { differencesBetween } from './deltas/between.ts';
export { rollBack, yankRelease } from './versions/decide.ts';
export { readIndex } from './versions/index-file.ts';
export { latestVersion } from './versions/latest.ts';
export { applyDelta } from './deltas/apply-to-release.ts';
export { readPrevious } from './versions/previous.ts';
export { assertWritable } from './disk/assert-writable.ts';
export { aloneIn } from './disk/lock.ts';
export { textFile } from './output-file.ts';
export { signatureFile } from './signature/minisign.ts';
export { newSecretKey, publicKeyText, readSecretKey, secretKeyText } from './signature/secret-key.ts';
export type { KeyFault, SecretKey } from './signature/secret-key.ts';
export { release } from './write.ts';
export type { Released, ReleaseInput } from './write.ts';
