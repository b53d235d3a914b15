import { path } from 'zx';
import type { VerbatimError } from '../../contract/problem.ts';
import { userError } from '../disk/failures.ts';
import { aloneIn } from '../disk/lock.ts';
import { type Decision, type ListedRelease, readIndex, type ReleasesIndex, saveIndex } from './index-file.ts';
import { latestVersion, moveLatest } from './latest.ts';
import { isOffered } from './releases-index.ts';
import { compareVersions } from './version.ts';

/** What is decided of a release, and why. */
export interface Decided {
  readonly out: string;
  readonly version: string;
  readonly because: string;
  /** An ISO instant. */
  readonly on: string;
}

/**
 * Marks a release as one that nobody should use; its folder stays as it is, since it may be cited. Where it was the latest, `latest` goes
 * back to the newest one that stands.
 * @returns what `latest` points at then
 * @throws {VerbatimError} 2 where there is no such release, or none would be left
 */
export async function yankRelease({ out, version, because, on }: Decided): Promise<string> {
  return aloneIn(out, async () => {
    const { index, release, latest } = await found(out, version);
    if (release.yanked !== null)
      throw refused(
        'yanked-already',
        out,
        `Version ${version} was yanked already: ${release.yanked.because}`,
      );
    const left = index.releases.filter((each) => isOffered(each) && each.version !== version);
    const target =
      latest === version
        ? left
            .map((each) => each.version)
            .sort(compareVersions)
            .at(-1)
        : latest;
    if (target === undefined || target === null)
      throw refused('none-left', out, `Version ${version} is the only release: nothing would be left.`);
    const releases = index.releases.map((each) =>
      each === release ? { ...each, yanked: { because, on } } : each,
    );
    const decision: Decision = { what: 'yank', version, from: latest, because, on };
    await saveIndex(out, { ...index, releases, decisions: [...index.decisions, decision] });
    await moveLatest(out, target);
    return target;
  });
}

/**
 * Points `latest` at an earlier release, as a decision that the index keeps. The next build goes on from there, under a version that was
 * never given.
 * @throws {VerbatimError} 2 where there is no such release, or it was yanked or removed
 */
export async function rollBack({ out, version, because, on }: Decided): Promise<void> {
  await aloneIn(out, async () => {
    const { index, release, latest } = await found(out, version);
    if (!isOffered(release))
      throw refused('not-offered', out, `Version ${version} was ${release.removed ? 'removed' : 'yanked'}.`);
    if (latest === version) throw refused('latest-already', out, `Version ${version} is the latest already.`);
    const decision: Decision = { what: 'rollback', version, from: latest, because, on };
    await saveIndex(out, { ...index, decisions: [...index.decisions, decision] });
    await moveLatest(out, version);
  });
}

async function found(
  out: string,
  version: string,
): Promise<{ index: ReleasesIndex; release: ListedRelease; latest: string | null }> {
  const index = await readIndex(out);
  const release = index?.releases.find((each) => each.version === version);
  if (index === null || release === undefined)
    throw refused('no-version', out, `There is no version ${version}.`);
  return { index, release, latest: await latestVersion(out) };
}

function refused(code: string, out: string, message: string): VerbatimError {
  return userError(
    code,
    path.join(out, 'index.json'),
    message,
    'See "verbatim releases" for those there are.',
  );
}
