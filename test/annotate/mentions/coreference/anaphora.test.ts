import { describe, expect, it } from 'vitest';
import { pointers } from '../mentions-in.ts';

describe('"the …" points back', () => {
  it.each([
    [
      'before a verb that looks like a noun',
      'The Harbour Summit ended. After four years, the summit moves to Porto.',
      ['the summit → Harbour Summit'],
    ],
    [
      'at a service by the noun before its brackets',
      'The Quay portal is old. They have one of the best digital portals in the region (e-Kibo). This portal has users.',
      ['This portal → e-Kibo'],
    ],
    [
      'at who serves the body before the office',
      'Ana Silva met Omar Khalil. The World Bank chief said so.',
      ['The World Bank chief → Ana Silva'],
    ],
    [
      'at a body before the name of its officer',
      'The Ministry of Ports met. Secretary at the Ministry Radhika Aryal spoke.',
      ['the Ministry → Ministry of Ports'],
    ],
    [
      'at who has the office in the service of the nation',
      'They met the Ambassador of the Arab Republic of Egypt to Kenya, Ana Silva. They asked the Egyptian ambassador.',
      ['the Egyptian ambassador → Ana Silva'],
    ],
    [
      'at the counterpart whom another country has in the same office',
      'Foreign Minister Ana Silva met her Japanese counterpart, Kenji Mori. The Japanese minister spoke.',
      ['her → Ana Silva', 'The Japanese minister → Kenji Mori'],
    ],
    [
      'at who has the office with its field before or behind it',
      'Health Minister Ana Silva met Trade Minister Omar Khalil. The Minister of Health spoke.',
      ['The Minister of Health → Ana Silva'],
    ],
    [
      'at an official by this word and the body or country served',
      'Ports Secretary Omar Khalil opened the port. The PU official said so. The Omani official told them.',
      ['The PU official → Omar Khalil', 'The Omani official → Omar Khalil'],
    ],
    [
      'at an official by the word for all of them',
      'Trade Minister Omar Khalil opened the port. The official said so.',
      ['The official → Omar Khalil'],
    ],
    [
      'at the president who is the head of state',
      'President Ana Silva met Omar Khalil. The Head of State left.',
      ['The Head of State → Ana Silva'],
    ],
    [
      'at who has just spoken, by an age and a trade',
      'Ana Silva lost. “It is late,” said the 42-year-old consultant.',
      ['the 42-year-old consultant → Ana Silva'],
    ],
    [
      'at the country of which is spoken, and not at the one whose agency speaks',
      'Malawi grew. The US agency FEWSI said the country was poor.',
      ['the country → Malawi'],
    ],
    [
      'at the president of a state, and not of a body',
      'President Ana Silva spoke. Omar Khalil, the president of the Quay Bank, agreed. The president left.',
      ['The president → Ana Silva'],
    ],
    [
      'at the president of a body where no other is named',
      'Omar Khalil, the president of the Quay Bank, agreed. The president left.',
      ['The president → Omar Khalil'],
    ],
    [
      'at nobody who only speaks of the office',
      'President Ana Silva spoke. Omar Khalil said the president had left.',
      ['the president → Ana Silva'],
    ],
    [
      'at who speaks before who is spoken of',
      'President Ana Silva spoke. Eswar Prasad, a jurist, said the president had left. Later he agreed.',
      ['the president → Ana Silva', 'he → Eswar Prasad'],
    ],
    [
      'at the last thing whose name has the noun',
      'The Porto Agreement is old. The Tide Agreement is new. The agreement is short.',
      ['The agreement → Tide Agreement'],
    ],
    [
      'at who is described by a second office behind a comma',
      'Ana Silva, Chief of Quayland and Chairman of the Port Committee, spoke. The chairman left.',
      ['The chairman → Ana Silva'],
    ],
    [
      'at a minister rather than at a deputy',
      'Minister of Ports Ana Silva met Deputy Minister of Ports Omar Khalil. The minister left.',
      ['The minister → Ana Silva'],
    ],
    [
      'also with a capital',
      'The Ministry of Ports spoke. They left the Ministry.',
      ['the Ministry → Ministry of Ports'],
    ],
    [
      'from "it" behind what is said first of a body, at the body that the sentence before began with',
      'Quayside Ltd was bought by Harbour Holding. Founded in Lisbon, it has 40 staff.',
      ['it → Quayside Ltd'],
    ],
    [
      'from "its" before what bodies have',
      'Quayside Ltd grew. Its subsidiaries are small.',
      ['Its → Quayside Ltd'],
    ],
    [
      'from "him" at somebody of another clause',
      'Tom Reed met Omar Khalil. Adam Salah left; Ana Silva succeeded him.',
      ['him → Adam Salah'],
    ],
    [
      'over a plain adjective',
      'The Harbour Conference was long. This landmark conference ended.',
      ['This landmark conference → Harbour Conference'],
    ],
    [
      'as a celebration that is long',
      'The Harbour Week was long. The week-long celebration ended.',
      ['The week-long celebration → Harbour Week'],
    ],
    [
      'by how people come to it',
      'The Harbour Conference was long. The three-day, in-person event ended, and so did the hybrid event.',
      ['The three-day, in-person event → Harbour Conference', 'the hybrid event → Harbour Conference'],
    ],
    [
      'over how long it lasts',
      'The Harbour Conference was long. The three-day event ended, and so did the two day conference.',
      ['The three-day event → Harbour Conference', 'the two day conference → Harbour Conference'],
    ],
    [
      'over its length with a capital, too',
      'They left the EU–Kenya Summit. The two-day Summit was long.',
      ['The two-day Summit → EU–Kenya Summit'],
    ],
    [
      'past who backs it',
      'Quayside Ltd builds boats. Founded in 2019 and backed by Norline Group, the company grew.',
      ['the company → Quayside Ltd'],
    ],
    [
      'by the noun that describes a name',
      'They closed Kibo, the mobile wallet that Quayside runs. The wallet is free.',
      ['the mobile wallet → Kibo', 'The wallet → Kibo'],
    ],
    [
      'at an operator by what it is called',
      'Quayside spoke to the Ministry of Ports. The telco is new.',
      ['The telco → Quayside'],
    ],
    [
      'at a group whose name has the word',
      'Quayside Group spoke to the Ministry of Ports. The group is new.',
      ['The group → Quayside Group'],
    ],
    [
      'at a company past bodies that are none',
      'Quayside spoke to the European Union and the Ministry of Ports. The company is new.',
      ['The company → Quayside'],
    ],
    [
      'at the central bank of a country',
      'The Bank of Portugal met Harbour Bank. The central bank spoke.',
      ['The central bank → Bank of Portugal'],
    ],
    ['at any app', 'The Kibo app is new. The app is free.', ['The app → Kibo']],
    [
      'at a country or a city',
      'Kenya and Nairobi signed. The country is large, the city is big.',
      ['The country → Kenya', 'the city → Nairobi'],
    ],
    [
      'at a company and at no body of the state',
      'Quayside spoke to the Harbour Administration of Kenya. The company is new.',
      ['The company → Quayside'],
    ],
    [
      'at the minister of the country that is said',
      'Kenyan Minister of Ports Ana Silva met Trade Minister Omar Khalil. The Kenyan minister left.',
      ['The Kenyan minister → Ana Silva'],
    ],
    [
      'at who has all of the title behind a country',
      'Foreign Minister Ana Silva met Prime Minister Omar Khalil. The Kenyan foreign minister left.',
      ['The Kenyan foreign minister → Ana Silva'],
    ],
    [
      'at a group that the marked words call so, where it was named before',
      'Quayside grew. “The Quayside group grew,” the group said.',
      ['the group → Quayside'],
    ],
    ['at a person by age', 'Ana Silva lost. The 42-year-old said so.', ['The 42-year-old → Ana Silva']],
    [
      'at who holds the office',
      'President Ana Silva met Omar Khalil, the mayor. The president left.',
      ['the mayor → Omar Khalil', 'The president → Ana Silva'],
    ],
    [
      'at who was named behind the title and a comma',
      'The Minister of Trade, Dr. Ana Silva, met the Governor of Kenya, Omar Khalil. The minister left before the governor.',
      ['The minister → Ana Silva', 'the governor → Omar Khalil'],
    ],
    [
      'at who holds the higher office',
      'The Union Minister for Trade, Ana Silva, met the Deputy Minister of Kenya, Omar Khalil. The Union Minister left.',
      ['The Union Minister → Ana Silva'],
    ],
  ])('%s', (_at, text, expected) => {
    expect(pointers(text)).toEqual(expected);
  });
});

