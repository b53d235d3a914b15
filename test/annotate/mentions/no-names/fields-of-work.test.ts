import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  'Firms of FinTech met in Porto.',
  'Banks and FinTechs met in Porto.',
  'He works for Public Security & Identity in Porto.',
  'The Commonwealth ICT ministers met in Porto.',
])('a field of work is nobody: %s', (text) => {
  expect(names(text)).toEqual(['place: Porto']);
});

it.each([
  'It takes Information and Communication and Technology (ICT) for a key.',
  'It will boost Information and Communications Technology skills in May.',
])('nor spelled out, nor before its letters: %s', (text) => {
  expect(names(text).filter((name) => name.startsWith('organization'))).toEqual([]);
});

it('nor is a field that is developed', () => {
  expect(names('They spoke of ICT Industry Development in Porto.')).toEqual(['place: Porto']);
});

it.each([
  'Telecoms regulator Quara met in Porto.',
  'Telecom giant Quara met in Porto.',
  'He joined the Telecom operator Quara in Porto.',
])('nor is a field before the noun for a body: %s', (text) => {
  expect(names(text)).toEqual(['organization: Quara', 'place: Porto']);
});

it('a centre for a field is a body', () => {
  const text = 'The International Centre for Information and Communication Technologies (ICTs) opened.';
  expect(names(text)).toContain(
    'organization: International Centre for Information and Communication Technologies',
  );
});
