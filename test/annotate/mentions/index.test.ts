import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../pipeline/annotate/mentions/index.ts';
import type { Sentence, Token } from '../../../pipeline/contract/annotation.ts';
import { hostileText } from '../tricky-texts.ts';
import { mentionsIn, names } from './mentions-in.ts';

describe('an article', () => {
  it.each([
    ['without whose it is', 'They praised the Kingdom’s Vision 2030.', ['instrument: Vision 2030']],
    ['with whose it is', 'They praised Kenya’s Vision 2030.', ['place: Kenya', 'instrument: Vision 2030']],
    ['that is no union', 'Union law minister Ravi Khalil spoke.', ['person: Ravi Khalil']],
  ])('names a thing %s', (_how, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('names the people whose minister somebody is', () => {
    expect(names('Iraqi Foreign Minister Fuad Khalil spoke.')).toEqual([
      'place: Iraqi',
      'person: Fuad Khalil',
    ]);
  });

  it('names people, bodies, places, events, instruments and services', () => {
    const text =
      'LISBON, Portugal — Ministers met at the 18th Quay Forum (QF-23) and adopted the Porto Declaration. ' +
      '“Harbours matter,” said Sărmaș Đặng, Secretary-General of the World Ports Organization (WPO). ' +
      'Portuguese citizens use platforms such as Kibo, built by “QuaySoft” LLC.';
    expect(names(text)).toEqual([
      'place: LISBON',
      'place: Portugal',
      'event: 18th Quay Forum',
      'event: QF-23',
      'instrument: Porto Declaration',
      'person: Sărmaș Đặng',
      'organization: World Ports Organization',
      'organization: WPO',
      'place: Portuguese',
      'service: Kibo',
      'organization: QuaySoft” LLC',
    ]);
  });

  it('ends names where a quotation begins', () => {
    expect(names('Many liked Portugal’s “Sail with us” posters.')).toEqual(['place: Portugal']);
  });

  it('takes a body of several words by the last of them where nothing was learned of it', () => {
    expect(names('The bank was founded by the Open Society Institute.')).toEqual([
      'organization: Open Society Institute',
    ]);
    expect(names('They met as a Society.')).toEqual([]);
  });

  it('names no degrees', () => {
    expect(names('She holds an MBA from Strathmore University.')).toEqual([
      'organization: Strathmore University',
    ]);
  });

  it('points at a country by its adjective, which is no name of it', () => {
    const { mentions } = mentionsIn('Kenyan ministers met in Kenya.');
    expect(mentions.map(({ adjectival }) => adjectival)).toEqual([true, undefined]);
  });
});

describe('for any text', () => {
  it('mentions are words of one sentence, in text order, of an entity that exists', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { mentions, entities } = mentionsIn(text);
        let before = 0;
        for (const { start, end, firstToken, endToken, entity, type } of mentions) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(endToken).toBeGreaterThan(firstToken);
          expect(text.slice(start, end)).not.toContain('\n');
          expect(entities[entity]?.type).toBe(type);
          before = start;
        }
      }),
    );
  });

  it('every name of an entity is written where its spans say', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        mentionsIn(text).entities.forEach((entity, index) => {
          expect(entity.index).toBe(index);
          expect(entity.names[0]?.text).toBe(entity.name);
          for (const { text: name, spans } of [...entity.names, ...(entity.series ? [entity.series] : [])]) {
            const written = spans.map(({ start, end }) => text.slice(start, end)).join('');
            // Marks between the words of a name are none of it; one glued to a word, as no language writes it, stays.
            const letters = (words: string): string => words.replaceAll(/[\s“”"«»]/g, '');
            expect(letters(written)).toBe(letters(name));
          }
        });
      }),
    );
  });

  it('no two names share a word, and no two offices', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { mentions, offices } = mentionsIn(text);
        for (const list of [mentions.filter(({ form }) => form === 'name'), offices]) {
          let next = 0;
          for (const { firstToken, endToken } of list) {
            expect(firstToken).toBeGreaterThanOrEqual(next);
            next = endToken;
          }
        }
      }),
    );
  });
});

