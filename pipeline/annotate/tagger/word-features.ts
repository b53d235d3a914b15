import { clusterOf, FINE_IN_COARSE } from '../../lexicon/word-clusters.ts';
import { plainWord } from '../../lexicon/known-names.ts';
import { words as wordsOf } from '../../lexicon/words.ts';
import { hashOf, mixed } from '../../text/hashing.ts';
import { isCapitalisedWord } from '../mentions/names/token-shapes.ts';
import { wordClasses } from './word-classes.ts';

/** What the form of a word says by itself, whatever stands beside it. Features are numbers of 32 bits. */
export interface WordFeatures {
  readonly text: string;
  /** Of the word where it stands. */
  readonly own: Int32Array;
  /** Of the word as a neighbour; which neighbour is mixed in by the reader. */
  readonly around: Int32Array;
  /** As in names of the gazetteers, where that can be said of the word alone. */
  readonly plain: string | undefined;
  readonly lower: number;
  readonly shape: number;
  /** Coarse and fine cluster of its use; 0 where it is in none. */
  readonly coarse: number;
  readonly fine: number;
  /** The lists of the lexicon that it stands in, a bit each. */
  readonly classes: number;
  readonly isCapitalised: boolean;
  /** What it may be in a zone of names; a `part` is in one beside other words only. */
  readonly role: 'name' | 'part' | 'link' | 'tail' | 'none';
}

/** Kinds of features of words alone; those of `features.ts` begin at 32. */
const LOWER = 0;
const SHAPE = 1;
const SHORT_SHAPE = 2;
const PREFIX = 3;
const SUFFIX = 4;
const COARSE = 5;
const FINE = 6;
const CLASS = 7;
const CLASSES_SHAPE = 8;
const FINE_SHAPE = 9;
const WRITTEN = 10;
const LENGTH = 11;
const LONGEST_AFFIX = 4;
const LONGEST_LENGTH = 12;
const LONGEST_SHAPE = 16;

const MAY_BE_NAME = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** Addresses of pages and people name nothing. */
const ADDRESS = /^(?:https?:|www\.)|:\/\/|\w@\w/i;
/** Numbers, and words that have a capital where a sentence begins, are never a name by themselves ("2,500", "The"). */
const NUMBER = /^\d[\d.,]*$/;
const OPENERS = new Set(
  wordsOf(`A About According After All Also Although Among An And Another Any As At Because Before Both But By Despite During
    Each Even Every Few For From He Her Here His How However I If In It Its Many Meanwhile Most My Nor Not Of On One Or Other Our
    Several She Since So Some Such That The Their Then There These They This Those Though To Under Until We What When Where Whether
    Which While Why With You Your`),
);
/** Words and marks that stand inside names between capitals: "Ministry of Trade and Industry", "Port-au-Prince". */
const LINKS = new Set([
  ...wordsOf(
    'of and for the on in to at by with from de la del da di do dos das des du las los le van von der den el al',
  ),
  ...wordsOf('bin ibn ben abu wa ya kyzy oglu a an y e et und as vs v is or au aux sur under against'),
  ...wordsOf("'s ’s - ‑ – ' ’ & . , / : \" “ ” + !"),
]);
/** Words in lower case that end the names of regions and events: "Melidor region", "1999 Lisbon general election". */
const TAILS = new Set(
  wordsOf(`region regions province state states county counties district islands island peninsula countries republic river
    general presidential parliamentary legislative federal provincial gubernatorial mayoral municipal local council
    leadership primary primaries by-election election elections referendum summit conference congress war campaign
    tournament championship championships cup games festival uprising revolt revolution rebellion massacre earthquake`),
);

/** The features of a word as written. */
export function wordFeatures(text: string): WordFeatures {
  const lowerText = text.toLowerCase();
  const lower = hashOf(lowerText.replaceAll('’', "'"));
  const long = longShape(text);
  const shape = hashOf(shortShape(long));
  const fine = clusterOf(lowerText);
  const coarse = Math.ceil(fine / FINE_IN_COARSE);
  const classes = wordClasses(text);
  const letters = [...lowerText];
  const own = [
    mixed(LOWER, lower),
    mixed(WRITTEN, hashOf(text)),
    mixed(SHAPE, hashOf(long)),
    mixed(SHORT_SHAPE, shape),
    mixed(COARSE, coarse, shape),
    mixed(FINE, fine),
    mixed(FINE_SHAPE, fine, shape),
    mixed(CLASSES_SHAPE, classes, shape),
    mixed(LENGTH, Math.min(text.length, LONGEST_LENGTH), shape),
  ];
  for (let bit = 0; bit < 32; bit++) if ((classes >>> bit) & 1) own.push(mixed(CLASS, bit));
  for (let size = 1; size <= LONGEST_AFFIX && size < letters.length; size++) {
    own.push(mixed(PREFIX, size, hashOf(letters.slice(0, size).join('')), shape));
    own.push(mixed(SUFFIX, size, hashOf(letters.slice(-size).join('')), shape));
  }
  const around = [
    mixed(LOWER, lower),
    mixed(SHORT_SHAPE, shape),
    mixed(COARSE, coarse, shape),
    mixed(FINE, fine),
    mixed(CLASSES_SHAPE, classes, shape),
    mixed(SUFFIX, 3, hashOf(letters.slice(-3).join('')), shape),
  ];
  return {
    text,
    own: Int32Array.from(own),
    around: Int32Array.from(around),
    plain: plainWord(text),
    lower,
    shape,
    coarse,
    fine,
    classes,
    isCapitalised: isCapitalisedWord(text),
    role: roleOf(text, lowerText),
  };
}

function roleOf(text: string, lower: string): WordFeatures['role'] {
  if (OPENERS.has(text) || NUMBER.test(text)) return 'part';
  if (ADDRESS.test(text)) return 'none';
  if (MAY_BE_NAME.test(text)) return 'name';
  if (TAILS.has(lower)) return 'tail';
  return LINKS.has(lower) ? 'link' : 'none';
}

/** "Xxxx-dd" → "Xx-d": runs of one class made one. */
function shortShape(long: string): string {
  return long.replace(/(.)\1+/gu, '$1');
}

/** "Quay-25" → "Xxxx-dd": classes of characters. */
function longShape(text: string): string {
  return text
    .slice(0, LONGEST_SHAPE)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}]/gu, 'x')
    .replace(/\p{N}/gu, 'd');
}
