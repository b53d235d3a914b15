import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

describe('a law or the like is named', () => {
  it.each([
    ['by its number', 'The fees were set by Decree No. 57,318 in May.', 'Decree No. 57,318'],
    [
      'with who gives it',
      'It rests on Presidential Regulation Number 82 of 2023 on ports.',
      'Presidential Regulation Number 82 of 2023',
    ],
    ['by its number in the Union', 'It rests on Regulation (EU) 2024/77 of May.', 'Regulation (EU) 2024/77'],
    ['by a short name', 'They adopted rules under the eQUAY regulation.', 'eQUAY regulation'],
    ['by a bare number', 'They cited Executive Order 87, issued in May.', 'Executive Order 87'],
    ['by a number of parts', 'The rapporteur of Bill 3812/23 spoke.', 'Bill 3812/23'],
    ['by a number with letters', "The Government's Decision No. 312-N changed that.", 'Decision No. 312-N'],
    ['by the session of an assembly', 'It was extended by resolution 70/125 in May.', 'resolution 70/125'],
    ['by a number behind its kind', 'It rests on Decree No. UP-6079 of 5 May 2020.', 'Decree No. UP-6079'],
    ['by a number in brackets', 'It rests on Law No. (10) of 2021 on ports.', 'Law No. (10) of 2021'],
    ['in lower case', 'It was approved by law no. 12/X/2023 in Lisbon.', 'law no. 12/X/2023'],
    [
      'with brackets in its title',
      'The House will debate the Port Revenue (Fees and Charges) Bill in May.',
      'Port Revenue (Fees and Charges) Bill',
    ],
    [
      'with several brackets and small words in its title',
      'They cited the Harbours and other Ports (Fees) (Amendment) Bill in May.',
      'Harbours and other Ports (Fees) (Amendment) Bill',
    ],
    [
      'with "of" in its title',
      'They cited the Bank of Quayland (Amendment) Act in May.',
      'Bank of Quayland (Amendment) Act',
    ],
    ['with no office before it', 'The Minister of Ports (Fees) Bill fame spoke.', 'Ports (Fees) Bill'],
    ['with a hyphen in its title', 'They praised the Start-up Act in Porto.', 'Start-up Act'],
    ['with a year behind a comma', 'A court cited the Quay Fees Act, 2019, in May.', 'Quay Fees Act, 2019'],
  ])('%s', (_how, text, expected) => {
    expect(names(text)).toContain(`instrument: ${expected}`);
  });

  it.each([
    ['a year', 'Parliament changed the law in 2019.'],
    ['a count', 'Order 2 copies of the book.'],
    ['a place in a list', 'The decision no 5 people wanted was made.'],
  ])('not by %s', (_how, text) => {
    expect(names(text).filter((name) => name.startsWith('instrument'))).toEqual([]);
  });
});

it('an act may go by a code', () => {
  expect(names('They read Regulation Q/REG.21/12/17 on roaming in May.')).toEqual([
    'instrument: Regulation Q/REG.21/12/17',
  ]);
});

it('the number of a law is no end of it', () => {
  expect(names('The Law on Artificial Harbours No. 230-VIII entered into force in May.')).toContain(
    'instrument: Law on Artificial Harbours No. 230-VIII',
  );
});
