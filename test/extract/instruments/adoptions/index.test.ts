import { describe, expect, it } from 'vitest';
import { adoptionCandidates } from '../../../../pipeline/extract/instruments/adoptions/index.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

function rows(text: string): Record<string, unknown>[] {
  return rowsOf(adoptionCandidates(indexOf(text, '2024-05-06')), 'instruments');
}

const LISBON = { name: 'Lisbon Pact', adopted_at: 'Harbour Summit' };

describe('what was adopted at an event', () => {
  it.each([
    ['behind it', 'Leaders adopted the Lisbon Pact at the opening of the Harbour Summit.'],
    ['before it', 'At the start of the two-day Harbour Summit, leaders adopted the Lisbon Pact.'],
    ['where it begins the sentence', 'Adopted at the Harbour Summit, the Lisbon Pact was read by Kenya.'],
    ['with other verbs between', 'At the Harbour Summit, leaders met and adopted the Lisbon Pact.'],
    [
      'over a motto',
      'Within the framework of the Harbour Summit, held under the motto “One sea, many ports”, the Lisbon Pact was adopted.',
    ],
    ['over its years', 'At the Harbour Summit, the Lisbon Pact for 2025-2028 was adopted.'],
    ['where it was agreed', 'The Lisbon Pact was agreed at the close of the second Harbour Summit.'],
    [
      'by what it closed with',
      'The Harbour Summit ended in Porto, chaired by Kenya, with the adoption of the Lisbon Pact.',
    ],
    [
      'by who adopted it',
      'The Harbour Summit ended in Porto with the adoption by ministers of the Lisbon Pact.',
    ],
    [
      'by what somebody closed it with',
      'The Union concluded its fifth Harbour Summit in Porto with the adoption of the Lisbon Pact.',
    ],
    [
      'by the event itself, over when it was',
      'The Harbour Summit, held from 3 to 5 May, adopted the Lisbon Pact.',
    ],
    [
      'by what it resulted in',
      'The first phase of the Harbour Summit, held in Porto, resulted in the Lisbon Pact.',
    ],
    [
      'over where and when it was held',
      'The Union Council, during the Harbour Summit held in Porto, Portugal, on 3 May 2024, endorsed the Lisbon Pact.',
    ],
    ['as that of which it came', 'As a result of the Harbour Summit, the Lisbon Pact was adopted.'],
    ['beside it', 'The Lisbon Pact was signed on the sideline of the Harbour Summit.'],
    ['by who took part', 'The Lisbon Pact was signed during Kenya’s participation in the Harbour Summit.'],
    ['by those with whom it closed', 'The Harbour Summit closed with delegates endorsing the Lisbon Pact.'],
  ])('is told %s', (_how, text) => {
    expect(rows(text)).toContainEqual(LISBON);
  });

  it('is told of all that is listed behind the day, with that day', () => {
    const text =
      'Leaders adopted the Lisbon Pact on Friday, along with two annexes, the Porto Compact and the Faro Declaration, at the Harbour Summit.';
    for (const name of ['Lisbon Pact', 'Porto Compact', 'Faro Declaration']) {
      expect(rows(text)).toContainEqual({ name, adopted_at: 'Harbour Summit' });
      expect(rows(text)).toContainEqual({ name, adopted_on: '2024-05-03' });
    }
    const other = 'Leaders adopted the Lisbon Pact on Friday, while the Porto Compact was read.';
    expect(rows(other)).toEqual([{ name: 'Lisbon Pact', adopted_on: '2024-05-03' }]);
  });

  it('is told with the day behind its years', () => {
    expect(rows('The Cabinet approved the Lisbon Pact (2023-2027) in 2022.')).toEqual([
      { name: 'Lisbon Pact', adopted_on: '2022' },
    ]);
  });

  it('is told of an event that has a short name, too', () => {
    const text = 'The Harbour Summit (HS-24), chaired by Kenya, ended with the adoption of the Lisbon Pact.';
    expect(rows(text)).toContainEqual(LISBON);
  });

  it('is told with the day with which the sentence begins', () => {
    const text = 'In June 2023, ministers of ports adopted the Lisbon Pact and the Porto Compact.';
    expect(rows(text)).toContainEqual({ name: 'Porto Compact', adopted_on: '2023-06' });
    expect(rows('In June 2023, fees fell and ministers adopted the Lisbon Pact.')).toEqual([]);
  });

  it('is told of the one that its delegates are at', () => {
    const text = 'The Harbour Summit ended in Porto. Delegates discussed trade and adopted the Lisbon Pact.';
    expect(rows(text)).toEqual([LISBON]);
    expect(rows('Delegates to the Harbour Summit today adopted the Lisbon Pact.')).toContainEqual(LISBON);
    expect(rows('The Harbour Summit ended in Porto. Lawmakers adopted the Lisbon Pact.')).toEqual([]);
    expect(rows('Delegates to Porto, said the Harbour Summit, adopted the Lisbon Pact.')).toEqual([]);
  });

  it('may be several instruments', () => {
    const text =
      'Leaders on 5 May adopted the Lisbon Pact, together with its annexes, the Quay Compact and the Porto Declaration, at the Harbour Summit.';
    expect(rows(text)).toEqual(
      ['Lisbon Pact', 'Quay Compact', 'Porto Declaration'].flatMap((name) => [
        { name, adopted_at: 'Harbour Summit' },
        { name, adopted_on: '2024-05-05' },
      ]),
    );
  });

  it.each([
    ['between the verb and it', 'Kenya signed here on 5 May the Lisbon Pact.'],
    ['between commas, with where', 'Kenya and Mali signed, on 5 May, in Porto, the Lisbon Pact.'],
    ['behind those by whom', 'They read the Lisbon Pact signed by the heads of state on 5 May.'],
    [
      'behind what it is about',
      'As a result of the talks, the Lisbon Pact on the work of ports was signed on 5 May.',
    ],
    ['behind a participle', 'They read the Lisbon Pact adopted on 5 May.'],
  ])('is adopted on a day %s', (_where, text) => {
    expect(rows(text)).toContainEqual({ name: 'Lisbon Pact', adopted_on: '2024-05-05' });
  });

  it('over what else is told of it, is adopted on the day of its own verb', () => {
    const text = 'The Lisbon Pact, which entered into force on 3 June 2024, was signed on 5 May 2024.';
    expect(rows(text)).toEqual([{ name: 'Lisbon Pact', adopted_on: '2024-05-05' }]);
    expect(rows('The Lisbon Pact, which binds ports, names pilots, who were signed on 5 May 2024.')).toEqual(
      [],
    );
  });

  it('is told of another one behind the same verb with its own day', () => {
    const text =
      'Kenya signed the Lisbon Pact in Porto in May 2021, and the Quay Compact in Oslo in June 2019.';
    expect(rows(text)).toContainEqual({ name: 'Lisbon Pact', adopted_on: '2021-05' });
    expect(rows(text)).toContainEqual({ name: 'Quay Compact', adopted_on: '2019-06' });
  });

  it('is adopted on no range of years', () => {
    expect(rows('Leaders adopted the Lisbon Pact 2025-2030.').filter((row) => 'adopted_on' in row)).toEqual(
      [],
    );
  });

  it('is adopted on the day with which it closed', () => {
    const text = 'The Harbour Summit closed on 5 May with ministers endorsing the Lisbon Pact.';
    expect(rows(text)).toContainEqual({ name: 'Lisbon Pact', adopted_on: '2024-05-05' });
  });

  it.each([
    ['what is only meant to be', 'Leaders are expected to adopt the Lisbon Pact at the Harbour Summit.'],
    ['what was not', 'At the Harbour Summit, leaders never adopted the Lisbon Pact.'],
    ['what somebody says there', 'At the Harbour Summit, Silva said that Kenya adopted the Lisbon Pact.'],
    ['what was adopted for it', 'Kenya adopted the Lisbon Pact to win over the Harbour Summit.'],
    ['what was adopted before', 'At the Harbour Summit, leaders praised the Lisbon Pact, adopted by Kenya.'],
    ['what it only leads to', 'After the Harbour Summit, leaders adopted the Lisbon Pact.'],
  ])('is not %s', (_what, text) => {
    expect(rows(text).filter((row) => 'adopted_at' in row)).toEqual([]);
  });
});

