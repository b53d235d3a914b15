import { expect, it } from 'vitest';
import { spelledAtEnd } from '../../../../pipeline/annotate/mentions/short-names/letters-of-parts.ts';
import { names, things } from '../mentions-in.ts';

it.each([
  'The Open Framework for Digital Harbour Data (DHD) was adopted. DHD is what trade needs.',
  'Ministers met at the Forum on Digital Harbour Data (DHD) in Porto. DHD is what trade needs.',
])('letters of what a text or gathering is about are no name of it, and of no body: %s', (text) => {
  expect(names(text).filter((name) => name.endsWith(' DHD'))).toEqual(['other: DHD', 'other: DHD']);
});

it('all letters of the body to which a unit belongs are that body', () => {
  const text = 'They met the Ports Sector of the World Harbour Union (WHU). The WHU said so.';
  expect(things(text)).toEqual([['Ports Sector of the World Harbour Union'], ['WHU']]);
});

it('a text has the same name with letters in the place of the words for them', () => {
  const text =
    'The Open Framework for Digital Harbour Data (DHD) was adopted. The Open Framework for DHD has ten parts.';
  expect(things(text)).toContainEqual(['Open Framework for Digital Harbour Data', 'Open Framework for DHD']);
});

it('the words must be those of the letters', () => {
  const name = 'Framework for Digital Harbour Data';
  expect(spelledAtEnd(['Framework for DHD', name]).get('Framework for DHD')).toBe(name);
  expect(spelledAtEnd(['Framework for DHA', name]).get('Framework for DHA')).toBeUndefined();
  expect(spelledAtEnd(['DHD', name]).get('DHD')).toBeUndefined();
});
