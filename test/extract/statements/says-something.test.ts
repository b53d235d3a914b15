import { describe, expect, it } from 'vitest';
import { statementCandidates } from '../../../pipeline/extract/statements.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const statements = (text: string) => rowsOf(statementCandidates(indexOf(text)), 'statements');

describe('what is done or had', () => {
  it.each([
    'The Harbour Bank agreed to grant a loan, and the union will sign it.',
    'Quayside Ltd reported its highest ever revenue on Tuesday, driven by higher fares.',
    'Quayside Ltd reported service revenue growth of 9 percent to $80 million, as costs fell.',
  ])('is not said: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });

  it.each([
    ['The Harbour Bank agreed that fares had to fall.', 'fares had to fall'],
    ['Quayside Ltd reported its revenue had risen.', 'its revenue had risen'],
  ])('is something else than what is told of it: %s', (text, quote) => {
    expect(statements(text)).toMatchObject([{ quote }]);
  });
});

describe('the speaker of what another passes on', () => {
  it('is who is quoted', () => {
    expect(
      statements('“Fares will fall,” the Quay News Agency quoted Dr. Ana Silva as explaining.'),
    ).toMatchObject([{ speaker: 'Ana Silva' }]);
  });
});

describe('the role', () => {
  it.each([
    [
      'Dr. Ana Silva is the Executive Secretary of the Ports Agency. On Monday, the Executive Secretary said ports will grow.',
      'Executive Secretary',
    ],
    ['Ana Silva, Additional Secretary of the Ports Division, said ports will grow.', 'Additional Secretary'],
  ])('has all its words: %s', (text, role) => {
    expect(statements(text)).toMatchObject([{ speaker_role: role }]);
  });
});