describe('what a memorandum is about', () => {
  it('may stand between it and the verb', () => {
    const text =
      'Lisbon, 5 May 2024 – A Memorandum of Understanding on work in the field of ports was signed today on the sidelines of the Harbour Summit.';
    expect(rows(text)).toContainEqual({ name: 'Memorandum of Understanding', adopted_at: 'Harbour Summit' });
    expect(rows(text)).toContainEqual({ name: 'Memorandum of Understanding', adopted_on: '2024-05-06' });
  });

  it('is no other thing that was signed', () => {
    const text = 'A Memorandum of Understanding on which a pact builds was signed at the Harbour Summit.';
    expect(rows(text)).toEqual([]);
  });
});

it('those who met are the ministers, at the last part of it', () => {
  const ended = 'The Harbour Summit ended in Porto. ';
  expect(rows(`${ended}At the closing session, the ministers adopted the Lisbon Pact.`)).toContainEqual(
    LISBON,
  );
  expect(rows(`${ended}Ministers adopted the Lisbon Pact.`)).toEqual([]);
});

it('the day behind the event is that of the adoption, where it is one day', () => {
  const adopted = 'The Lisbon Pact was adopted by leaders at the Harbour Summit in Porto on ';
  expect(rows(`${adopted}5 May 2024.`)).toContainEqual({ name: 'Lisbon Pact', adopted_on: '2024-05-05' });
  expect(rows(`${adopted}3–5 May 2024.`).filter((row) => 'adopted_on' in row)).toEqual([]);
});

