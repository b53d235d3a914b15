import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['Ports were full, according to Quaybarometer, in May.', 'Quaybarometer'],
  ['Ports were full, data from Quaybarometer show.', 'Quaybarometer'],
  ['A survey published on Monday by Quaybarometer says that ports are full.', 'Quaybarometer'],
  ['Last year Quaybarometer estimated that ports were full.', 'Quaybarometer'],
  ['EDQi said that ports are full.', 'EDQi'],
])('a body of one word is known by what it is a source of: %s', (text, body) => {
  expect(names(text)).toContain(`organization: ${body}`);
});

it.each([
  ['who has a longer name', 'Ana Quaylind spoke. Ports were full, according to Quaylind.', 'Quaylind'],
  ['with a title', 'Ports were full, according to Minister Quaylind.', 'Quaylind'],
  ['with a known name', 'Ports were full, according to Silva.', 'Silva'],
  ['of a section', 'Ports were full, according to Section 12.', 'Section'],
  ['of a people', 'Ports were full, according to Kenyan officials.', 'Kenyan'],
  ['of a city', 'A study from Porto found it.', 'Porto'],
])('a word is no body %s', (_why, text, word) => {
  expect(names(text)).not.toContain(`organization: ${word}`);
});