it('"He" is a family name before a given name', () => {
  expect(pointers('Omar Khalil spoke. He Jianguo left.')).toEqual([]);
});

describe('"the …" is left alone', () => {
  it.each([
    ['before anything was named', 'The conference closed. The Harbour Conference was long.'],
    ['with words of its own', 'The Harbour Conference was long. The rival conference was short.'],
    [
      'where a second office and a body follow',
      'Director Ana Silva left. The director and founder of the World Bank stayed.',
    ],
    [
      'where a body and the name follow',
      'Minister Ana Silva left. The minister, WPU, Shri Omar Khalil, stayed.',
    ],
    ['before another noun', 'The Tide Plan is new. The plan document is long.'],
    ['before "of"', 'The Tide Plan is new. The plan of the house is old.'],
    ['where no name has the noun', 'The Tide Plan is new. The agreement is old.'],
    ['as an age before a noun', 'Ana Silva lost. The 42-year-old man left.'],
    ['as an age before an office that is spoken of', 'Ana Silva lost. They met the 42-year-old manager.'],
    [
      'where the nation before a verb is another',
      'The Kenyan Minister of Ports, Ana Silva, met the Ugandan minister. The Ugandan minister said so.',
    ],
    [
      'where an official without a name was spoken of',
      'Trade Minister Omar Khalil met an official of the Trust. The official said so.',
    ],
    [
      'where who was named last is no official',
      'Trade Minister Omar Khalil met the singer Ana Silva. The official said so.',
    ],
    [
      'where the nation is another',
      'The Ambassador of Egypt, Ana Silva, left. They asked the Kenyan ambassador.',
    ],
    [
      'where the nation is not served',
      'Ana Silva, ambassador of the Trust in Kenya, left. They asked the Kenyan ambassador.',
    ],
    ['where the title has another word', 'Deputy Director Ana Silva left. The managing director stayed.'],
    ['of who only tells of it', 'As reported by Quayside Ltd, the company grew.'],
    ['behind marked words that alone name a company', '“We bought Quayside Ltd,” the company said.'],
    ['where a name says who it is', 'Director Ana Silva left. The director, Dr. Omar Khalil, stayed.'],
    ['inside a title', 'Director Ana Silva left. The director general stayed.'],
  ])('%s', (_where, text) => {
    expect(pointers(text)).toEqual([]);
  });

  it('but all words of a title point at who was named with it', () => {
    expect(pointers('Health Permanent Secretary Ana Silva spoke. The Permanent Secretary left.')).toEqual([
      'The Permanent Secretary → Ana Silva',
    ]);
  });

  it('but a headline after it is no part of it', () => {
    expect(pointers('The Tide Plan is new.\nThey like the plan\nNew ports open')).toEqual([
      'the plan → Tide Plan',
    ]);
  });
});

