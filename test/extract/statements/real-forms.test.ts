import { describe, expect, it } from 'vitest';
import { statementCandidates } from '../../../pipeline/extract/statements.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const statements = (text: string) => rowsOf(statementCandidates(indexOf(text)), 'statements');

describe('what somebody said', () => {
  it.each([
    ['He said out of the total, five ships had sunk.', 'out of the total, five ships had sunk'],
    ['He said in the first phase, five ships had sunk.', 'in the first phase, five ships had sunk'],
    ['He said by June, the port would open.', 'by June, the port would open'],
    ['He said in a statement, the port would open.', 'the port would open'],
  ])('may begin with a phrase: %s', (text, quote) => {
    expect(statements(`Tom Reed came to the port. ${text}`)).toMatchObject([{ speaker: 'Tom Reed', quote }]);
  });

  it('is what stands before, where the phrase behind says how', () => {
    expect(
      statements('Five ships had sunk, Tom Reed said in a statement, as the storm was strong.'),
    ).toMatchObject([{ quote: 'Five ships had sunk' }]);
  });

  it('ends where another disagrees, who is the speaker of what follows', () => {
    const text =
      'Ana Silva said fares had come down, but Tom Reed disagreed, describing the cut as "cosmetic".';
    expect(statements(text)).toMatchObject([
      { speaker: 'Ana Silva', quote: 'fares had come down' },
      { speaker: 'Tom Reed', quote: 'the cut as "cosmetic"' },
    ]);
  });

  it('may be said by who is acting for another', () => {
    const text =
      'The National Ports Authority has 40 boats, its acting Executive Secretary, Ana Maria Silva, has disclosed.';
    expect(statements(text)).toMatchObject([
      { speaker: 'Ana Maria Silva', speaker_role: 'acting Executive Secretary' },
    ]);
  });
});

describe('who says it', () => {
  it.each([
    ['Fees have risen this year, the Electronics and IT Ministry said today.', 'Electronics and IT Ministry'],
    ['"Fees are down," IT Secretary Ana Silva said in a statement.', 'Ana Silva'],
    ['Quaystat said the share of ports with cranes rose in 2023.', 'Quaystat'],
  ])('%s', (text, speaker) => {
    expect(statements(text)).toMatchObject([{ speaker }]);
  });

  it.each([
    [
      'Fees have doubled this year, the Governor of the Bank of Ports (BoP), Dr Ana Silva has said.',
      'Fees have doubled this year',
    ],
    ['Porto (Norte) [Portugal], June 9 (QN): Fees will rise, said Ana Silva.', 'Fees will rise'],
  ])('and where it was told are no words of what was said: %s', (text, quote) => {
    expect(statements(text)).toMatchObject([{ speaker: 'Ana Silva', quote }]);
  });

  it('goes on in a paragraph of marked words, which is another quotation', () => {
    const text = 'If ferries are slow, people stay away, Ana Silva said.\n\n"A person with a boat is lucky."';
    expect(statements(text)).toMatchObject([
      { speaker: 'Ana Silva', quote: 'If ferries are slow, people stay away' },
      { speaker: 'Ana Silva', quote: 'A person with a boat is lucky.' },
    ]);
  });

  it('goes on behind the verb where the clause before it hangs on another', () => {
    expect(statements('As economies grew, Ana Silva said, the role of ports extended far.')).toMatchObject([
      { quote: 'As economies grew the role of ports extended far' },
    ]);
    expect(statements('As economies grew, ports were built, Ana Silva said.')).toHaveLength(1);
  });

  it('is nobody who adds users', () => {
    expect(statements('Ana Silva has added 10.5 million new users in October.')).toEqual([]);
    expect(statements('Ana Silva added 10.5 million users had left.')).toHaveLength(1);
    expect(statements('Ana Silva added that 10.5 million users had left.')).toHaveLength(1);
  });
});

describe('the role of a speaker', () => {
  it.each([
    ['"We are glad," said Ana Silva, member (finance) of the board.', 'member (finance)'],
    ['"We are glad," said Ana Silva, vice president (Africa).', 'vice president (Africa)'],
    ['"We are glad," said Ana Silva, director of Quay (Harbour Bank).', 'director of Quay'],
    ['"We are glad," Dr. Ana Silva said.', undefined],
  ])('%s', (text, role) => {
    expect(statements(text).map((row) => row['speaker_role'])).toEqual([role]);
  });

  it('is the office behind that of whom it serves', () => {
    expect(
      statements("Tom Reed, the WPO Secretary-General's Envoy on Ports, said that ports have grown."),
    ).toMatchObject([{ speaker_role: 'Envoy on Ports' }]);
  });

  it('is no body behind the office', () => {
    expect(
      statements("Tom Reed, Director of Kenya's Ports Agency, said that ports have grown."),
    ).toMatchObject([{ speaker_role: 'Director' }]);
  });
});

describe('the audience', () => {
  it.each([
    ['Ana Silva warned delegates that ports have grown.', 'delegates'],
    ['Ana Silva, who was addressing journalists in Porto, said that ports have grown.', 'journalists'],
    ['In an interview with Quay Radio, Ana Silva said that ports have grown.', 'Quay Radio'],
    ['"Ports have grown," Ana Silva tells Harbour Update.', 'Harbour Update'],
    ['"Ports have grown," Ana Silva told the Quay Times yesterday.', 'the Quay Times'],
    ['Addressing the gap, Ana Silva said that ports have grown.', undefined],
    ['Ana Silva said that he spoke to sailors.', undefined],
  ])('is told: %s', (text, audience) => {
    expect(statements(text).map((row) => row['audience'])).toEqual([audience]);
  });
});
