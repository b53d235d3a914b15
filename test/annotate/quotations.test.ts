import { describe, expect, it } from 'vitest';
import { type Named, quotationsOf, read } from './quotations-helper.ts';

describe('direct quotations', () => {
  it.each([
    ['curly', '“The ferry sails again,” said Mara Lind.', 'The ferry sails again'],
    ['straight', '"The ferry sails again," said Mara Lind.', 'The ferry sails again'],
    ['small doubled guillemets', '‹‹The ferry sails again,›› said Mara Lind.', 'The ferry sails again'],
    ['guillemets', '«The ferry sails again», said Mara Lind.', 'The ferry sails again'],
    ['single', '‘The teachers’ ferry sails again,’ said Mara Lind.', 'The teachers’ ferry sails again'],
    ['doubled single', '‘‘The ferry sails again,’’ said Mara Lind.', 'The ferry sails again'],
    ['curly and doubled single', '“The ferry sails again,’’ said Mara Lind.', 'The ferry sails again'],
    ['doubled apostrophes', "''The ferry sails again,'' said Mara Lind.", 'The ferry sails again'],
  ])('are found inside %s marks', (_name, text, words) => {
    expect(read(text)).toEqual([{ kind: 'direct', parts: [words], cue: 'said', speaker: 'Mara Lind' }]);
  });

  it('are two parts where the words of attribution interrupt them', () => {
    const [quotation, ...others] = read(
      '“We start today,” Lind told reporters. “We end in May.” The crowd cheered.',
    );
    expect(others).toEqual([]);
    expect(quotation).toMatchObject({ parts: ['We start today', 'We end in May.'], speaker: 'Lind' });
  });

  it('go on in every paragraph that opens its marks again', () => {
    const text = 'Lind said: “We start today.\n“We end in May.\n“Then we rest.”\nThe rain fell.';
    expect(read(text)).toMatchObject([{ parts: ['We start today.', 'We end in May.', 'Then we rest.'] }]);
  });

  it.each([
    ['that opens its marks again', '“We start today.\n“We end in May,” Lind said.'],
    ['that only closes them', '“We start today.\nWe end in May,” Lind said.'],
    [
      'that says who speaks, another than before',
      '“It floods,” Wu said.\n“We start today.\n“We end in May,” Lind said.',
    ],
  ])('begin in a paragraph before one %s', (_which, text) => {
    expect(read(text).at(-1)).toMatchObject({ parts: ['We start today.', 'We end in May'], speaker: 'Lind' });
  });

  it('go on in a whole paragraph of marked words after an attributed one', () => {
    const text = '“We start today,” Lind said.\n“We end in May.”';
    expect(read(text)).toMatchObject([{ parts: ['We start today', 'We end in May.'], speaker: 'Lind' }]);
  });

  it('may end in a question mark before the words of attribution', () => {
    expect(read('“Who pays for it?” Lind asked.')).toMatchObject([
      { parts: ['Who pays for it?'], cue: 'asked' },
    ]);
  });

  it.each([
    ['a longer clause', '“The risk,” said Mara Lind, who runs the port, “is that it floods.”', ['The risk', 'is that it floods.']],
    ['what she did', 'Lind said as she left the hall, “We will be back.”', ['We will be back.']],
    ['a remark of the writer', '“It floods,” Lind said. Few disagree. “It floods often.”', ['It floods', 'It floods often.']],
    ['an abbreviation', '“It floods,” said Rep. Mara Lind (D-Minn.), who runs the port. “It stinks.”', ['It floods', 'It stinks.']],
    ['words of another', '“It floods,” Lind said after hinting at “bad luck”. “It stinks.”', ['It floods', 'It stinks.']],
    ['words after it', '“It floods,” Lind said. “It stinks, too” – and then she left.', ['It floods', 'It stinks, too']],
  ])('go on behind %s', (_name, text, parts) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ kind: 'direct', parts }));
  }); // prettier-ignore

  it.each([
    ['“Let us go,” she went on.', 'went on'],
    ['“Look at it,” Lind notes.', 'notes'],
    ['“Look at the harbour,” states Mara Lind, mayor of Oslo.', 'states'],
    ['“Never do that again,” exhorted Mara Lind.', 'exhorted'],
  ])('may have any verb behind a comma in the marks: %s', (text, cue) => {
    expect(read(text)).toMatchObject([{ kind: 'direct', cue }]);
  });

  it('may be announced by a sentence that ends in a colon', () => {
    expect(read('Lind listed what is to be done:\n“We dig, and we dig again.”')).toMatchObject([
      { parts: ['We dig, and we dig again.'], speaker: 'Lind' },
    ]);
  });

  it('do not take in a picture or a bullet before the marks', () => {
    expect(read('🎉 “We sail again,” Lind said.')).toMatchObject([
      { kind: 'direct', parts: ['We sail again'] },
    ]);
    expect(read('• “We sail again,” Lind said.')).toMatchObject([{ kind: 'direct' }]);
  });

  it('close with a mark of the wrong shape, before whatever sign stands next', () => {
    expect(read('Lind said: “We sail again.“[Harbour News]')).toMatchObject([{ parts: ['We sail again.'] }]);
  });

  it('may have a space on the wrong side of a mark', () => {
    expect(read('“We sail again, ”Lind said.“ We sail soon, and Mara has asked me to stay.”')).toMatchObject([
      { parts: ['We sail again', 'We sail soon, and Mara has asked me to stay.'], speaker: 'Lind' },
    ]);
    expect(read('“We sail again, ” Lind said.')).toMatchObject([{ parts: ['We sail again'] }]);
  });

  it('may be announced in the paragraph before', () => {
    expect(read('Lind wrote on Friday:\n“Nobody asked us.”')).toMatchObject([
      { parts: ['Nobody asked us.'], cue: 'wrote', speaker: 'Lind' },
    ]);
  });

  it('lose one mark and no more where the number of marks is odd', () => {
    expect(read('He saw a 5" pipe. "It leaks," she said.')).toMatchObject([
      { parts: ['It leaks'], speaker: 'she' },
    ]);
    expect(read('He said, "Go. Then she said, "Stay."\n"It leaks," Lind said.').at(-1)).toMatchObject({
      parts: ['It leaks'],
    });
  });
});