it('a period of one text in a list, and the parties of a text, stand before its verb', () => {
  const listed =
    'Delegates adopted the Strategic Ports Plan for 2024-2027 and the Porto Declaration at the Harbour Summit.';
  expect(rows(listed)).toContainEqual({ name: 'Porto Declaration', adopted_at: 'Harbour Summit' });
  const parties = 'A memorandum of understanding between Kenya and the Ports Union was signed on 3 May 2024.';
  expect(rows(parties)).toContainEqual(expect.objectContaining({ adopted_on: '2024-05-03' }));
});

it('what tells more of a text says when both houses passed it', () => {
  const text =
    'The Ports Act, which was unanimously passed by both the National Council and the National Assembly in a sitting on 3 May 2024, is new.';
  expect(rows(text)).toContainEqual({ name: 'Ports Act', adopted_on: '2024-05-03' });
});

it('several that the verb has before it were all adopted on its day', () => {
  const text = 'The Lisbon Pact, the Porto Declaration and Porto Plan of Action were adopted on 5 May 2003.';
  expect(rows(text)).toEqual(
    ['Lisbon Pact', 'Porto Declaration', 'Porto Plan of Action'].map((name) => ({
      name,
      adopted_on: '2003-05-05',
    })),
  );
  const one = 'Beside the Lisbon Pact and its annexes, the Porto Plan of Action was adopted on 5 May 2003.';
  expect(rows(one)).toEqual([{ name: 'Porto Plan of Action', adopted_on: '2003-05-05' }]);
});

it('an event in quotation marks, behind the title of who signed, is where it was adopted', () => {
  expect(
    rows('The Lisbon Pact was signed by HE Omar Khalil on the sidelines of the ‘HARBOUR 2024’ conference.'),
  ).toEqual([{ name: 'Lisbon Pact', adopted_at: 'HARBOUR 2024' }]);
});
