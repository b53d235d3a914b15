import { path } from 'zx';
import type { Texts } from '../contract/article.ts';
import { VerbatimError } from '../contract/problem.ts';
import { contentOf } from './content.ts';
import type { Tables } from './rows.ts';
import type { ListedRelease } from './versions/index-file.ts';

/**
 * What was taken back does not come again by itself, at the next time of a schedule.
 * @throws {VerbatimError} 3 where a release would have the content of one that was
 */
export function stopOnWithdrawn(
  out: string,
  tables: Tables,
  texts: Texts,
  withdrawn: readonly ListedRelease[],
): void {
  if (withdrawn.length === 0) return;
  const content = contentOf(tables, texts);
  const again = withdrawn.find((release) => release.content_sha256 === content);
  if (again === undefined) return;
  throw new VerbatimError(3, [
    {
      level: 'error',
      stage: 'release',
      code: 'release/withdrawn-again',
      message: `This would be ${again.version} again, which was taken back${again.yanked === null ? '' : `: ${again.yanked.because}`}.`,
      remedy: `Mend the sources or correct the facts; where ${again.version} was right, "verbatim rollback ${again.version}".`,
      file: path.join(out, again.version),
    },
  ]);
}
