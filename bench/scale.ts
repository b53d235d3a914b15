/**
 * Measures what builds of many articles take: from nothing, once more with nothing new, and with one article more.
 *
 *   npm run bench:scale -- [--sizes 100,1000,10000] [--write]
 *
 * The articles are made up (`scale/corpus.ts`): the same each time, about as long and as full of facts as ordinary news. Each build is a process
 * of its own. Seconds are of the processor, all threads together, so that other programs do not count; memory is the most that the process had at one time.
 * Growth is the exponent by which the time of the build from nothing grows from the size before. `--write` puts the table into docs/incremental.md.
 * Exit codes: 0 measured; 2 the arguments are wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from './markdown-table.ts';
import { type Measured, measured, secondsWith } from './scale/measure.ts';

const USAGE = 'usage: npm run bench:scale -- [--sizes 100,1000,10000] [--write]';
const DOCS = path.resolve(import.meta.dirname, '../docs/incremental.md');
const [BEGIN, END] = ['<!-- bench:scale -->', '<!-- end of bench:scale -->'];
const FOR_THREADS = 300;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const asked = optionsOf(args);
  if (asked === undefined) {
    console.error(USAGE);
    return 2;
  }
  const all: Measured[] = [];
  for (const size of asked.sizes) all.push(await measured(size, (what) => console.error(what)));
  const [one = 0, two = 0] = await secondsWith([1, 2], FOR_THREADS, 3);
  const text = [
    tableOf(all),
    '',
    `Reading to grounding of ${FOR_THREADS} articles: ${(FOR_THREADS / one).toFixed(0)} articles a second of the wall on one thread, ${(FOR_THREADS / two).toFixed(0)} on two (× ${(one / two).toFixed(2)}).`,
  ].join('\n');
  console.log(text);
  if (asked.write) writeIntoDocs(text);
  return 0;
}

function tableOf(all: readonly Measured[]): string {
  const head = [
    'articles',
    'from nothing',
    'growth',
    'nothing new',
    'of it',
    'one more',
    'of it',
    'memory: nothing',
    'nothing new',
    'one more',
  ];
  const lines = all.map(({ articles, cold, again, more }, at) => [
    articles.toLocaleString('en-GB'),
    `${cold.seconds.toFixed(1)} s`,
    growth(all[at - 1], all[at]),
    `${again.seconds.toFixed(1)} s`,
    `${((100 * again.seconds) / cold.seconds).toFixed(1)} %`,
    `${more.seconds.toFixed(1)} s`,
    `${((100 * more.seconds) / cold.seconds).toFixed(1)} %`,
    ...[cold, again, more].map(({ megabytes }) => `${megabytes.toFixed(0)} MB`),
  ]);
  return markdownTable(head, lines);
}

/** By which power of the number of articles the time grew. */
function growth(before: Measured | undefined, now: Measured | undefined): string {
  if (before === undefined || now === undefined) return '–';
  const power = Math.log(now.cold.seconds / before.cold.seconds) / Math.log(now.articles / before.articles);
  return `n^${power.toFixed(2)}`;
}

function writeIntoDocs(text: string): void {
  const docs = readFileSync(DOCS, 'utf8');
  const [begin, end] = [docs.indexOf(BEGIN), docs.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${DOCS} has no place for the table`);
  writeFileSync(DOCS, `${docs.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${docs.slice(end)}`);
}

function optionsOf(
  args: string[],
): { readonly sizes: readonly number[]; readonly write: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        sizes: { type: 'string', default: '100,1000,10000' },
        write: { type: 'boolean', default: false },
      },
    });
    const sizes = values.sizes.split(',').map(Number);
    return sizes.every((size) => Number.isInteger(size) && size > 0)
      ? { sizes, write: values.write }
      : undefined;
  } catch {
    return undefined;
  }
}
