import { expect, test } from 'vitest';
import { officeClauseCandidates } from '../../../../pipeline/extract/positions/office-clauses/index.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

const found = (text: string) => rowsOf(officeClauseCandidates(indexOf(text, '2024-05-06')), 'positions');
const ANA = { person: 'Ana Silva' };
const UNION = { organization: 'World Ports Union' };

test('an office that somebody gives to others is not theirs', () => {
  expect(found('They met Ana Silva, who appointed the Chairperson of the World Ports Union.')).toEqual([]);
});

test('an office of a body is none of the country whose body it is', () => {
  const text = "They met Ana Silva, President of Poland's Office of Electronic Ports, in May.";
  expect(found(text).filter(({ place }) => place !== undefined)).toEqual([]);
});

test.each([
  [
    'in the body that appointed somebody until later',
    'The World Ports Union on Tuesday named Ana Silva as interim chief executive until the post is filled.',
    { ...ANA, ...UNION, title: 'interim chief executive' },
  ],
  [
    'in the body that announced an appointment',
    'The World Ports Union yesterday announced the appointment of Ana Silva as acting director.',
    { ...ANA, ...UNION, title: 'acting director' },
  ],
  [
    'in the body that the sentence is about, before an aside',
    'The World Ports Union, a body of Harbour Group, has named Ana Silva chief executive.',
    { ...ANA, ...UNION, title: 'chief executive' },
  ],
  [
    'in the body whose board appointed somebody',
    "The World Ports Union's board appointed Ana Silva as interim chief executive.",
    { ...ANA, ...UNION, title: 'interim chief executive' },
  ],
  [
    'in no body that only says so',
    'Ana Silva, the World Ports Union said, has been appointed president.',
    { ...ANA, title: 'president' },
  ],
  [
    'in no ministry that appointed somebody elsewhere',
    'The Ministry of Ports has appointed Ana Silva as chief executive until May.',
    { ...ANA, title: 'chief executive', to: '2024-05' },
  ],
  [
    'of a state, to which a body appointed nobody',
    'Quayside Ltd named Ana Silva as Minister for a day.',
    { ...ANA, title: 'Minister' },
  ],
  [
    'for which somebody was appointed as theirs by another',
    'Omar Khalil announced the appointment of Ana Silva of Kenya as his Special Envoy for Ports.',
    { ...ANA, title: 'Special Envoy for Ports' },
  ],
  [
    'that nobody had for longer',
    'Ana Silva was Kenya’s longest-serving prime minister.',
    { ...ANA, title: 'prime minister', place: 'Kenya' },
  ],
  [
    'that took effect on a day',
    'Ana Silva has been appointed President, effective 1 April 2026.',
    { ...ANA, title: 'President', from: '2026-04-01' },
  ],
  [
    'that takes effect on a day without a year',
    'Ana Silva has been named President with effect from 1 June.',
    { ...ANA, title: 'President', from: '2024-06-01' },
  ],
  [
    'that was held from year to year',
    'Ana Silva served as director of the World Ports Union from 2014 to 2019.',
    { ...ANA, ...UNION, title: 'director', from: '2014', to: '2019' },
  ],
  [
    'with years in brackets',
    'They met Ana Silva, director of the World Ports Union (2014–2019).',
    { ...ANA, ...UNION, title: 'director', from: '2014', to: '2019' },
  ],
  [
    'that was held until another',
    'Ana Silva, 46, was until her appointment the director of the World Ports Union.',
    { ...ANA, ...UNION, title: 'director' },
  ],
  [
    'in which her mandate was renewed',
    'The ministers renewed the mandate of Ana Silva as director of the World Ports Union.',
    { ...ANA, ...UNION, title: 'director' },
  ],
  [
    'from which she stepped down',
    'Ana Silva stepped down as director of the World Ports Union in May 2021.',
    { ...ANA, ...UNION, title: 'director', to: '2021-05' },
  ],
  [
    'as which she joined',
    'Ana Silva, who joined the World Ports Union as director in May 2021, spoke.',
    { ...ANA, ...UNION, title: 'director', from: '2021-05' },
  ],
  [
    'that is called a position held since then',
    'Ana Silva serves as director of the World Ports Union, a position she has held since July 2020.',
    { ...ANA, ...UNION, title: 'director', from: '2020-07' },
  ],
  [
    'of somebody in a picture',
    'The port appointed Ana Silva (pictured) as director of the World Ports Union.',
    { ...ANA, ...UNION, title: 'director' },
  ],
  [
    'that she got again',
    'The reappointment of Ana Silva as director of the World Ports Union is good news.',
    { ...ANA, ...UNION, title: 'director' },
  ],
  [
    'of a firm from somewhere',
    'Ana Silva was named the new director of US telecom group Quayside.',
    { ...ANA, title: 'director', organization: 'Quayside' },
  ],
  [
    'that somebody of an age has had since then',
    'Ana Silva, 64, who has been director since 2011, spoke.',
    { ...ANA, title: 'director', from: '2011' },
  ],
  [
    'of a body without a name',
    'Ana Silva, who is also the unity government spokesman, spoke.',
    { ...ANA, title: 'spokesman' },
  ],
  [
    'for a region',
    'Ana Silva, the World Ports Union’s Director for Africa, spoke.',
    { ...ANA, ...UNION, title: 'Director' },
  ],
  [
    'in which she served for years',
    'Ana Silva served for eight years as director of the World Ports Union.',
    { ...ANA, ...UNION, title: 'director' },
  ],
  [
    'that she will take over as of a day',
    'As of 1 May 2026, Ana Silva will take over as director of the World Ports Union.',
    { ...ANA, ...UNION, title: 'director', from: '2026-05-01' },
  ],
  [
    'as which she took up office',
    'Ana Silva took up office as director of the World Ports Union in May 2021.',
    { ...ANA, ...UNION, title: 'director', from: '2021-05' },
  ],
  [
    'of a body behind what it is',
    'Ana Silva was elected president of the port chain Quayside Ltd in Porto.',
    { ...ANA, organization: 'Quayside Ltd', title: 'president' },
  ],
  [
    'that she had until a year',
    'Ana Silva was director of the World Ports Union until May 2019.',
    { ...ANA, ...UNION, title: 'director', to: '2019-05' },
  ],
  [
    'that she was elected to in a month',
    'Ana Silva was elected director of the World Ports Union in May 2021.',
    { ...ANA, ...UNION, title: 'director', from: '2021-05' },
  ],
  [
    'that is the second of two that she was given in a month',
    'Ana Silva became president and director of the World Ports Union in May 2021.',
    { ...ANA, ...UNION, title: 'director', from: '2021-05' },
  ],
  [
    'and not since when somebody is seen in it',
    'Ana Silva was director of the World Ports Union in May 2021.',
    { ...ANA, ...UNION, title: 'director' },
  ],
  [
    'of a board',
    "They met Ana Silva, Prime Minister and chairman of the World Ports Union's board of directors.",
    { ...ANA, ...UNION, title: 'chairman' },
  ],
  [
    'in which she joined',
    'Ana Silva joined the World Ports Union in 2018 as Deputy Director.',
    { ...ANA, ...UNION, title: 'Deputy Director' },
  ],
  [
    'that she had lately',
    'Ms. Ana Silva has long experience, most recently as Kenya’s Minister of Ports.',
    { ...ANA, title: 'Minister of Ports', place: 'Kenya' },
  ],
  [
    'that she has now',
    'They met Ana Silva, now Director of the World Ports Union.',
    { ...ANA, ...UNION, title: 'Director' },
  ],
  [
    'with "be" before it',
    'Ana Silva spoke. She was previously the chief executive of the World Ports Union.',
    { ...ANA, ...UNION, title: 'chief executive' },
  ],
  [
    'of somebody who stays',
    'Ana Silva will continue as Chief Ports Officer.',
    { ...ANA, title: 'Chief Ports Officer' },
  ],
  [
    'in the news of an appointment, past the short form of the title',
    'They announced the appointment of Ms. Ana Silva as Director General (DG) of the World Ports Union.',
    { ...ANA, ...UNION, title: 'Director General' },
  ],
  [
    'with the country behind a comma',
    '“Good,” said H.E. Ana Silva, Minister of Ports, Portugal.',
    { ...ANA, title: 'Minister of Ports', place: 'Portugal' },
  ],
  [
    'with the body rather than the region that it is for',
    'Ana Silva served as Director for Europe at the World Ports Union.',
    { ...ANA, ...UNION, title: 'Director' },
  ],
  [
    'as the object of an appointment',
    'Members elect Ana Silva of Kenya as World Ports Union Secretary-General.',
    { ...ANA, ...UNION, title: 'Secretary-General' },
  ],
  [
    'by words that point at the body',
    "The World Ports Union has elected Ana Silva as the union's next Director.",
    { ...ANA, ...UNION, title: 'Director' },
  ],
  [
    'as its subject, past an aside',
    'Ana Silva, Undersecretary at the Ministry of Ports of Kenya, was appointed Chair of the World Ports Union (WPU).',
    { ...ANA, ...UNION, title: 'Chair' },
  ],
  [
    'in a relative clause, with its year',
    'They met Ana Silva of Kenya, who has served as World Ports Union Director since 2015.',
    { ...ANA, ...UNION, title: 'Director', from: '2015' },
  ],
  [
    'before the clause of the person',
    'As Director of the World Ports Union since 2019, Ana Silva has built harbours.',
    { ...ANA, ...UNION, title: 'Director', from: '2019' },
  ],
  [
    'where she serves',
    'Ana Silva spoke. She founded the World Ports Union, where she serves as Executive Director.',
    { ...ANA, ...UNION, title: 'Executive Director' },
  ],
  [
    'over the part of a body',
    'Ana Silva, president of the 79th session of the World Ports Union, spoke.',
    { ...ANA, ...UNION, title: 'president' },
  ],
])('an office is read %s', (_how, text, row) => {
  expect(found(text)).toContainEqual(row);
});

