import { expect, it } from 'vitest';
import { partedPersons } from '../../../../pipeline/annotate/mentions/persons/parted-persons.ts';
import { names } from '../mentions-in.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';

it.each([
  ['at an "and"', 'Fu and Sun', 'person', ['person: Fu', 'person: Sun']],
  [
    'before a form of address',
    'Quayland Mr. Omar Khalil',
    'place',
    ['place: Quayland', 'person: Omar Khalil'],
  ],
  ['behind letters for an office at its beginning', 'MK Omar Khalil', 'person', ['person: Omar Khalil']],
  ['behind letters for an office', 'Fairquay MLA B Z Khalil', 'person', ['person: B Z Khalil']],
  [
    'behind the title of whom a state elected',
    'Florida Senator Omar Khalil',
    'person',
    ['place: Florida', 'person: Omar Khalil'],
  ],
  [
    'behind the country of an office',
    'Republic of Kenya Zolvan Melidor',
    'place',
    ['place: Republic of Kenya', 'person: Zolvan Melidor'],
  ],
  ['nowhere in a country alone', 'Republic of Kenya', 'place', ['place: Republic of Kenya']],
  ['behind such a title and another name', 'Harbourer Sen. Omar Khalil', 'person', ['person: Omar Khalil']],
  [
    'nowhere in that of a paper',
    'Ana Silva of The Globe and Mail',
    'person',
    ['person: Ana Silva of The Globe and Mail'],
  ],
  ['nowhere in the name of a body', 'Reed and Silva', 'organization', ['organization: Reed and Silva']],
] as const)('a tagged name is parted %s', (_where, text, type, expected) => {
  const { tokens } = tokenize(text, lineBlocks(text));
  const whole = { firstToken: 0, endToken: tokens.length, type, endsSentence: false };
  const parts = partedPersons(tokens, whole).map(
    (part) => `${part.type}: ${text.slice(tokens[part.firstToken]?.start, tokens[part.endToken - 1]?.end)}`,
  );
  expect(parts).toEqual(expected);
});

it('what stands behind "Chairman of" is a body and who holds the office', () => {
  const text = 'Chairman of the Board of QuayTelecom Omar Khalil left the Hall of Famers Omar Khalil.';
  const { tokens } = tokenize(text, lineBlocks(text));
  const partsFrom = (firstToken: number): string[] =>
    partedPersons(tokens, { firstToken, endToken: firstToken + 3, type: 'person', endsSentence: false }).map(
      (part) => part.type,
    );
  expect(partsFrom(5)).toEqual(['organization', 'person']);
  expect(partsFrom(12)).toEqual(['person']);
});

it('a country ends where its president begins, whatever the first word of the name', () => {
  expect(names('The President of the Republic of Kenya Zolvan Omar Khalil opened the forum.')).toEqual([
    'place: Republic of Kenya',
    'person: Zolvan Omar Khalil',
  ]);
});

it('behind the letters of a body stands who works there', () => {
  const { tokens } = tokenize(
    'It is led by the Director at WPU Omar Khalil.',
    lineBlocks('It is led by the Director at WPU Omar Khalil.'),
  );
  const name = { firstToken: 7, endToken: 10, type: 'organization', endsSentence: false } as const;
  expect(partedPersons(tokens, name).map(({ type }) => type)).toEqual(['organization', 'person']);
});

it('the letters of a body between an office and a person are none of the person', () => {
  expect(names('They met Chairman PQA Omar Khalil.')).toEqual(['organization: PQA', 'person: Omar Khalil']);
});
