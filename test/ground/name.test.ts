import { describe, expect, it } from 'vitest';
import { candidateIn, factOf, verdictOn } from './candidates.ts';

const name = (text: string, value: string, ...words: string[]) =>
  verdictOn(text, candidateIn(text, 'relations', { subject: [value, ...words] }));
const REJECTED = 'subject: name-not-in-words';

describe('a name is kept', () => {
  it.each([
    [
      'as written',
      'The Lakeside Digital Forum opened.',
      'Lakeside Digital Forum',
      ['Lakeside Digital Forum'],
    ],
    ['without a possessive', 'The ministry of Norvania’s capital.', 'Norvania', ['Norvania’s']],
    ['with a letter for an apostrophe', 'The ministry of Norvaniaʼs capital.', 'Norvania', ['Norvania']],
    ['with a possessive of its own', 'Shares of McAllister’s fell.', 'McAllister’s', ['McAllister’s']],
    ['without quotation marks', 'built by “NordLink” Ltd in May', 'NordLink Ltd', ['“NordLink” Ltd']],
    ['around quotation marks', 'by “NordLink” Ltd in May', 'NordLink Ltd', ['NordLink', 'Ltd']],
    ['over a soft hyphen', 'The Lake\u00adside Forum', 'Lakeside Forum', ['Lake\u00adside Forum']],
    ['over another hyphen', 'Anna Berg‑Lund spoke', 'Anna Berg-Lund', ['Anna Berg‑Lund']],
    [
      'in a coordination',
      'the Orlen Declaration and Action Plan',
      'Orlen Action Plan',
      ['Orlen', 'Action Plan'],
    ],
    ['through a pronoun', 'Anna Berg came. She spoke.', 'Anna Berg', ['She', 'Anna Berg']],
    ['through a bare possessive', 'NordLink grew. Its app is new.', 'NordLink', ['Its', 'NordLink']],
    [
      'through letters for a title',
      'Anna Berg, AG, came. The AG spoke.',
      'Anna Berg',
      ['The AG', 'Anna Berg'],
    ],
    [
      'through a description with a comma in it',
      'The Orlen Forum: the three-day, in-person event ended.',
      'Orlen Forum',
      ['the three-day, in-person event', 'Orlen Forum'],
    ],
    [
      'through a description',
      'The Orlen Forum: the event ended.',
      'Orlen Forum',
      ['the event', 'Orlen Forum'],
    ],
    [
      'through words that announce it',
      'They began a two-day summit. The Orlen Forum is large.',
      'Orlen Forum',
      ['a two-day summit', 'Orlen Forum'],
    ],
    ['through a longer one', 'Anna Berg, the ITU chief', 'Anna Berg', ['the ITU chief', 'Anna Berg']],
    [
      'through an office',
      'Anna Berg. The Minister of Trade left.',
      'Anna Berg',
      ['The Minister of Trade', 'Anna Berg'],
    ],
    [
      'through its kind',
      'Orlen Holding said the Company grew',
      'Orlen Holding',
      ['the Company', 'Orlen Holding'],
    ],
    [
      'through its own words',
      'Orlen Action Plan; the Action Plan',
      'Orlen Action Plan',
      ['the Action Plan', 'Orlen Action Plan'],
    ],
    ['through a surname', 'Anna Berg came. Berg spoke.', 'Anna Berg', ['Berg#2', 'Anna Berg']],
    ['through a title and surname', 'Anna Berg. Dr. Berg spoke.', 'Anna Berg', ['Dr. Berg', 'Anna Berg']],
    [
      'through its acronym',
      'World Data Union. WDU is small.',
      'World Data Union',
      ['WDU', 'World Data Union'],
    ],
    [
      'through an edition',
      'World Data Union. WDU-27 ended.',
      'World Data Union',
      ['WDU-27', 'World Data Union'],
    ],
    [
      'through small words',
      'Bureau of the Lakes (BL); the BL',
      'Bureau of the Lakes',
      ['BL#2', 'Bureau of the Lakes'],
    ],
    [
      'through a defined short form',
      'Lake Data Sector (LD-S). LD-S met.',
      'Lake Data Sector',
      ['LD-S#2', 'Lake Data Sector'],
    ],
  ])('%s', (_how, text, value, words) => {
    expect(name(text, value, ...words)).toBe('kept');
  });
});

