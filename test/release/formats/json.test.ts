import { expect, it } from 'vitest';
import { tableJsonFile } from '../../../pipeline/release/formats/json.ts';
import { ndjsonFile } from '../../../pipeline/release/formats/ndjson.ts';
import { HARD_ROWS, SAMPLES, asJson, bytesOf } from './samples.ts';

const [row = {}] = HARD_ROWS;

it('writes JSON with one row a line and columns in schema order', () => {
  const { id, ...rest } = row;
  const lines = bytesOf(tableJsonFile('samples', SAMPLES, [{ ...rest, id: id ?? null }, row])).toString(
    'utf8',
  );
  expect(lines).toMatch(/^\[\n\{"id":"sample\/000","text":[^\n]*\},\n\{"id":[^\n]*\}\n\]\n$/);
  expect(bytesOf(tableJsonFile('samples', SAMPLES, [])).toString('utf8')).toBe('[]\n');
});

it('writes NDJSON with the same lines', () => {
  const json = bytesOf(tableJsonFile('samples', SAMPLES, HARD_ROWS)).toString('utf8');
  const lines = json
    .split('\n')
    .slice(1, -2)
    .map((line) => line.replace(/,$/, ''));
  expect(bytesOf(ndjsonFile('samples', SAMPLES, HARD_ROWS)).toString('utf8')).toBe(`${lines.join('\n')}\n`);
  expect(bytesOf(ndjsonFile('samples', SAMPLES, [])).toString('utf8')).toBe('');
});

it('writes long tables in pieces that join to the whole', () => {
  const rows = Array.from({ length: 2500 }, (_, index) => ({ ...row, id: `sample/${index}` }));
  const file = tableJsonFile('samples', SAMPLES, rows);
  expect([...file.chunks()]).toHaveLength(4);
  expect(JSON.parse(bytesOf(file).toString('utf8'))).toEqual(asJson(rows));
});
