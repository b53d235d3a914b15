import fc from 'fast-check';
import { told, type Told } from './build.ts';

/** What an article of the made-up world may say: a sentence, and the facts in it. */
interface Line {
  readonly text: string;
  readonly tell: (article: Told) => void;
}

const BODIES = [
  ['Northern Ports Union', 'NPU'],
  ['National Pilots Union', 'NPU'],
  ['Quay Fund', 'QF'],
  ['Quaymark Ltd', 'Quaymark'],
  ['Ministry of Ports'],
  ['NPU'],
  ['QF'],
] as const;
const PEOPLE = [['Ines Falk', 'Falk'], ['Falk'], ['Jon Falk', 'Falk'], ['Tove Ek']] as const;
const FORUMS = [
  ['HDF-25', 'HDF'],
  ['Harbour Data Forum 2025', 'HDF-25'],
  ['Harbour Data Forum', 'HDF'],
  ['Harbour Data Forum 2022', 'Harbour Data Forum'],
  ['4th Harbour Data Forum'],
  ['HDF'],
  ['Lisbon Summit'],
] as const;
const PLANS = [['Lisbon Action Plan', 'Action Plan'], ['Action Plan'], ['Port Compact']] as const;
const PLACES = [['Lisbon'], ['United Kingdom', 'UK'], ['UK'], ['Upper Quay']] as const;

const named = (names: readonly (readonly string[])[]): fc.Arbitrary<readonly string[]> =>
  fc.constantFrom(...names);
const first = (names: readonly string[]): string => names[0] ?? '';

const thingLine = fc
  .oneof(
    named(BODIES).map((names) => ({ table: 'organizations' as const, names })),
    named(PEOPLE).map((names) => ({ table: 'people' as const, names })),
    named(FORUMS).map((names) => ({ table: 'events' as const, names })),
    named(PLANS).map((names) => ({ table: 'instruments' as const, names })),
    named(PLACES).map((names) => ({ table: 'places' as const, names })),
  )
  .map(({ table, names }): Line => ({
    text: `Of the ${names.join(', the ')}.`,
    tell: (article) => article.thing(table, ...names),
  }));

const forumLine = fc
  .tuple(
    named(FORUMS),
    fc.constantFrom(1200, 2500, 2572),
    fc.constantFrom('=', '>', '≈'),
    fc.constantFrom('2025', '2025-03', '2025-03-03', '2022-06-06'),
  )
  .map(([names, count, comparator, start]): Line => {
    const name = first(names);
    return {
      text: `The ${name} of ${start} had ${comparator} ${count} participants.`,
      tell: (article) => {
        article.fact('events', {
          name: article.names('events', name),
          participants: article.says(count),
          participants_comparator: article.says(comparator),
        });
        if (start.length > 4)
          article.fact('events', { name: article.names('events', name), start: article.says(start) });
      },
    };
  });

const officeLine = fc
  .tuple(named(PEOPLE), fc.constantFrom('Director', 'director', 'Harbour Master'), fc.option(named(BODIES)))
  .map(([people, title, body]): Line => {
    const person = first(people);
    const of = body === null ? '' : ` of the ${first(body)}`;
    return {
      text: `${person} is ${title}${of}.`,
      tell: (article) => {
        const fields = { person: article.names('people', person), title: article.says(title) };
        article.fact(
          'positions',
          body === null ? fields : { ...fields, organization: article.names('organizations', first(body)) },
        );
      },
    };
  });

/** Bodies have seats and no other bodies: an edge between two that turn out to be one would have to go. */
const seatLine = fc.tuple(named(BODIES), named(PLACES)).map(([body, place]): Line => ({
  text: `The ${first(body)} has its seat in ${first(place)}.`,
  tell: (article) => {
    article.fact('relations', {
      subject: article.names('organizations', first(body)),
      predicate: article.says('headquarters', 'seat in'),
      object: article.names('places', first(place)),
    });
  },
}));

const quoteLine = fc
  .tuple(
    named(PEOPLE),
    fc.constantFrom('We share data.', 'We share data at last.'),
    fc.constantFrom('direct', 'indirect'),
  )
  .map(([people, quote, kind]): Line => ({
    text: `${first(people)}: “${quote}”`,
    tell: (article) => {
      article.fact(
        'statements',
        { speaker: article.names('people', first(people)), quote: article.says(quote) },
        { rule: `quotation-${kind}` },
      );
    },
  }));

const line = fc.oneof(thingLine, forumLine, officeLine, seatLine, quoteLine);

/** Articles on the same few ports, unions and forums, which they name in all the ways that there are; each has its own slug. */
export const articles: fc.Arbitrary<Told[]> = fc
  .uniqueArray(
    fc.record({
      slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      lines: fc.array(line, { minLength: 1, maxLength: 6 }),
      published: fc.constantFrom(null, '2025-03', '2025-03-20', '2025-04-01'),
    }),
    { selector: ({ slug }) => slug, minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ slug, lines, published }) => {
      const article = told(slug, lines.map(({ text }) => text).join(' '), { published });
      for (const { tell } of lines) tell(article);
      return article;
    }),
  );