describe('a name is rejected', () => {
  it.each([
    [
      'through words that may mean anything',
      'They saw a summit. The Orlen Forum is large.',
      'Orlen Forum',
      ['a summit', 'Orlen Forum'],
    ],
    ['with a changed letter', 'Anna Berg spoke', 'Anna Borg', ['Anna Berg']],
    ['in another case of letters', 'a plan for berg', 'Berg', ['berg']],
    ['with a word too many', 'Anna Berg spoke', 'Dr Anna Berg', ['Anna Berg']],
    ['with a word too few', 'Anna Berg spoke', 'Berg', ['Anna Berg']],
    ['cut out of a longer word', 'the Azurians left', 'Azur', ['Azur']],
    ['cut out of its opposite', 'the Non-Aligned Group', 'Aligned Group', ['Aligned Group']],
    ['with a pronoun alone', 'She spoke', 'Anna Berg', ['She']],
    ['with words that are no anaphor', 'Anna Berg met Carl Dahl', 'Anna Berg', ['Carl Dahl', 'Anna Berg']],
    [
      'with the name of another thing',
      'World Bank and the Lake Bank',
      'World Bank',
      ['the Lake Bank', 'World Bank'],
    ],
    ['with another place', 'World Bank and the Louvre', 'World Bank', ['the Louvre', 'World Bank']],
    ['with another acronym', 'World Data Union, WTO', 'World Data Union', ['WTO', 'World Data Union']],
    [
      'with another edition',
      'World Data Meet 2025, WDM-22',
      'World Data Meet 2025',
      ['WDM-22', 'World Data Meet 2025'],
    ],
    [
      'with a clause for a description',
      'the plan, which she left. Orlen',
      'Orlen',
      ['the plan, which she left', 'Orlen'],
    ],
    ['from parts of two sentences', 'Anna came. Carl Dahl left.', 'Anna Dahl', ['Anna', 'Dahl']],
    ['from parts that nothing joins', 'Anna met Carl Dahl', 'Anna Dahl', ['Anna', 'Dahl']],
    ['from parts in another order', 'the Plan and Orlen', 'Orlen Plan', ['Orlen', 'Plan']],
    ['from a lower-case part of itself', 'Bank of Orlen. of', 'Bank of Orlen', ['of#2', 'Bank of Orlen']],
  ])('%s', (_how, text, value, words) => {
    expect(name(text, value, ...words)).toBe(REJECTED);
  });
});

describe('the value of a name', () => {
  it('is written with the article’s own characters, and its receipt without what does not belong to it', () => {
    const text = 'It was built by “NordLink” Ltd’s team.';
    const fact = factOf(
      text,
      candidateIn(text, 'services', { developer: ['NordLink Ltd', '“NordLink” Ltd’s'] }),
    );
    expect(fact.fields['developer']).toEqual({
      value: 'NordLink Ltd',
      receipts: [
        { start: 17, end: 30, quote: 'NordLink” Ltd', prefix: 'It was built by “', suffix: '’s team.' },
      ],
    });
  });

  it('has the typography of the article', () => {
    const text = 'The Lake\u00adside Women‘s\nForum met.';
    const candidate = candidateIn(text, 'events', {
      name: ["Lakeside Women's Forum", 'Lake\u00adside Women‘s\nForum'],
    });
    expect(factOf(text, candidate).fields['name']?.value).toBe('Lakeside Women‘s Forum');
  });
});
