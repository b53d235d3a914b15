import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { type NewCorrection, writeCorrection, yamlOf } from '../collect/index.ts';
import { assertFolder } from '../collect/list-sources.ts';
import type { ExitCode } from '../contract/problem.ts';
import { groundSet } from '../ground/corrections.ts';
import { readPrevious } from '../release/index.ts';
import { actionOf, correctionFor } from './correct/corrections.ts';
import { listCorrections } from './correct/list.ts';
import { mistake } from './correct/mistake.ts';
import type { Typed } from './correct/typed.ts';
import { today, userName } from './signature.ts';

export interface CorrectCommand extends Typed {
  readonly action: string;
  readonly because: string | undefined;
  readonly by: string | undefined;
  readonly sources: string;
  readonly out: string;
  readonly dryRun: boolean;
}

/**
 * `verbatim correct`: finds the row in the latest release, and writes what a person says of it into the corrections, from which the next
 * build takes it. Throws VerbatimError (2) where there is no such row or value, or the words do not hold it; nothing is written then.
 */
export async function correctCommand(command: CorrectCommand): Promise<ExitCode> {
  const root = path.resolve(command.sources);
  await assertFolder(root, command.sources);
  if (command.action === 'list') return listCorrections(root, command.out);
  const action = actionOf(command.action);
  const previous = await readPrevious(command.out);
  if (previous === null)
    throw mistake('no-release', `There is no release in ${command.out} yet.`, 'Run "verbatim build" first.');
  if (command.because === undefined)
    throw mistake('no-reason', 'A correction needs a reason.', 'Say why with --because "…".');
  const signed = { by: command.by ?? (await whoCorrects()), on: today(), because: command.because };
  const correction = correctionFor(
    action,
    command,
    signed,
    previous.dataset,
    previous.report?.rejected ?? [],
  );
  const isChecked = await checkWords(correction, previous.folder, previous.dataset.articles);
  const file = await writeCorrection(root, correction, command.dryRun);
  process.stdout.write(`${yamlOf(correction)}\n${effectOf(correction, isChecked)}\n`);
  const place = path.join(command.sources, file);
  process.stdout.write(
    command.dryRun
      ? 'Nothing was written (--dry-run).\n'
      : `Written into ${place}; "verbatim build" takes it in.\n`,
  );
  return 0;
}

/** Whether the words of a `set` were held against the article now; the build does it for texts that the release does not ship. */
async function checkWords(
  correction: NewCorrection,
  release: string,
  articles: readonly { readonly id: string; readonly text_file: string | null }[],
): Promise<boolean> {
  if (correction.action !== 'set') return true;
  const file = articles.find(({ id }) => id === correction.article)?.text_file ?? null;
  if (file === null) return false;
  const text = await fs.readFile(path.join(release, file), 'utf8');
  const grounded = groundSet(
    { id: correction.article, text, blocks: [] },
    { ...correction, file: '', line: 1 },
  );
  if ('why' in grounded)
    throw mistake(
      'words-do-not-hold',
      `This cannot be set, for ${grounded.why}.`,
      'Quote the words that say the value, as they stand in the article.',
    );
  return true;
}

function effectOf(correction: NewCorrection, isChecked: boolean): string {
  switch (correction.action) {
    case 'accept':
      return 'The next build chooses it before other values.';
    case 'reject':
      return correction.field === undefined
        ? 'The next build leaves the row out, whichever article or rule gives it.'
        : 'The next build leaves the value out, whichever article or rule gives it.';
    case 'set':
      return isChecked
        ? 'The next build chooses the value before others, with these words as its receipt.'
        : 'The release does not hold the text of the article: the next build looks whether its words hold the value, and says so where they do not.';
    case 'merge':
      return 'The next build makes one row of the two; the other id leads to it.';
    case 'split':
      return 'The next build makes two rows of it.';
  }
}

async function whoCorrects(): Promise<string> {
  const name = await userName();
  if (name === null) throw mistake('no-name', 'It is not known who corrects.', 'Say who with --by "…".');
  return name;
}
