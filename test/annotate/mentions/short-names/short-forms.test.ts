import { describe, expect, it } from 'vitest';
import { things } from '../mentions-in.ts';

it('a short name is the fullest that it may stand for', () => {
  expect(things('They met Mr Silva, then Ana Silva, then Maria Ana Silva.')).toEqual([
    ['Maria Ana Silva', 'Ana Silva', 'Silva'],
  ]);
});

it.each([
  ['the first words', 'They met Melidor Bank. They like Melidor.', [['Melidor Bank', 'Melidor']]],
  [
    'a family name with its particle, small behind the given name',
    'They met Iyad al-Merut. Al-Merut was early.',
    [['Iyad al-Merut', 'Al-Merut']],
  ],
  [
    'a generic name that was said in full before',
    'They met the State Agency for Ports and Posts. The State Agency grew.',
    [['State Agency for Ports and Posts', 'State Agency']],
  ],
  [
    'a text with what it is on before or behind what it is',
    'They signed the Joint Declaration on the Quay Alliance. The Quay Alliance Joint Declaration is new. The Joint Declaration stays.',
    [['Joint Declaration on the Quay Alliance', 'Quay Alliance Joint Declaration', 'Joint Declaration']],
  ],
  [
    'not what a service was made of',
    'They use the Kibochat app and then the Kibochat Pay app.',
    [['Kibochat'], ['Kibochat Pay']],
  ],
  [
    'an app as an application',
    'They use the Quay Map Application. The Quay Map App is new. The eQuay app and the eQuay App are, too.',
    [
      ['Quay Map Application', 'Quay Map App'],
      ['eQuay App', 'eQuay'],
    ],
  ],
  [
    'not the prizes that are given at an event',
    'They met at Quay Africa 2024. The Quay Africa Continental Awards were given.',
    [['Quay Africa 2024'], ['Quay Africa Continental Awards']],
  ],
  [
    'an acronym before what the body is',
    'They met the ACME Service there. They like ACME.',
    [['ACME Service', 'ACME']],
  ],
  ['an acronym before a legal form', 'They met ACME Ltd there. They like ACME.', [['ACME Ltd', 'ACME']]],
  [
    'not an acronym that is a body itself',
    'The WPO Tariff Bureau met the WPO.',
    [['WPO Tariff Bureau'], ['WPO']],
  ],
  [
    'not an acronym before any other words that make it another body',
    'The WPO met. The WPO Ministerial Gathered with the WPO.',
    [['WPO'], ['WPO Ministerial Gathered']],
  ],
  [
    'the letters of an event before whose it is',
    'They met at the Annual General Meeting of the Harbour Association of Pilots. The AGM allows it.',
    [['Annual General Meeting of the Harbour Association of Pilots', 'AGM']],
  ],
  [
    'not the end of a name that only says what the body is for',
    'The Ministry of Ports and Rail met Rail Ltd, and then Rail.',
    [['Ministry of Ports and Rail'], ['Rail Ltd', 'Rail']],
  ],
  [
    'not the body that another belongs to',
    'The Tariff Committee of the Harbour Union of Ports met. They met the Harbour Union of Ports.',
    [['Tariff Committee of the Harbour Union of Ports'], ['Harbour Union of Ports']],
  ],
  [
    'the matter of a law without its country',
    'The law “On Digital Ports in Quayland” is new. They read the law “On Digital Ports” there.',
    [['On Digital Ports in Quayland', 'On Digital Ports']],
  ],
  [
    'not a new agreement behind another',
    'They signed the trade agreement in Porto. Later they signed an agreement in Nadi.',
    [['trade agreement'], ['Porto'], ['agreement'], ['Nadi']],
  ],
  [
    'not the party of a committee, both by their letters',
    'QPC NEC treasurer Omar Khalil spoke. They like the QPC.',
    [['QPC NEC'], ['Omar Khalil'], ['QPC']],
  ],
  ['not the body of a board', 'The Melidor Board met. They like Melidor.', [['Melidor Board'], ['Melidor']]],
  [
    'one edition of an event without what it is about',
    'The Third Harbour Forum on Trade opened. The Third Harbour Forum closed.',
    [['Third Harbour Forum on Trade', 'Third Harbour Forum']],
  ],
  [
    'an event without the word that says what it is',
    'The WPO Plenary Conference opened. Lisbon hosts the WPO Plenary in May.',
    [['WPO Plenary Conference', 'WPO Plenary'], ['Lisbon']],
  ],
  [
    'the kind of an instrument',
    'They signed the Constitution of the Harbour Union. The Constitution holds.',
    [['Constitution of the Harbour Union', 'Constitution']],
  ],
  [
    'no body whose constitution it is',
    'Critics of the WPU Constitution say that the WPU Constitution fails. The WPU has held.',
    [['WPU Constitution'], ['WPU']],
  ],
  [
    'no people among whom an event is held',
    'They came for the South American World Cup. South American teams won the South American World Cup.',
    [['South American World Cup'], ['South American']],
  ],
  [
    'the same with a full stop',
    'They met ACME Ltd. there, then ACME Ltd again.',
    [['ACME Ltd.', 'ACME Ltd']],
  ],
])('%s', (_what, text, expected) => {
  expect(things(text)).toEqual(expected);
});