describe('marked words that nobody says', () => {
  it.each([
    'The service was built by “NordTelecom” LLC.',
    'The film “The Long Winter” was shown in the evening.',
    'So-called “smart” cities are growing.',
    'They founded a club called “Harbour Lights” in 1990.',
    'Lind saw the port, dubbed the “Old Inn” by the sailors there.',
    'Ports grow fast. That’s according to a survey of Lind.',
    'The "old" bridge was closed.',
    'In a talk on Oslo’s “Good Day,” Lind spoke.',
    'The fair started on Friday under the title “Ports and Ships” with many firms.',
  ])('are no quotations: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'Reflecting on the theme, ‘Ports for All,’ Lind added, “Ships are waiting.”',
    'Under the theme “Ports for All,” Lind said, “Ships are waiting.”',
  ])('are no part of what is said behind them: %s', (text) => {
    expect(read(text)).toMatchObject([{ parts: ['Ships are waiting.'], speaker: 'Lind' }]);
  });

  it('but words without a verb may be said, too', () => {
    expect(read('On fees: “Not now,” Lind said, “Ships are waiting.”')).toMatchObject([
      { parts: ['Not now', 'Ships are waiting.'] },
    ]);
  });
});

describe('reported words', () => {
  it('end with the brackets that they stand in', () => {
    expect(read('The port closed (Lind said it was late) and they left.').map(({ parts }) => parts)).toEqual([
      ['it was late'],
    ]);
    expect(
      read('Lind said the port (the old one) and 1) the pier were closed.').map(({ parts }) => parts),
    ).toEqual([['the port (the old one) and 1) the pier were closed']]);
  });

  it('go on behind what two dashes insert', () => {
    expect(read('Lind said that the port — the largest of all — will grow.')).toMatchObject([
      { parts: ['the port — the largest of all — will grow'] },
    ]);
  });
});

