import { describe, expect, it } from 'vitest';
import { statementCandidates } from '../../../pipeline/extract/statements.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const statements = (text: string) => rowsOf(statementCandidates(indexOf(text)), 'statements');

describe('a pronoun behind what somebody said', () => {
  it.each([
    'Prime Minister Ivan Reed will open the bridge, said Governor Omar Khalil. He added that it was late.',
    '“Ivan Reed will open it,” said the Minister of Ports and Trade, Dr. Omar Khalil. He added that it was late.',
    'Ivan Reed will open it, said Quay Bank Governor Omar Khalil. Chairing a panel, he thanked all. He added that it was late.',
  ])('means who said it, whatever stands before the name: %s', (text) => {
    expect(statements(text).at(-1)).toMatchObject({ speaker: 'Omar Khalil', quote: 'it was late' });
  });

  it('does not mean who is named behind the speaker', () => {
    const text = 'Ports are open, said Omar Khalil, Ivan Reed having left. He added that it was late.';
    expect(statements(text).at(-1)).toMatchObject({ speaker: 'Omar Khalil' });
  });

  it('does not mean the object of a verb of saying', () => {
    const text = 'Ivan Reed left when they questioned Governor Omar Khalil. He added that it was late.';
    expect(statements(text).at(-1)).toMatchObject({ speaker: 'Ivan Reed' });
  });
});

describe('words behind a participle and the speaker', () => {
  it.each([
    'Opening the forum, Omar Khalil said, ports are ready.',
    'Praising the work, the Director of the Ports Union, Mr. Omar Khalil said, ports are ready.',
  ])('are what was said, without how the speaker was: %s', (text) => {
    expect(statements(text)).toMatchObject([{ speaker: 'Omar Khalil', quote: 'ports are ready' }]);
  });

  it('are not parted from a participle that is their subject', () => {
    expect(statements('Building ports, Omar Khalil said, is dear.')).toMatchObject([
      { quote: 'Building ports is dear' },
    ]);
  });
});

describe('people who only are at or in a body', () => {
  it.each(['participants at', 'many young delegates of', 'members of'])('are not the body: %s', (who) => {
    expect(statements(`Trade will rise, according to ${who} the Ports Union.`)).toEqual([]);
  });

  it('who work there speak for it', () => {
    expect(statements('Trade will rise, according to officials of the Ports Union.')).toHaveLength(1);
  });
});

describe('the statement of a body', () => {
  it.each([
    'The channel will be widened, the Ports Authority said. “The work begins in May,” the statement read.',
    'The channel will be widened, the Ports Authority said. The press release added that the work begins in May.',
  ])('is what the body says: %s', (text) => {
    expect(statements(text).at(-1)).toMatchObject({ speaker: 'Ports Authority' });
  });

  it('is of nobody known where a person spoke last', () => {
    const text = 'Fees will fall, Ana Silva said. The statement added that cards are free.';
    expect(statements(text)).toHaveLength(1);
  });
});

describe('an aside between dashes', () => {
  it.each([
    'Ana Silva -- who leads the Ports Ministry -- said that it was late.',
    'Ana Silva -- while opening a fair after a tour of the Ports Ministry -- had said that it was late.',
    'Ana Silva - speaking at Quay Bank - said that it was late.',
  ])('names no speaker: %s', (text) => {
    expect(statements(text)).toMatchObject([{ speaker: 'Ana Silva', quote: 'it was late' }]);
  });
});

describe('a day in a name', () => {
  it('is no time', () => {
    expect(statements('Fees fell in May, the Sunday Times reported.')).toMatchObject([
      { speaker: 'Sunday Times' },
    ]);
    expect(statements('Fees fell in May, Quay Bank said Sunday.')).toMatchObject([{ speaker: 'Quay Bank' }]);
  });
});

describe('what stands before the verb', () => {
  it.each([
    'Ana Silva spoke. While opening the fair, she said, that the bill will be tabled.',
    'Ana Silva spoke. Opening the fair, she said, that the bill will be tabled.',
  ])('is no part of what follows “that”: %s', (text) => {
    expect(statements(text)).toMatchObject([{ quote: 'the bill will be tabled' }]);
  });

  it('is a part of it where “that” is a pronoun', () => {
    expect(statements('Ana Silva spoke. For the port, she said, that means higher fees.')).toMatchObject([
      { quote: 'For the port that means higher fees' },
    ]);
  });

  it('says when, and is no subject', () => {
    const text =
      'The Quay Times reported earlier this year that the bank was for sale, and that Dock Ltd was regarded as a buyer.';
    expect(statements(text)).toMatchObject([
      { quote: 'the bank was for sale, and that Dock Ltd was regarded as a buyer' },
    ]);
  });
});
