import { expect, test } from 'vitest';
import { names } from '../mentions-in.ts';

test.each([
  ['behind its noun', 'They took part in the International Forum "Quay Steppe" in Porto.', 'Quay Steppe'],
  [
    'before its noun',
    '“Caspian Quay Bridge” international forum has opened in Porto.',
    'Caspian Quay Bridge',
  ],
  [
    'behind a noun in small letters',
    'The meeting “Digital Change of the Local Harbour” was held in Porto.',
    'Digital Change of the Local Harbour',
  ],
])('a gathering has its title in quotation marks %s', (_where, text, title) => {
  expect(names(text).filter((name) => name.startsWith('event'))).toEqual([`event: ${title}`]);
});

test.each([
  'The forum "will never work," he said in Porto.',
  'They watched "Quay Steppe" in Porto.',
  'They sat in the "Quay Steppe" conference hall in Porto.',
])('other words in quotation marks are none: %s', (text) => {
  expect(names(text)).not.toContainEqual(expect.stringMatching(/^event/));
});

test('an expo is called by its title, too', () => {
  const text = 'The Port Technology Expo “Digital Quay 2024” will be opened in May.';
  expect(names(text)).toEqual(['event: Digital Quay 2024']);
});