describe('a pronoun', () => {
  it.each([
    ['means the person named last', 'Ana Silva spoke. She left.', ['She → Ana Silva']],
    [
      'goes on meaning the same person',
      'Ana Silva spoke. She left and her plan stayed.',
      ['She → Ana Silva', 'her → Ana Silva'],
    ],
    ['means nobody of the other gender', 'Mrs Ana Silva met Mr Omar Khalil. She left.', ['She → Ana Silva']],
    [
      'means who bears a name of its gender',
      'Ana Silva met Omar Khalil. He thanked her.',
      ['He → Omar Khalil', 'her → Ana Silva'],
    ],
    ['means who has such a form of address', 'Mr Li met Ms Wu. She thanked him.', ['She → Wu', 'him → Li']],
    [
      'means the subject rather than whose talk is named before it',
      'Omar Khalil left. In his talk, Ivan Petrov praised Oslo. He left.',
      ['his → Omar Khalil', 'He → Ivan Petrov'],
    ],
    [
      'means the subject rather than who is named in the participle before it',
      'Ana Silva came. Swearing in Mira Berg on Tuesday, Minister Silva praised Berg. She left.',
      ['She → Ana Silva'],
    ],
    [
      'means who asks rather than who is asked',
      'Ivan Petrov questioned Omar Khalil. He left.',
      ['He → Ivan Petrov'],
    ],
    [
      'means whom the sentence is about rather than by whom something was done',
      'The board, chaired by H.E. Omar Khalil, named Ivan Petrov. He left.',
      ['He → Ivan Petrov'],
    ],
    [
      'means the subject rather than who is named after it',
      'Ana Silva met Elena Duarte. She left.',
      ['She → Ana Silva'],
    ],
    [
      'means who spoke rather than whom they spoke of',
      'The harm to Ana Silva is done, said Elena Duarte. She left.',
      ['She → Elena Duarte'],
    ],
    [
      'goes on over a sentence that names nobody',
      'Ana Silva met Omar Khalil. It rained. She left.',
      ['She → Ana Silva'],
    ],
    [
      'behind marked words means whom the words do not name',
      'Omar Khalil spoke. “Ivan Petrov is ill. Ivan Petrov left,” he said.',
      ['he → Omar Khalil'],
    ],
    ['behind marked words that name the only person means nobody', '“Ivan Petrov is ill,” he said.', []],
    [
      'in marked words means whom they name',
      'Omar Khalil spoke. “Ivan Petrov is ill, he left,” said Ana Silva.',
      ['he → Ivan Petrov'],
    ],
    [
      'goes on from "the latter", who was named last',
      'Omar Khalil met Ivan Petrov. The latter denounced it. He left.',
      ['The latter → Ivan Petrov', 'He → Ivan Petrov'],
    ],
    ['before any name means nobody', 'He said that Ana Silva was right.', []],
    [
      'that speaks behind somebody without a name means nobody',
      'Omar Khalil spoke. A senior official who asked not to be named said so. He said it was late. Ivan Petrov left. He said so.',
      ['He → Ivan Petrov'],
    ],
    [
      'that speaks means who is named beside the description',
      'Omar Khalil spoke. A resident, Ivan Petrov, said so. He said it was late.',
      ['He → Ivan Petrov'],
    ],
    [
      'that does not speak goes back over somebody without a name',
      'Omar Khalil spoke. “It is late,” an official told them. He left.',
      ['He → Omar Khalil'],
    ],
    [
      'means who was named alone just now, whatever the given name shows, where the other was named long ago',
      'Omar Khalil spoke. It rained. It rained. It rained. It rained. Ana Silva lifts it with his hands. He left.',
      ['his → Ana Silva', 'He → Ana Silva'],
    ],
    ['is no part of a form of address', 'Ana Silva spoke. Her Excellency Elena Duarte left.', []],
    [
      'behind several paragraphs of marked words means whom none of them names',
      'Omar Khalil spoke.\n\n“Ivan Petrov is ill.\n\n“It is late,” he said.',
      ['he → Omar Khalil'],
    ],
    [
      'means who speaks and not who stands at the end of what is said of them',
      'Omar Khalil, who trains Ivan Petrov, said so. He left.',
      ['He → Omar Khalil'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(pointers(text)).toEqual(expected);
  });
});

describe('"It" at the beginning of a sentence', () => {
  it.each([
    ['means what was named before it', 'They use the Kibo app. It helps them.', ['It → Kibo']],
    [
      'may mean one thing of each type',
      'The Harbour Summit adopted the Tide Plan. It drew ministers.',
      ['It → Harbour Summit', 'It → Tide Plan'],
    ],
    [
      'means what was pointed at',
      'The Tide Plan is new. The plan covers ports. It was signed.',
      ['The plan → Tide Plan', 'It → Tide Plan'],
    ],
    [
      'means no body behind the thing with which a sentence begins',
      'The Tide Plan was written by the World Bank. It will be run by Kenya.',
      ['It → Tide Plan'],
    ],
    ['means no body behind a country that does something', 'Kenya opened the World Bank. It is large.', []],
    [
      'means a service behind when that was launched',
      'They use the Kibo app. Launched in 2018, it helps them.',
      ['it → Kibo'],
    ],
    [
      'means a service behind when that was launched or built',
      'They use the Kibo app. Built in Porto, it helps them.',
      ['it → Kibo'],
    ],
    [
      'means the service with which a sentence begins',
      'The Kibo app works like the Mavuno app. It helps them.',
      ['It → Kibo'],
    ],
    [
      'means a service behind who runs that, where the sentence before opens in the same way',
      'Launched in 2018, the Kibo app is new. Managed by the World Bank, it helps them.',
      ['it → Kibo'],
    ],
    [
      'means no service behind who runs it, where the sentence before is of another thing',
      'The fund paid for the Kibo app. Managed by the World Bank, it helps them.',
      [],
    ],
    ['may mean nothing', 'They use the Kibo app. It is clear that it helps.', []],
    ['means nothing in another paragraph', 'They use the Kibo app.\nIt helps them.', []],
  ])('%s', (_what, text, expected) => {
    expect(pointers(text)).toEqual(expected);
  });
});

it('"the four-day fair" is the event that is in mind, whatever its name says it is', () => {
  expect(pointers('The Harbour Expo opened. The four-day fair is large.')).toEqual([
    'The four-day fair → Harbour Expo',
  ]);
  expect(pointers('The Harbour Expo opened. The fair price is low.')).toEqual([]);
});

it('the kind of an event may have another word in its name', () => {
  expect(pointers('The Quay Expo opened. The exhibition is large.')).toEqual(['The exhibition → Quay Expo']);
  expect(pointers('The World Quay Congress opened. The conference is large.')).toEqual([
    'The conference → World Quay Congress',
  ]);
  expect(pointers('The Quay Exhibition and the Porto Expo opened. The exhibition is large.')).toEqual([
    'The exhibition → Quay Exhibition',
  ]);
});

it('how many years a plan has says nothing new of it', () => {
  expect(pointers('They adopted the Quay Skills Plan. The five-year plan is large.')).toEqual([
    'The five-year plan → Quay Skills Plan',
  ]);
});

it('a memorandum is called by its letters', () => {
  expect(pointers('They signed a Memorandum of Understanding. The MoU is long.')).toEqual([
    'The MoU → Memorandum of Understanding',
  ]);
});

it('an event whose name only tells of which a noun is does not come to mind before another', () => {
  expect(
    pointers('The Harbour Forum opened. They saw the Digital Ports Day pavilion. The event ended.'),
  ).toContain('The event → Harbour Forum');
});

it('an agreement may be a memorandum, and the conference of a clause its subject', () => {
  expect(
    pointers('They signed a memorandum of understanding on ports. They praised the agreement.'),
  ).toContain('the agreement → memorandum of understanding on ports');
  expect(pointers('The Harbour Conference met. What was said at the conference charts a course.')).toContain(
    'the conference → Harbour Conference',
  );
});