describe('marked words behind those of another', () => {
  it.each([
    [
      'said',
      '“The port is full,” said Mara Lind, head of the bank, while “ships are waiting,” said Omar Khalil.',
    ],
    [
      'according to',
      '“The port is full,” said Mara Lind, head of the bank, and “ships are waiting”, according to Omar Khalil.',
    ],
  ])('begin with their marks before "%s"', (_cue, text) => {
    expect(read(text)).toMatchObject([
      { speaker: 'Mara Lind' },
      { kind: 'direct', parts: ['ships are waiting'] },
    ]);
  });

  it('begin with their clause where it has its verb before them', () => {
    const text = '“The port is full,” said Mara Lind, and ships are “a cause of worry,” said Omar Khalil.';
    expect(read(text)).toMatchObject([{}, { kind: 'mixed', speaker: 'Omar Khalil' }]);
  });
});

describe('mixed quotations', () => {
  it('are the whole reported clause with the marked words in it', () => {
    expect(read('The minister said the plan was “a roadmap” and would be ready in May.')).toEqual([
      {
        kind: 'mixed',
        parts: ['the plan was “a roadmap” and would be ready in May'],
        cue: 'said',
        speaker: 'The minister',
      },
    ]);
  });

  it('take what a thing is called with the thing', () => {
    expect(read('Lind called the delay “a disgrace” and left.')).toMatchObject([
      { kind: 'mixed', parts: ['the delay “a disgrace”'], cue: 'called', speaker: 'Lind' },
    ]);
  });
});

