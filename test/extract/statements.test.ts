import { describe, expect, it } from 'vitest';
import { statementCandidates } from '../../pipeline/extract/statements.ts';
import { indexOf, rowsOf } from './candidates.ts';

const statements = (text: string) => rowsOf(statementCandidates(indexOf(text)), 'statements');

describe('a statement', () => {
  it('has its speaker, role, cue and occasion', () => {
    expect(statements('“Ports have grown,” said Ana Silva, Mayor of Porto, at the Harbour Summit.')).toEqual([
      {
        speaker: 'Ana Silva',
        speaker_role: 'Mayor of Porto',
        quote: 'Ports have grown',
        negated: false,
        cue: 'said',
        occasion: 'Harbour Summit',
      },
    ]);
  });

  it('may be reported', () => {
    expect(statements('The WPO said that ports have grown.')).toEqual([
      { speaker: 'WPO', quote: 'ports have grown', negated: false, cue: 'said' },
    ]);
  });

  it.each([
    ['the body named before an officer', 'The World Ports Union (WPU) senator said that ports have grown.'],
    ['the body an official is of', 'Ports have grown, the WPO official said.'],
    ['the body an officer is of', 'Ports have grown, the head of the World Ports Union said.'],
  ])('is not by %s', (_what, text) => {
    expect(statements(text)).toEqual([]);
  });

  it('may be by a body whose name ends in an office', () => {
    expect(statements('The Court of Auditors said that ports have grown.')).toMatchObject([
      { speaker: 'Court of Auditors' },
    ]);
  });

  it.each([
    ['what was done with the letter', 'The WPO said in a letter seen by Reuters that ports have grown.'],
    ['where the letter was made public', 'The WPO said in a note published on Monday that ports have grown.'],
    ['the days when it was said', 'The WPO said over the weekend that ports have grown.'],
  ])('is what follows %s', (_what, text) => {
    expect(statements(text)).toMatchObject([{ speaker: 'WPO', quote: 'ports have grown' }]);
  });

  it('has all of its clause where a participle looks like a cue', () => {
    expect(statements('Fees charged by ports have grown, according to the WPO.')).toMatchObject([
      { speaker: 'WPO', quote: 'Fees charged by ports have grown' },
    ]);
  });

  it('may begin with a participle behind what says when', () => {
    expect(statements('The WPO said over the weekend that registered ports have grown.')).toMatchObject([
      { quote: 'registered ports have grown' },
    ]);
    expect(statements('The WPO said over the weekend a list that pleased ports was out.')).toEqual([]);
  });

  it('is by the person behind an office, with letters behind the name', () => {
    expect(statements('The mayor of the town, Dame Ana Silva MP, said: “Ports have grown.”')).toMatchObject([
      { speaker: 'Ana Silva' },
    ]);
  });

  it('is not by who only passes on that of another', () => {
    expect(statements('Ana Silva said that ports will open, the Quay News Agency reported.')).toMatchObject([
      { speaker: 'Ana Silva', quote: 'ports will open' },
    ]);
    expect(statements('Ports will open, the Quay News Agency reported.')).toMatchObject([
      { speaker: 'Quay News Agency' },
    ]);
  });

  it('is by the person before brackets', () => {
    expect(
      statements('Senator Ana Silva (WPU, Porto), who chairs the committee, promised that ports will grow.'),
    ).toMatchObject([{ speaker: 'Ana Silva' }]);
  });

  it('ends before the first of two offices of its speaker', () => {
    expect(
      statements('Ports have grown, Deputy Prime Minister for Trade – Minister of Ports Ana Silva has said.'),
    ).toMatchObject([{ speaker: 'Ana Silva', quote: 'Ports have grown' }]);
    expect(
      statements('Ports have grown, once a trickle – Minister of Ports Ana Silva said.'),
    ).not.toMatchObject([{ quote: 'Ports have grown' }]);
  });

  it('is none where plans are concluded', () => {
    expect(statements('The World Ports Union has concluded plans to build ports that grow.')).toEqual([]);
    expect(statements('The World Ports Union concluded that ports grow.')).toHaveLength(1);
  });

  it('is none where only its topic is told, or where it is still to be made', () => {
    expect(statements('Ana Silva left early, highlighting why the port is of importance.')).toEqual([]);
    expect(statements('Ana Silva will explain that ports have grown.')).toEqual([]);
    expect(statements('Ana Silva asked why the port is closed.')).toHaveLength(1);
  });

  it('is by the body of a spokesman', () => {
    expect(statements('A spokesman for the World Ports Union said that ports have grown.')).toMatchObject([
      { speaker: 'World Ports Union' },
    ]);
  });

  it('may be denied', () => {
    expect(statements('Ana Silva denied that ports have grown.')).toMatchObject([
      { negated: true, cue: 'denied' },
    ]);
  });

  it('of a pronoun is of the person it means', () => {
    const text = 'Ana Silva spoke. “Ports have grown,” she said.';
    const [statement] = statementCandidates(indexOf(text));
    const spans = statement?.fields['speaker']?.spans ?? [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['she', 'Ana Silva']);
    expect(statement?.rule).toBe('quotation-direct');
  });

  it('of "it" is of the body that spoke last', () => {
    const text = 'The World Bank said prices had risen. Ports bought ships, it added.';
    expect(statements(text)).toMatchObject([
      { speaker: 'World Bank', quote: 'prices had risen' },
      { speaker: 'World Bank', quote: 'Ports bought ships', cue: 'added' },
    ]);
  });

  it('was said to somebody', () => {
    expect(statements('In her speech to new members, Ana Silva said: “Ports have grown.”')).toMatchObject([
      { speaker: 'Ana Silva', audience: 'new members' },
    ]);
  });

  it('was said to a hearer who ends where it begins, and whose name may be of several words', () => {
    const heard = (text: string) => statements(text).map(({ audience, quote }) => [audience, quote]);
    expect(heard('Ana Silva told reporters the port was full.')).toEqual([
      ['reporters', 'the port was full'],
    ]);
    expect(heard('Ana Silva told Radio One around 40 ships had left.')).toEqual([
      ['Radio One', 'around 40 ships had left'],
    ]);
    expect(heard('Ana Silva told a number of Porto officials that the port was full.')).toEqual([
      ['a number of Porto officials', 'the port was full'],
    ]);
    expect(heard('“Ports have grown,” Ana Silva told the Times of Malta.')).toEqual([
      ['the Times of Malta', 'Ports have grown'],
    ]);
    expect(heard('Ana Silva said around noon the port was full.')).toEqual([
      [undefined, 'the port was full'],
    ]);
  });

  it('has another speaker than whom it names, who would be "she" in it', () => {
    expect(statements('Ana Silva left. She said that she paid Silva in May.')).toEqual([]);
    expect(statements('Ana Silva left. She said that she paid Tom Reed in May.')).toHaveLength(1);
  });

  it.each([
    ['The sailors for whom Ana Silva was blamed told the court that the port was full.', []],
    ['Ana Silva, whom the port blamed, said that it was full.', ['Ana Silva']],
    ['The mayor of Porto, the painter and writer Ana Silva, said: “Ports have grown.”', ['Ana Silva']],
    ['The ship, the pride of Ana Silva, said: “Ports have grown.”', []],
    ['Ana Silva wrote that according to Tom Reed, the port was full.', ['Ana Silva', 'Tom Reed']],
    ['Continuing her written statement, Ana Silva turns to the staff.', []],
    ['Quay Airways’ plan was new and the airline said it would not fly.', ['Quay Airways']],
    ['The World Ports Union’s plan was new and the airline said it would not fly.', []],
    ['The Ports Regulatory Authority met. The regulator said it was late.', ['Ports Regulatory Authority']],
  ])('is by who says it: %s', (text, speakers) => {
    expect(
      statements(text)
        .map(({ speaker }) => speaker)
        .toSorted((one, other) => String(one).localeCompare(String(other))),
    ).toEqual(speakers);
  });

  it.each([
    ['“Ports have grown,” the Quay Agency quoted Ana Silva as saying on Monday.', 'Ports have grown'],
    ['The Quay Agency cited Ana Silva as saying the port was full.', 'the port was full'],
    ['Ana Silva was quoted by the Quay Agency as saying the port was full.', 'the port was full'],
    ['Ana Silva appealed for more sailors to join the union.', 'more sailors to join the union'],
    ['Ana Silva appealed to sailors to join the union.', 'sailors to join the union'],
    ['Ana Silva says that’s what ports do.', 'that’s what ports do'],
  ])('is by whom another quotes, and whole: %s', (text, quote) => {
    expect(statements(text)).toMatchObject([{ speaker: 'Ana Silva', quote }]);
  });

  it('is none where a relative clause says more of what somebody speaks of', () => {
    expect(statements('Ana Silva reacted to the plans that are being made in Porto.')).toEqual([]);
    expect(statements('Ana Silva was responding to reports that the port was full.')).toEqual([]);
    expect(statements('Ana Silva responded that the port was full.')).toHaveLength(1);
  });

  it('is by a body whose name is taken for a verb', () => {
    expect(statements('Scan Quay Ltd (SQ), a builder, said its ports had grown.')).toMatchObject([
      { speaker: 'Scan Quay Ltd', quote: 'its ports had grown' },
    ]);
    expect(statements('Said Khalil met Ana Silva in the port of Porto.')).toEqual([]);
  });

  it('may begin with a clause that belongs to the one behind it', () => {
    const quotes = (text: string) => statements(text).map(({ quote }) => quote);
    expect(quotes('Ana Silva said while fewer ships came, the port had grown.')).toEqual([
      'while fewer ships came, the port had grown',
    ]);
    expect(quotes('Ana Silva said despite the rain, ships had left.')).toEqual([
      'despite the rain, ships had left',
    ]);
    expect(quotes('“It is late,” Ana Silva said while ships left, a sign of haste.')).toEqual(['It is late']);
    expect(quotes('Ana Silva says while she knows that ports grow, she notes it is late.')).toEqual([
      'it is late',
    ]);
  });

  it('stands with its cue and speaker in one window of whole sentences', () => {
    const text = 'It rained. “Ports have grown,” said Ana Silva. “They will grow.” It rained.';
    for (const { window } of statementCandidates(indexOf(text)))
      expect(text.slice(window.start, window.end)).toMatch(/^“Ports.*”$/);
  });
});

