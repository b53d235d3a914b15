import { describe, expect, it } from 'vitest';
import { statementCandidates } from '../../../pipeline/extract/statements.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const statements = (text: string) => rowsOf(statementCandidates(indexOf(text)), 'statements');

describe('what is done or had', () => {
  it.each([
    'The Harbour Bank agreed to grant a loan, and the union will sign it.',
    'Quayside Ltd reported its highest ever revenue on Tuesday, driven by higher fares.',
    'Quayside Ltd reported service revenue growth of 9 percent to $80 million, as costs fell.',
    'The Harbour Bank disclosed a fee figure of $4 million which was collected online.',
    'The Harbour Bank announced a portal aimed at helping sailors.',
    'The Harbour Bank revealed the launch of a card that lets sailors pay.',
    'Ana Silva acknowledged the support provided by the bank.',
    'Ana Silva confirmed the loss of two boats that had been missing.',
  ])('is not said: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });

  it.each([
    ['The Harbour Bank agreed that fares had to fall.', 'fares had to fall'],
    ['Quayside Ltd reported its revenue had risen.', 'its revenue had risen'],
    ['Ana Silva confirmed the boat that sank was hers.', 'the boat that sank was hers'],
    ['Ana Silva revealed fees charged by banks rose in May.', 'fees charged by banks rose in May'],
    ['Ana Silva announced plans to build a bridge.', 'plans to build a bridge'],
    ['Ana Silva called for rules that protect sailors.', 'rules that protect sailors'],
    ['Ana Silva denied the claims made by the union.', 'the claims made by the union'],
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