describe('indirect quotations', () => {
  it.each([
    ['Lind said that the bridge was safe.', 'the bridge was safe', 'said'],
    ['Lind argued the bridge was safe.', 'the bridge was safe', 'argued'],
    ['Lind told reporters on Monday that the bridge was safe.', 'the bridge was safe', 'told'],
    ['Lind announced Nov. 18 that the bridge was safe.', 'the bridge was safe', 'announced'],
    ['Lind said 20 December 2024 the bridge was safe.', 'the bridge was safe', 'said'],
    ['Lind said December 20 was a bad day.', 'December 20 was a bad day', 'said'],
    ['Lind asked whether the bridge was safe.', 'whether the bridge was safe', 'asked'],
    ['Lind promised to mend the bridge.', 'to mend the bridge', 'promised'],
    ['Lind clarified there was no bridge.', 'there was no bridge', 'clarified'],
    ['The bridge is safe, Lind said.', 'The bridge is safe', 'said'],
    ['As Lind noted, the bridge is safe.', 'the bridge is safe', 'noted'],
    ['According to Lind, the bridge is safe.', 'the bridge is safe', 'According to'],
    [
      'According to Lind, quoted on Monday by the port, the bridge is safe.',
      'the bridge is safe',
      'According to',
    ],
    ['According to Lind, released prisoners are safe.', 'released prisoners are safe', 'According to'],
    ['The bridge is safe, according to Lind.', 'The bridge is safe', 'according to'],
    ['Lind called for a new bridge.', 'a new bridge', 'called for'],
    ['Lind stressed the need for a new bridge.', 'the need for a new bridge', 'stressed'],
  ])('%s', (text, words, cue) => {
    expect(read(text)).toEqual([{ kind: 'indirect', parts: [words], cue, speaker: 'Lind' }]);
  });

  it('are two parts around the words of attribution', () => {
    expect(read('The bridge, Lind said, is safe.')).toMatchObject([{ parts: ['The bridge', 'is safe'] }]);
  });

  it.each([
    ['Lind’s answer was: “It rained on us.”', 'Lind', 'It rained on us.'],
    ['Lind’s claim that it rained was false.', 'Lind', 'it rained'],
    ['They heard the warning of Lind that the port is old.', 'Lind', 'the port is old'],
    ['Lind told reporters outside a polling station in Oslo that it rained.', 'Lind', 'it rained'],
    ['Lind said that, if it rained, they would stay.', 'Lind', 'if it rained, they would stay'],
  ])('may stand behind a noun, a hearer or a condition: %s', (text, speaker, words) => {
    expect(read(text)).toMatchObject([{ speaker, parts: [words] }]);
  });

  it('keep what the speaker thinks', () => {
    expect(read('Lind said the port is safe and expects to open it in May.')).toMatchObject([
      { parts: ['the port is safe and expects to open it in May'] },
    ]);
    expect(read('Lind said she believes that the port is safe.')).toMatchObject([
      { parts: ['she believes that the port is safe'] },
    ]);
  });

  it('end before the campaign during which they were said', () => {
    expect(read('Lind pledged that ports would open during her campaign.')).toMatchObject([
      { parts: ['ports would open'] },
    ]);
    expect(read('Lind pledged that ports would open during the summer.')).toMatchObject([
      { parts: ['ports would open during the summer'] },
    ]);
  });

  it('end before the occasion on which they were said', () => {
    expect(read('Lind called the delay “a disgrace” in a statement on Monday.')).toMatchObject([
      { parts: ['the delay “a disgrace”'] },
    ]);
  });

  it.each([
    ['an agency and a dash', 'PORTO (Reuters) - '],
    ['a day and a dash', 'Porto, 3 May 2024 – '],
    ['a country, a day, an agency and dashes', 'PORTO, Portugal, May 3 (QN) -- '],
    ['a day and an agency', 'Porto, May 3 (QN) '],
    ['a city of two short words in capitals', 'HÀ NỘI — '],
    ['a city and a colon', 'New Delhi: '],
    ['a dash, a day and a colon', 'PORTO - 3 May 2024: '],
  ])('begin behind a dateline: %s', (_what, dateline) => {
    expect(read(`${dateline}The bridge was safe, the ministry said.`)).toMatchObject([
      { parts: ['The bridge was safe'] },
    ]);
  });

  it('have what stands before a dash where that is no dateline', () => {
    expect(read('Porto (Portugal) is safe - the best in May, the ministry said.')).toMatchObject([
      { parts: ['Porto (Portugal) is safe - the best in May'] },
    ]);
  });

  it('begin with a figure behind those who gave it', () => {
    expect(read('According to the ministry, 300 ports, or half of them, are safe.')).toMatchObject([
      { parts: ['300 ports, or half of them, are safe'] },
    ]);
    expect(read('According to Lind, mayor of Porto, the bridge is safe.')).toMatchObject([
      { parts: ['the bridge is safe'] },
    ]);
  });

  it('end before the agency that passes them on', () => {
    expect(read('The ministry said the bridge was safe, Porto News Agency reports.')[0]).toMatchObject({
      parts: ['the bridge was safe'],
    });
  });

  it('end before an agency with its short name, and before the paper that was read from', () => {
    expect(read('Lind said the bridge was safe, the Porto News Agency, PNA, reported.')).toContainEqual(
      expect.objectContaining({ parts: ['the bridge was safe'], speaker: 'Lind' }),
    );
    expect(read('Lind said the bridge was safe, concluded the statement.')).toContainEqual(
      expect.objectContaining({ parts: ['the bridge was safe'], speaker: 'Lind' }),
    );
  });

  it('may open the sentence of who said them', () => {
    expect(read('Noting that the ministry mends bridges, Lind left.')).toMatchObject([
      { parts: ['the ministry mends bridges'], speaker: 'Lind' },
    ]);
  });

  it('take those who are urged with what they are urged to do', () => {
    expect(read('Lind urged ministers to act.')).toMatchObject([{ parts: ['ministers to act'] }]);
  });

  it('end before the next words of attribution', () => {
    expect(read('Lind said the bridge was safe, adding that it would open in May.')).toMatchObject([
      { parts: ['the bridge was safe'], cue: 'said', speaker: 'Lind' },
      { parts: ['it would open in May'], cue: 'adding', speaker: 'Lind' },
    ]);
  });

  it('may stand behind an aside', () => {
    expect(read('Mara Lind said, in turn, that the bridge was safe.')).toMatchObject([
      { parts: ['the bridge was safe'], speaker: 'Mara Lind' },
    ]);
  });

  it('may stand before a long title of who said them', () => {
    const chairman = 'Chairman of the Ports Agency for Public Quays under the President of Kenya Mara Lind';
    expect(read(`The bridge is safe, ${chairman} told reporters.`)).toMatchObject([
      { parts: ['The bridge is safe'] },
    ]);
  });

  it('may go on as a warning', () => {
    expect(
      read('Mara Lind, the mayor, on Monday called on ministers to act, warning that it floods.'),
    ).toMatchObject([
      { parts: ['ministers to act'], cue: 'called on', speaker: 'Mara Lind' },
      { parts: ['it floods'], cue: 'warning', speaker: 'Mara Lind' },
    ]);
  });

  it.each([
    [
      'Lind said the bridge was safe, while the chairman of the bank spoke about its price.',
      'the bridge was safe',
    ],
    [
      'Lind said the bridge was safe, while the ferry was not.',
      'the bridge was safe, while the ferry was not',
    ],
  ])('end where somebody else has the floor: %s', (text, words) => {
    expect(read(text)).toMatchObject([{ parts: [words], speaker: 'Lind' }]);
  });

  it.each([
    'Lind might say that the bridge is safe.',
    'If Lind says that it is safe, we go.',
    'Did Lind say that it is safe?',
  ])('are not read from what is not claimed to have been said: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('things that say nothing', () => {
  it.each([
    'The city’s role as host underscores its growing status.',
    'The plan highlights the needs of small towns.',
    'Lind highlighted the old bridge.',
    'Despite the port being shut by all who ran it, Lind maintained the lead while others fell.',
    'Briefing the council in May, Lind said per the new Act, Act 12, it floods.',
    'Critics praised the harbour.',
    'The harbour, which advises ships, is old.',
    'The Assembly rejected an amendment by a vote of 143 to seven.',
    'The ferry club concluded the “Open Harbour” sessions.',
    'The port was closed, according to the general guidelines for Harbour Watch.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('denials', () => {
  it.each([
    ['Lind denied that the bridge was safe.', 'denied', 'the bridge was safe'],
    ['Lind did not say when it would open.', 'did not', 'when it would open'],
    ['Lind declined to say who had paid.', 'declined to say', 'who had paid'],
    ['Lind rejected claims that it was unsafe.', 'rejected', 'claims that it was unsafe'],
    ['Lind refused to comment on the reports.', 'refused to comment', 'the reports'],
  ])('%s', (text, denies, words) => {
    expect(read(text)).toMatchObject([{ denies, parts: [words], speaker: 'Lind' }]);
    expect(quotationsOf(text).map((quotation) => quotation.negated)).toEqual([true]);
  });

  it('are not read from other negations in the reported words', () => {
    expect(quotationsOf('Lind said the bridge was not safe.').map((quotation) => quotation.negated)).toEqual([
      false,
    ]);
  });
});

describe('press releases', () => {
  it.each([
    ['“We finish by spring.” – Commissioner Ana Ruiz', 'Commissioner'],
    ['“We finish by spring.”\n– Commissioner Ana Ruiz', 'Commissioner'],
    ['From Chairwoman Ana Ruiz: “We finish by spring.”', 'Chairwoman'],
    ['Ana Ruiz, minister of transport: “We finish by spring.”', 'minister of transport'],
    ['“We finish by spring.” – Ana Ruiz, General Manager of 3 Group', 'General Manager'],
    ['Director Ana Ruiz highlighted the delay, stating: “We finish by spring.”', 'Director'],
  ])('%s', (text, role) => {
    expect(read(text).at(-1)).toMatchObject({
      kind: 'direct',
      parts: ['We finish by spring.'],
      speaker: 'Ana Ruiz',
      role,
    });
  });

  it.each(['Mara Lind', 'Mara Lind, Minister of Labour', '– Mara Lind'])(
    'may be signed on the next line: %s',
    (line) => {
      expect(read(`The port opened.\n“We sail again.”\n${line}\nThe rain fell.`)).toMatchObject([
        { kind: 'direct', parts: ['We sail again.'], speaker: 'Mara Lind' },
      ]);
    },
  );

  it('give the occasion before the speaker', () => {
    expect(
      read('In his address to delegates, President Ivo Marek underscored that trade had grown.'),
    ).toMatchObject([
      { parts: ['trade had grown'], cue: 'underscored', speaker: 'Ivo Marek', role: 'President' },
    ]);
  });
});

describe('speakers', () => {
  it('have the fullest name of their entity, for pronouns too', () => {
    const named = [
      { words: 'Lind', name: 'Mara Lind' },
      { words: 'she', name: 'Mara Lind' },
    ];
    expect(read('“Yes,” Lind said.\n“No,” she added.', named).map((quotation) => quotation.speaker)).toEqual([
      'Mara Lind',
      'Mara Lind',
    ]);
  });

  it('point at their entity by its index', () => {
    const [quotation] = quotationsOf('Lind said it was late.', [{ words: 'Lind', name: 'Mara Lind' }]);
    expect(quotation?.speaker).toEqual({ start: 0, end: 4, name: 'Mara Lind', entity: 0 });
  });

  it.each([
    ['Noting Omar closed the port, Lind opened it.', 'Omar closed the port'],
    [
      'While she thanked those who came for the ‘Open Harbour’, Lind stressed that it was late.',
      'it was late',
    ],
    ['“It is late,” Mara Hammer said.', 'It is late'],
  ])('are the subjects of the main clause: %s', (text, words) => {
    expect(read(text)).toMatchObject([
      { speaker: text.includes('Hammer') ? 'Mara Hammer' : 'Lind', parts: [words] },
    ]);
  });

  it('say no object that a participle describes', () => {
    expect(read('Announcing a plan approved in May, Lind left.')).toEqual([]);
  });

  it('are not the agency of a dateline', () => {
    expect(
      read('PORTO, May 5 (Reuters) - The port operator Kibasa said on Monday it would sail.'),
    ).toMatchObject([{ speaker: 'Kibasa' }]);
  });

  it('are not the person in whose name somebody speaks', () => {
    const named = [{ words: 'Mara Lind', name: 'Mara Lind' }];
    const [quotation] = quotationsOf('A spokesman for Mara Lind said it was late.', named);
    expect(quotation?.speaker).toMatchObject({ name: 'A spokesman for Mara Lind' });
    expect(quotation?.speaker).not.toHaveProperty('entity');
  });

  it.each([
    ['Mara Lind, the head of the harbour, said it was late.', 'Mara Lind', 'head'],
    ['On Monday, Mara Lind, who runs the harbour, said it was late.', 'Mara Lind', undefined],
    ['Unesco Secretary-General Mara Lind-Olsen said it was late.', 'Mara Lind-Olsen', 'Secretary-General'],
    ['“It is late,” said former Foreign Minister Mara Lind.', 'Mara Lind', 'former Foreign Minister'],
    ['The report “Old Bridges” says that half of them leak.', 'The report', undefined],
  ])('%s', (text, speaker, role) => {
    const [quotation] = read(text);
    expect([quotation?.speaker, quotation?.role]).toEqual([speaker, role]);
  });

  it.each([
    ['Harbour Union president Mara Lind said it was late.', 'Mara Lind', 'president'],
    ['The ambassador to Kenya Mara Lind said it was late.', 'Mara Lind', undefined],
    ['His lawyer, Mara Lind, said it was late.', 'Mara Lind', 'lawyer'],
    [
      'The head of Trade, Energy and Transport, Dr. Mara Lind, said it was late.',
      'Mara Lind',
      'head of Trade',
    ],
    ['Her successor, the mayor of Oslo Mara Lind, said it was late.', 'Mara Lind', undefined],
    ['According to the team’s coach, Mara Lind, it was late.', 'Mara Lind', 'coach'],
    ['Mara Lind and Omar Khalil said it was late.', 'Mara Lind and Omar Khalil', undefined],
  ])('are who is named in or beside a description: %s', (text, speaker, role) => {
    const named = [
      { words: 'Mara Lind', name: 'Mara Lind' },
      { words: 'Omar Khalil', name: 'Omar Khalil' },
      { words: 'Kenya', name: 'Kenya', type: 'place' },
      { words: 'Harbour Union', name: 'Harbour Union', type: 'organization' },
    ] as const;
    const [quotation] = read(text, named);
    expect(quotation?.speaker).toBe(speaker);
    expect(quotation?.role).toBe(role);
  });

  it.each([
    ['the body that spoke last', 'Harbour Bank said it was late. It added that it rained.', 'Harbour Bank'],
    [
      'the body that spoke last, as people',
      'Harbour Bank said it was late. They added that it rained.',
      'Harbour Bank',
    ],
    [
      'those who spoke together',
      'Mara Lind and Omar Khalil said it was late. They added that it rained.',
      'Mara Lind and Omar Khalil',
    ],
    ['nobody after one person', 'Mara Lind said it was late. They added that it rained.', 'They'],
  ])('behind “it” and “they” are %s', (_who, text, speaker) => {
    const named = [
      { words: 'Mara Lind', name: 'Mara Lind' },
      { words: 'Omar Khalil', name: 'Omar Khalil' },
      { words: 'Harbour Bank', name: 'Harbour Bank', type: 'organization' },
    ] as const;
    expect(read(text, named).at(-1)?.speaker).toBe(speaker);
  });

  it('may have a family name that is a pronoun elsewhere', () => {
    const named = [{ words: 'Zhang He', name: 'Zhang He' }];
    expect(read('Premier Zhang He on Monday called for more ports.', named)).toMatchObject([
      { speaker: 'Zhang He', role: 'Premier' },
    ]);
  });

  it('is no part of the office with its form of address', () => {
    const named = [{ words: 'Mara Lind', name: 'Mara Lind' }];
    expect(read('Port secretary Datuk Mara Lind said it was late.', named)).toMatchObject([
      { speaker: 'Mara Lind', role: 'secretary' },
    ]);
  });

  it('may stand behind a rank and before a long description', () => {
    const named = [
      { words: 'Mara Lind', name: 'Mara Lind' },
      { words: 'Royal Forces', name: 'Royal Forces', type: 'organization' },
    ] as const;
    const text = 'Vice Admiral Mara Lind, Chief of Staff of the Royal Forces (RF) said that it was late.';
    expect(read(text, named)).toMatchObject([{ speaker: 'Mara Lind', parts: ['it was late'] }]);
  });

  it.each(['Port Union (PU)', 'Quay Ltd (NYSE: QSD)'])('may stand behind %s and the office', (body) => {
    const named: Named[] = [
      { words: 'Ann Lee', name: 'Ann Lee' },
      { words: body.split(' (')[0] ?? '', name: body, type: 'organization' },
    ];
    expect(read(`${body} President Ann Lee said it was safe.`, named)).toMatchObject([
      { speaker: 'Ann Lee', role: 'President' },
    ]);
  });

  it('may hold two offices before the name', () => {
    const text = 'Deputy Prime Minister and Minister of Digital Transformation Olena Koval said it was late.';
    expect(read(text, [{ words: 'Olena Koval', name: 'Olena Koval' }])).toMatchObject([
      { speaker: 'Olena Koval', role: 'Deputy Prime Minister and Minister of Digital Transformation' },
    ]);
  });
});

describe('words of attribution', () => {
  const named = [{ words: 'Mara Lind', name: 'Mara Lind' }] as const;

  it.each([
    ['a pronoun', 'According to Mara Lind, it rains. According to her, of the 40 ports, 12 are closed.', 'of the 40 ports, 12 are closed'],
    ['whose survey it is', 'According to a survey published in 2025 by Mara Lind, 12 ports are closed.', '12 ports are closed'],
    ['"according to which"', 'Mara Lind gave figures according to which 12 ports are closed.', '12 ports are closed'],
    ['a view', 'In the opinion of Mara Lind, the port is full.', 'the port is full'],
    ['"as … put it"', 'As Mara Lind put it, “the port is full”.', 'the port is full'],
    ['what is one’s words', 'Mara Lind left. In her words, the port is full.', 'the port is full'],
    ['a belief', 'Mara Lind believes that the port is full.', 'the port is full'],
    ['"for" before words in marks', 'For the mayor, Mara Lind, the port “is a joke”.', 'the port “is a joke”'],
    ['a relative clause', 'They opened a port which Mara Lind said would end the queues.', 'would end the queues'],
    ['a verb of saying taken for an adjective', 'Mara Lind detailed that the port is full.', 'the port is full'],
    ['a verb that says something before "that" alone', 'Mara Lind guaranteed that the port is full.', 'the port is full'],
    [
      'a relative clause around the words for who says it',
      'Mara Lind opened a port which, Mara Lind said, would end the queues.',
      'would end the queues',
    ],
    [
      'a clause that begins with the time it is true of',
      'In a report, Mara Lind said from 3 to 5 May, two ships had sunk.',
      'from 3 to 5 May, two ships had sunk',
    ],
    [
      'a sentence in which something begins',
      'The port will begin taking ships in May, announced Mara Lind.',
      'The port will begin taking ships in May',
    ],
    [
      'words in marks behind the clause, where marks stand in a participle before it',
      'Sharing with the people of the port a “great loss”, Mara Lind stated that “the port is full”.',
      'the port is full',
    ],
    [
      'what a relative clause says according to somebody',
      'They met the board, which, according to Mara Lind, favours the port, in May.',
      'favours the port',
    ],
    [
      'what a relative clause without commas says according to somebody',
      'They met the board, which according to Mara Lind has the port.',
      'has the port',
    ],
    [
      'what is said before a source is cited',
      'Mara Lind said the port was full, citing the many ships.',
      'the port was full',
    ],
    [
      'what stands before a body will do something, as its lawyer says',
      'The bank will appeal before the court, said its lawyer Mara Lind.',
      'The bank will appeal before the court',
    ],
    [
      'what is asked for',
      'Mara Lind asked for money to clean the port.',
      'money to clean the port',
    ],
    [
      'what is said before the speech in which it is',
      'Mara Lind said that the port is full in her Sunday speech.',
      'the port is full',
    ],
    [
      'the clause under a conjunction',
      'While Mara Lind says she knows the port, she now fears for it.',
      'she knows the port',
    ],
    ['the words in marks without the adverb before', 'Further, Mara Lind warns, “the port is full.”', 'the port is full.'],
    [
      'the words in marks with those before, whatever the speaker lists',
      'But the port “is full,” Mara Lind insists, listing bodies that agree.',
      'But the port “is full,”',
    ],
    ['any verb behind marks and a comma', '“The port is full”, manifested Mara Lind.', 'The port is full'],
  ])('may be %s', (_which, text, words) => {
    expect(read(text, named).map(({ parts }) => parts)).toContainEqual([words]);
  }); // prettier-ignore

  it.each([
    ['what is only conceded', 'While fares on buses fall, Mara Lind clarified other rules of the port.'],
    ['how the speaker is called', 'A pilot, who asked not to be named, told Mara Lind.'],
    ['what somebody guarantees', 'Mara Lind guaranteed the loan of the port.'],
    ['what is remembered', 'Mara Lind remembered the port.'],
    [
      'what a body in apposition will do',
      'The fair, held with the town, Oslo Port, will conclude on Friday.',
    ],
    ['for whom something is', 'For the mayor, Mara Lind, the port was the third.'],
    ['a view of things', 'In view of the rain, Mara Lind left the port.'],
    ['a belief in the past', 'Mara Lind believed that the port was full.'],
  ])('is not %s', (_what, text) => {
    expect(read(text, named)).toEqual([]);
  });
});

describe('speech that a dash opens', () => {
  const named = [{ words: 'Mara Lind', name: 'Mara Lind' }] as const;

  it('goes back to the dash', () => {
    expect(read('– We dig in May. We end in June, said Mara Lind.', named)).toMatchObject([
      { parts: ['We dig in May.', 'We end in June'], speaker: 'Mara Lind' },
    ]);
  });

  it('is none without a dash', () => {
    expect(read('They dig in May. They end in June, said Mara Lind.', named)).toMatchObject([
      { parts: ['They end in June'] },
    ]);
  });
});
