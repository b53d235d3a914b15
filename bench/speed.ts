/**
 * Measures how fast the engine is: against bare wink-nlp on the same texts in the same run and with compromise beside them, what a second
 * thread gains, and whether its time grows as the text does.
 *
 *   npm run bench -- [FILE] [--rounds 5]
 *
 * FILE is a text, or JSON lines with a `text` each; without it the default articles are read, over and over, up to a megabyte. Times
 * are of the processor, so that other programs do not count; only what a second thread gains is told by the wall. Exit codes: 0 measured; 2 the arguments are wrong.
 */
import { parseArgs } from 'node:util';
import { growthTable } from './speed/growth.ts';
import { compromiseTable, ratioTable } from './speed/ratios.ts';
import { textsOf } from './speed/texts.ts';
import { twoThreadsTable } from './speed/two-threads.ts';

const USAGE = 'usage: npm run bench -- [FILE] [--rounds 5]';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const asked = optionsOf(args);
  if (asked === undefined) {
    console.error(USAGE);
    return 2;
  }
  const texts = await textsOf(asked.file);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${texts.length} texts, ${characters} characters, ${asked.rounds} rounds\n`);
  console.log(`${ratioTable(texts, asked.rounds)}\n`);
  console.log(`${compromiseTable(texts, asked.rounds)}\n`);
  console.log(`${await twoThreadsTable(texts, asked.rounds)}\n`);
  console.log(growthTable());
  return 0;
}

function optionsOf(
  args: string[],
): { readonly file: string | undefined; readonly rounds: number } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { rounds: { type: 'string', default: '5' } },
      allowPositionals: true,
    });
    const rounds = Number(values.rounds);
    return positionals.length > 1 || !Number.isInteger(rounds) || rounds < 1
      ? undefined
      : { file: positionals[0], rounds };
  } catch {
    return undefined;
  }
}