describe('the speaker of a statement', () => {
  it.each([
    ['Minister for Ports and Rivers Ana Silva on Friday said that ports have grown.', 'Ana Silva'],
    ['The Minister of Ports, Dr. Ana Silva, said that ports have grown.', 'Ana Silva'],
    ['Director of the World Bank in Kenya Ana Silva stressed that ports have grown.', 'Ana Silva'],
    ["Kenya's Minister of Ports Ana Silva told reporters that ports have grown.", 'Ana Silva'],
    ['Opening the fair, the Minister of Ports, Ana Silva, noted that ports have grown.', 'Ana Silva'],
    ['As Ana Silva, Director of the World Bank, reported, since 2016 ports have grown.', 'Ana Silva'],
    ['WPO Chairman Ana Silva informed that ports have grown.', 'Ana Silva'],
    ['Justice Ana Silva ruled that the toll was illegal.', 'Ana Silva'],
    ['Ana Silva expressed confidence that ports will grow.', 'Ana Silva'],
  ])('stands in "%s"', (text, speaker) => {
    expect(statements(text)).toMatchObject([{ speaker, negated: false }]);
  });

  it.each([
    'A spokesman for President Ana Silva said that ports have grown.',
    'A spokesman for Mr. Omar Khalil said that ports have grown.',
  ])('is not whom a spokesman speaks for: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });

  it('has the office behind the name rather than the form of address before it', () => {
    expect(statements('“Ports have grown,” said Dr. Ana Silva, WPO Secretary-General.')).toMatchObject([
      { speaker_role: 'Secretary-General' },
    ]);
  });
});

describe('the speaker of a reported clause', () => {
  it.each([
    ['Chief Executive (Acting) of the World Bank, Ana Silva, said the port was closed.', 'Ana Silva'],
    ['WPO Director Ana Silva spoke. The WPO Director said the port was closed.', 'Ana Silva'],
    ['Maab Lind, a student said the port was closed.', 'Maab Lind'],
    [
      'A report by Quay Global, also citing a source at the World Bank, said trade had stopped.',
      'Quay Global',
    ],
    ['The port will grow, added the mayor. Ana Silva knows.', undefined],
    ['Ana Silva said that the crews work in the port.', 'Ana Silva'],
    ['The Port Agency met. The agency yesterday said that the port is old.', 'Port Agency'],
    ['The Port Agency met. The agency Monday said that the port is old.', 'Port Agency'],
  ])('%s', (text, speaker) => {
    expect(statements(text)[0]?.['speaker']).toBe(speaker);
  });

  it.each([
    'Ana Silva is ill. Her family said that she would live.',
    'Ana Silva is ill. Silva’s lawyer said that she would live.',
    'Looking tired, Ana Silva replied to the mayor of Porto.',
    "It worried members of President Ana Silva's Ports Party, who said that the port was closed.",
    'It worried members of the Ports Party, who said that the port was closed.',
    'Ana Silva is interested in maintaining the port that she knows.',
  ])('is not who is only spoken of: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });
});

describe('no statement', () => {
  it.each([
    ['has no speaker', 'It was called “a port of ports”.'],
    ['is refused', 'Ana Silva declined to comment on reports that ports have grown.'],
    ['points at other words', 'Ana Silva disclosed this at a summit held in Lisbon.'],
    ['names only a topic', 'Ana Silva stressed the importance of trade.'],
    ['is not given', 'Ana Silva declined to say when the port will open.'],
    ['is by nobody who is named', '“Ports have grown,” she said.'],
  ])('%s', (_what, text) => {
    expect(statements(text)).toEqual([]);
  });
});
