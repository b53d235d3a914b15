import { HONORIFICS, isOfficeHead, OFFICE_MODIFIERS } from '../../lexicon/offices.ts';
import { fold } from '../../text/fold.ts';
import { spellings } from './latin-letters.ts';

/** A name of a person in parts, each folded, without titles. */
export interface PersonName {
  /** Given names and surnames in order; a hyphen joins, and a particle belongs to the word after it: “aljasser”. */
  readonly words: readonly string[];
  /** “jr”, “sr”, “ii” …, or ''. */
  readonly generation: string;
}

const TITLES: ReadonlySet<string> = new Set([...HONORIFICS, ...OFFICE_MODIFIERS].map(fold));
const PARTICLES: ReadonlySet<string> = new Set(
  'al el von van der den de di da du bin ibn ben del dos das la le'.split(' '),
);
/** “Al-Sisi” and “el-Sisi”. */
const ARABIC_ARTICLE = /(^|\s)[ae]l[-‐‑](?=\p{L})/giu;
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/**
 * The parts of a name in each of its spellings; nothing for less than two words without titles, of which the last and one
 * more are no initials. “Guterres, António” is turned round.
 */
export function personNames(name: string): PersonName[] {
  const [head = '', tail = ''] = name.split(/,\s+/, 2);
  const turned = tail === '' || GENERATIONS.has(fold(tail)) ? name : `${tail} ${head}`;
  const perWord = turned
    .replace(ARABIC_ARTICLE, '$1al ')
    .split(/\s+/)
    .map((word) => spellings(word).map((spelling) => spelling.replaceAll(' ', '')));
  const most = Math.max(...perWord.map(({ length }) => length));
  const found = Array.from({ length: most }, (_, at) =>
    partsOf(perWord.map((ways) => ways[at] ?? ways.at(-1) ?? '').filter((word) => word !== '')),
  );
  return found.filter(({ words }) => words.length >= 2 && (words.at(-1)?.length ?? 0) > 1);
}

function partsOf(all: readonly string[]): PersonName {
  const words = [...all];
  const generation = words.length > 2 ? GENERATIONS.get(words.at(-1) ?? '') : undefined;
  if (generation !== undefined) words.pop();
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift();
  return { words: withParticles(words), generation: generation ?? '' };
}

function isTitle(word: string): boolean {
  return word.length > 1 && (TITLES.has(word) || isOfficeHead(word));
}

function withParticles(words: readonly string[]): string[] {
  const joined: string[] = [];
  let before = '';
  for (const word of words) {
    if (PARTICLES.has(word)) before += word;
    else {
      joined.push(before + word);
      before = '';
    }
  }
  return before === '' ? joined : [...joined, before];
}

/** The given names between the first and the last word. */
export function middleOf({ words }: PersonName): readonly string[] {
  return words.slice(1, -1);
}

/** Whether two lists of middle names may be of one person: one leaves them out, or each is that of the other, or its initial. */
export function areOneMiddle(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, at) => {
    const other = b[at];
    if (other === undefined || word === other) return true;
    return (word.length === 1 || other.length === 1) && word.charAt(0) === other.charAt(0);
  });
}
