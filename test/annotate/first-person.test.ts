import { expect, it } from 'vitest';
import { read } from './quotations-helper.ts';

const named = [
  { words: 'Mara Lind', name: 'Mara Lind' },
  { words: 'Lind', name: 'Mara Lind' },
  { words: 'Omar Khalil', name: 'Omar Khalil' },
];

function lastSpeaker(lines: readonly string[]): string | undefined {
  return read(lines.join('\n'), named).at(-1)?.speaker;
}

it.each([
  ['whom the label of the turn names', ['News: What happened?', 'Mara Lind: I said that it rained.']],
  ['whoever introduced themselves', ['Good morning. My name is Mara Lind.', 'I say that it rained.']],
  ['who was called upon', ['Next case. Ms. Lind, please proceed.', 'I say that it rained.']],
  ['whom the title gives as interviewed', ['Interview with Mara Lind', 'Why?', 'I say that it rained.']],
  ['who gives the speech', ['Remarks by Mara Lind in Oslo', 'I say that it rained.']],
  ['who wrote it', ['A day at the port', 'By Mara Lind', 'I say that it rained.']],
  [
    'who is asked, in questions and answers',
    [
      'Mara Lind leads the port.',
      'Is it large?',
      'It is.',
      'Is it old?',
      'Rather.',
      'Is it dry?',
      'I say that it is.',
    ],
  ],
])('“I” is %s', (_who, lines) => {
  expect(lastSpeaker(lines)).toBe('Mara Lind');
});

it.each([
  ['nobody is known to speak', ['Mara Lind met Omar Khalil.', 'I say that it rained.']],
  ['one label is a note', ['Note: this is late.', 'I say that it rained.']],
])('“I” stays as it is where %s', (_why, lines) => {
  expect(lastSpeaker(lines)).toBe('I');
});

it('“I” changes with the turn', () => {
  const text = 'Mara Lind: I said it rained.\nOmar Khalil: I said it was dry.';
  expect(read(text, named).map(({ speaker }) => speaker)).toEqual(['Mara Lind', 'Omar Khalil']);
});
