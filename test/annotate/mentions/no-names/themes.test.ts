import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  'They met under the theme “Boosting Quay Africa’s Digital Economy.”',
  'They met under the theme of "Sustainable Harbour Goals for All" in the port.',
  'Themed “Quays: A Connected Community”, the meeting drew many.',
])('what a theme is about is nothing that the article names: %s', (text) => {
  expect(names(text)).toEqual([]);
});

it('a name in marks that is no theme stays', () => {
  expect(names('They adopted the strategy “Open Harbours for All” in 2024.')).toContain(
    'instrument: Open Harbours for All',
  );
});

it('a theme without quotation marks names nothing either', () => {
  const text = 'It is held in Porto under the theme, Bridging Ports for a Safe and Inclusive Future.';
  expect(names(text)).toEqual(['place: Porto']);
});

it('nor does one in plain marks', () => {
  const text = "It is held in Porto under the theme 'Sustainable Development in a Digital Economy' in May.";
  expect(names(text)).toEqual(['place: Porto']);
});

it('nor does one directly behind the word', () => {
  const text = 'It began in Porto with the theme Building Port Data Infrastructure for Shared Prosperity.';
  expect(names(text)).toEqual(['place: Porto']);
});