test('offices that "and" joins have one holder, and share the body behind the last', () => {
  const text = 'They met Ana Silva, CEO of Quayside Ltd and President and Chair of the World Ports Union.';
  expect(found(text)).toEqual([
    { ...ANA, organization: 'Quayside Ltd', title: 'CEO' },
    { ...ANA, ...UNION, title: 'President' },
    { ...ANA, ...UNION, title: 'Chair' },
  ]);
});

test('whoever holds one office may have been given another', () => {
  const text = 'They met Ana Silva, Minister of Ports, who was elected Chair of the World Ports Union.';
  expect(found(text)).toEqual([
    { ...ANA, title: 'Minister of Ports' },
    { ...ANA, ...UNION, title: 'Chair' },
  ]);
});

test.each([
  ['is not held', 'Ana Silva is not the director of the World Ports Union.'],
  ['is asked about', 'Is Ana Silva the director of the World Ports Union?'],
  ['is a relative’s', "Ana Silva's brother was director of the World Ports Union."],
  ['was not given', 'Ana Silva was never elected Director of the World Ports Union.'],
  ['is only sought', 'They want to elect Ana Silva as Director of the World Ports Union.'],
  ['is of somebody else', 'Ana Silva met the Director of the World Ports Union.'],
])('an office that %s is nobody’s', (_why, text) => {
  expect(found(text)).toEqual([]);
});