/** A token list whose tokens count how often they are looked at: what time is spent on, without a clock. */
function counted(words: readonly string[]): {
  tokens: readonly Token[];
  sentences: Sentence[];
  reads: () => number;
} {
  let reads = 0;
  let end = -1;
  const tokens = words.map((text): Token => {
    const start = end + 1;
    end = start + text.length;
    const pos = /^\p{Lu}/u.test(text) ? 'PROPN' : /^\p{L}/u.test(text) ? 'NOUN' : 'PUNCT';
    const token = { start, end, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos };
    return Object.defineProperty(token, 'text', {
      get() {
        reads++;
        return text;
      },
    });
  });
  const ends = words.flatMap((word, at) => (word === '.' || at === words.length - 1 ? [at + 1] : []));
  const sentences = ends.map((endToken, index): Sentence => {
    const firstToken = ends[index - 1] ?? 0;
    return {
      index,
      firstToken,
      endToken,
      block: 0,
      kinds: 0,
      start: tokens[firstToken]?.start ?? 0,
      end: tokens[endToken - 1]?.end ?? 0,
    };
  });
  return { tokens, sentences, reads: () => reads };
}

/** A name of its own for each number. */
function named(number: number): string {
  const syllables = [...String(number + 1000)].map((digit) =>
    'bakodumirosetalinuve'.slice(2 * Number(digit), 2 * Number(digit) + 2),
  );
  const word = syllables.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const HOSTILE: Readonly<Record<string, (at: number) => string[]>> = {
  'names of two words': (at) => ['we', 'met', named(at), named(at * 7), '.'],
  'names that share a word': (at) => ['we', 'met', 'Ana', named(at), 'and', named(at), '.'],
  'acronyms in brackets': (at) => ['the', named(at), 'Ports', 'Bank', '(', 'KPB', ')', 'met', '.'],
  'offices in one sentence': (at) => ['the', 'minister', 'of', named(at), ',', 'the', 'director', ','],
  'offices and names in one sentence': (at) => ['President', 'Ana', named(at), 'and', 'Minister', named(at)],
  'capitals in one line': (at) => [named(at)],
  'capitals with an end': (at) => (at % 1000 === 999 ? ['spoke', '.'] : [named(at)]),
  'titles that qualify nothing': () => ['Deputy', 'Acting'],
  'titles and capitals': (at) => ['Minister', named(at)],
  'brackets that open': () => ['('],
  'names before brackets': (at) => [named(at), '(', 'and', named(at), 'in'],
  'words that point back': (at) => ['the', 'Tide', 'Plan', named(at), '.', 'the', 'plan', 'and', 'she', '.'],
  'directors of people': (at) => ['Ana', named(at), 'spoke', '.', 'the', 'director', 'left', '.'],
  'editions of one series': (at) => [
    'QDF',
    String(1900 + (at % 200)),
    'met',
    'at',
    'the',
    `${at % 999}th`,
    'edition',
    '.',
  ],
  'names in a list': (at) => ['platforms', 'such', 'as', named(at), ',', named(at + 1), 'and'],
  'complements in a chain': (at) => ['Bank', 'of', named(at), 'and', 'Ports', ','],
};

describe('time is by the length of', () => {
  it.each(Object.entries(HOSTILE))('%s', { timeout: 60_000 }, (_what, piece) => {
    const readsOf = (times: number): number => {
      const { tokens, sentences, reads } = counted(
        Array.from({ length: times }, (_, at) => piece(at)).flat(),
      );
      findMentions(tokens, sentences);
      return reads();
    };
    const [few, many] = [readsOf(500), readsOf(2000)];
    expect(many).toBeLessThan(6 * few + 1000);
  });

  // A minute is a hundred times what is needed: only work that grows far faster than the text does not end in it.
  it.each(Object.entries(HOSTILE))('%s, also where no token is read', { timeout: 60_000 }, (_what, piece) => {
    const { tokens, sentences } = counted(Array.from({ length: 8000 }, (_, at) => piece(at)).flat());
    expect(() => findMentions(tokens, sentences)).not.toThrow();
  });
});
