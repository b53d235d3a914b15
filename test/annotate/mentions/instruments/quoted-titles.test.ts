import { describe, expect, it } from 'vitest';
import { names, pointers } from '../mentions-in.ts';

const instruments = (text: string): string[] => names(text).filter((name) => name.startsWith('instrument'));

describe('a title in quotation marks is of an instrument', () => {
  it.each([
    [
      'behind a word for an act',
      'He signed the law "On Digital Ports in Quayland" in May.',
      'On Digital Ports in Quayland',
    ],
    ['in small letters', 'The decree “On measures to mend ports” is long.', 'On measures to mend ports'],
    ['behind a word for a plan', 'The state programme “Open Harbours” is long.', 'Open Harbours'],
    ['before a word for a plan', 'They praise the «Ports for All» program, which helps.', 'Ports for All'],
    [
      'where it says so itself',
      'He approved the “Strategy for Open Harbours in Quayland for 2025–2028” in May.',
      'Strategy for Open Harbours in Quayland for 2025–2028',
    ],
  ])('%s', (_where, text, expected) => {
    expect(instruments(text)).toEqual([`instrument: ${expected}`]);
  });

  it.each([
    ['what somebody calls it', 'They called the plan “a great disaster for all”.'],
    ['what somebody says', 'He said of the agreement: “This is what we wanted,” and left.'],
    ['what a plan is like', 'He ended the “totally failed” plan in May.'],
    ['a sentence', 'He spoke of the law “This will not do. We know it” again.'],
    ['one word', 'They called the plan “Disaster” again.'],
  ])('not %s', (_what, text) => {
    expect(instruments(text)).toEqual([]);
  });
});

it('the article goes on with the word before the title', () => {
  expect(pointers('He signed the law “On Digital Ports” in May. The law is long.')).toEqual([
    'The law → On Digital Ports',
  ]);
});

it('a title of several words that ends with its kind needs no noun beside it', () => {
  expect(
    names('It follows from “Fair Mooring and Efficient Port Fee Delivery Act.” The port is glad.'),
  ).toEqual(['instrument: Fair Mooring and Efficient Port Fee Delivery Act']);
});

it('a project is titled like a sentence, and a programme by its head in the middle', () => {
  expect(
    instruments(
      'They launched a joint project "Assistance in development of open harbours in Togo," he said.',
    ),
  ).toEqual(
    ['instrument: "Assistance in development of open harbours in Togo'].map((name) => name.replace('"', '')),
  );
  expect(
    instruments('It follows the "State Program for the Development of Harbours in Togo for 2021-2025".'),
  ).toEqual(['instrument: State Program for the Development of Harbours in Togo for 2021-2025']);
});

it('a title may have what it is between in it', () => {
  const title =
    'Agreement on Partnership in the Field of Trade between the Governments of the Member States of the Harbour Union';
  expect(instruments(`Parliament ratified the "${title}," he said.`)).toEqual([`instrument: ${title}`]);
});