test('a body before a possessive is not the one that is led', () => {
  const text = "They met Ana Silva, a spokeswoman for India's fishermen.";
  expect(found(text)).toEqual([{ ...ANA, title: 'spokeswoman' }]);
});

test('offices of other times are held by one person', () => {
  const text =
    'Ana Silva served as chair of the World Ports Union, and before that, as director of the World Bank, and earlier manager of Quayside Ltd in Porto.';
  expect(found(text)).toMatchObject([
    { ...ANA, ...UNION, title: 'chair' },
    { ...ANA, title: 'director', organization: 'World Bank' },
    { ...ANA, title: 'manager', organization: 'Quayside Ltd' },
  ]);
});

test('both offices that somebody resigned from are of one body', () => {
  expect(found('Ana Silva has resigned as president and CEO of the World Ports Union.')).toMatchObject([
    { ...ANA, ...UNION, title: 'president' },
    { ...ANA, ...UNION, title: 'CEO' },
  ]);
});

test('offices that somebody got one after the other are all theirs', () => {
  const text =
    'Ana Silva joined the port in May 2012, became director in 2016 and was appointed president in May 2018.';
  expect(found(text)).toMatchObject([
    { ...ANA, title: 'director', from: '2016' },
    { ...ANA, title: 'president', from: '2018-05' },
  ]);
  expect(found('Ana Silva met Omar Khalil and was appointed president.')).toEqual([]);
});