describe('a family name', () => {
  it.each([
    [
      'may be the father’s',
      'José Ana Silva Meli met Omar Khalil. Silva left.',
      ['José Ana Silva Meli', 'Silva'],
    ],
    [
      'may be the given name behind a title that belongs to the name',
      'Syed Amir Ul Hasan met Omar Khalil. Amir left.',
      ['Syed Amir Ul Hasan', 'Amir'],
    ],
    [
      'means who was named before it',
      'Ana Silva met Omar Khalil. Silva left. Rui Silva came.',
      ['Ana Silva', 'Silva'],
    ],
    [
      'means who was named first, in a headline',
      'Silva wins\n\nAna Silva won. Rui Silva lost.',
      ['Silva', 'Ana Silva'],
    ],
    [
      'stands behind initials',
      'Ana Silva met Omar Khalil. A. Silva left, then Silva.',
      ['Ana Silva', 'A. Silva', 'Silva'],
    ],
  ])('%s', (_what, text, names) => {
    expect(things(text)).toContainEqual(expect.arrayContaining(names));
  });

  it('means nobody where two had it before', () => {
    expect(things('Ana Silva met Rui Silva. Silva left.')).toEqual([['Ana Silva'], ['Rui Silva'], ['Silva']]);
  });

  it('is not that of somebody with other initials', () => {
    expect(things('Ana Silva met Omar Khalil. R. Silva left.')).toContainEqual(['R. Silva']);
  });
});

it('letters stand for the end of the name of a meeting, and for none of another kind', () => {
  expect(things('The Quay 2022 Annual General Meeting opened. The AGM will end in May.')).toContainEqual([
    'Quay 2022 Annual General Meeting',
    'AGM',
  ]);
  const text = 'The Quay Summit on Ships (QSS) was in 2003. The QSS Forum opened in Porto.';
  expect(things(text).filter((names) => names.includes('QSS Forum'))).toEqual([['QSS Forum']]);
});

it('a law goes by the letters before its head, and a portal without what it is for', () => {
  expect(things('The Personal Harbour Data (PHD) Act is new. The PHD Act is long.')).toContainEqual([
    'Personal Harbour Data (PHD) Act',
    'PHD Act',
  ]);
  expect(things('The Unified Portal of Port Services is new. They use the Unified Portal.')).toContainEqual([
    'Unified Portal of Port Services',
    'Unified Portal',
  ]);
});

it('an app is the same with and without "Mobile"', () => {
  expect(things('The Porto City Mobile App is new. They use the Porto City App.')).toContainEqual([
    'Porto City Mobile App',
    'Porto City App',
  ]);
});

it('a ministry is one, whether its field stands before or behind', () => {
  expect(things('The Ministry of Ports grew. The Ports Ministry said so.')).toContainEqual([
    'Ministry of Ports',
    'Ports Ministry',
  ]);
});
