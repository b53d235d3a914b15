import { expect, it } from 'vitest';
import { kindsBesideBodies } from '../../../pipeline/extract/organizations/kinds-beside-bodies.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const kinds = (text: string) => rowsOf(kindsBesideBodies(indexOf(text)), 'organizations');

it.each([
  ['They met Acme, a maritime software company.', 'company'],
  ['They met Acme, the country’s state-owned rail company, in Porto.', 'company'],
  ['Acme is a public company headquartered in Porto.', 'company'],
  ['Omar Khalil of Acme, the national agency for ports, spoke.', 'agency'],
])('a body is of the kind that the words behind its name say: %s', (text, kind) => {
  expect(kinds(text)).toEqual([{ name: 'Acme', kind }]);
});

it.each([
  ['it only works for one', 'They met Acme, a friend of the company.'],
  ['the company builds ships', 'They met Acme, a company ships choir.'],
  ['the name says it', 'They met Melidor Bank, a company.'],
  ['nothing links them', 'They met Acme and a company.'],
])('but not where %s', (_why, text) => {
  expect(kinds(text)).toEqual([]);
});
