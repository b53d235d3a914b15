import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { kindsTable, reliabilityTable } from './tables.ts';
import type { Tally } from './tally.ts';

const FILE = path.join(import.meta.dirname, 'recorded.json');
const PAGE = path.resolve(import.meta.dirname, '../../docs/evaluation.md');
const RELIABILITY = /(?<=\n)\| confidence [^\n]*\n(?:\|[^\n]*\n)+/;
const KINDS = /(?<=\n)\| kind of fact [^\n]*\n(?:\|[^\n]*\n)+/;

const areTallies = new Ajv2020().compile<Tally[]>({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      facts: { type: 'string' },
      gold: { type: 'string' },
      confidence: { type: 'number' },
      judged: { type: 'integer' },
      right: { type: 'integer' },
      partly: { const: true },
    },
    required: ['facts', 'gold', 'confidence', 'judged', 'right'],
    additionalProperties: false,
  },
});

/** The tallies of the last time they were recorded. */
export function recordedTallies(): Tally[] {
  const recorded: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  if (!areTallies(recorded)) throw new Error(`${FILE} does not hold tallies`);
  return recorded;
}

/** Records tallies, and brings the tables of the documentation up to date. */
export function record(tallies: readonly Tally[]): void {
  writeFileSync(FILE, `${JSON.stringify(tallies, null, 2)}\n`);
  const page = readFileSync(PAGE, 'utf8')
    .replace(RELIABILITY, `${reliabilityTable(tallies)}\n`)
    .replace(KINDS, `${kindsTable(tallies)}\n`);
  writeFileSync(PAGE, page);
}
