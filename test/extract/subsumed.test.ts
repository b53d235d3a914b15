import { expect, it } from 'vitest';
import type { Candidate } from '../../pipeline/contract/fact.ts';
import type { FactTable } from '../../pipeline/contract/tables.ts';
import { withoutSubsumed } from '../../pipeline/extract/subsumed.ts';

function claim(table: FactTable, values: Readonly<Record<string, string>>, rule = 'r'): Candidate {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, spans: [{ start: 0, end: 1 }] }]),
  );
  return { table, fields, window: { start: 0, end: 1 }, engine: 'e', rule, score: 1 };
}

const bare = claim('positions', { person: 'Ana Silva', title: 'President' });
const full = claim('positions', { person: 'Ana Silva', title: 'President', organization: 'WPO' });
const elsewhere = claim('positions', { person: 'Ana Silva', title: 'President', organization: 'QDF' });

it('a claim that another says completely is dropped, whichever comes first', () => {
  expect(withoutSubsumed([bare, full])).toEqual([full]);
  expect(withoutSubsumed([full, bare])).toEqual([full]);
});

it('of two that say the same the first stays', () => {
  const again = claim('positions', { person: 'Ana Silva', title: 'President' }, 'another rule');
  expect(withoutSubsumed([bare, again])).toEqual([bare]);
});

it('claims that say different things stay', () => {
  expect(withoutSubsumed([full, elsewhere, bare])).toEqual([full, elsewhere]);
});

it('a title that is short for another of the same person is dropped', () => {
  const titled = (title: string) => claim('positions', { person: 'Ana Silva', title });
  const whole = titled('Minister of Ports');
  expect(withoutSubsumed([whole, titled('Minister')])).toEqual([whole]);
  const prince = titled('Crown Prince');
  expect(withoutSubsumed([titled('Prince'), prince])).toEqual([prince]);
  const both = [titled('Deputy Minister'), titled('Minister')];
  expect(withoutSubsumed(both)).toEqual(both);
  const mayor = [whole, claim('positions', { person: 'Omar Khalil', title: 'Minister' })];
  expect(withoutSubsumed(mayor)).toEqual(mayor);
});

it('rows of entities stay: resolve puts them together', () => {
  const rows = [
    claim('organizations', { name: 'WPO' }),
    claim('organizations', { name: 'WPO', kind: 'agency' }),
  ];
  expect(withoutSubsumed(rows)).toEqual(rows);
});

it('many claims take time by their number', { timeout: 60_000 }, () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    claim('positions', { person: `Ana ${at}`, title: 'President' }),
  );
  expect(withoutSubsumed(many)).toHaveLength(20_000);
});
