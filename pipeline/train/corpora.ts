import path from 'node:path';
import type { MentionType } from '../contract/annotation.ts';
import { countryOfName } from '../lexicon/countries.ts';
import { HONORIFICS, isOfficeHead } from '../lexicon/offices.ts';
import { isPeopleWord } from '../lexicon/peoples.ts';
import type { GoldName, GoldText } from './gold.ts';
import { valuesIn } from './json-lines.ts';

/** What a corpus file holds on a line. */
interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly genre?: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: MentionType;
    readonly label: string;
  }[];
}

/** How the marks of one corpus are to be understood. */
interface Corpus {
  readonly name: string;
  /** Our types for a label; none where what it marks is no name. */
  readonly typesOf: (label: string, type: MentionType) => readonly MentionType[];
  readonly unmarked: readonly MentionType[];
  /** Genres whose licence lets a model trained on them be shipped. */
  readonly genres?: ReadonlySet<string>;
}

const BEYOND_THREE: readonly MentionType[] = ['event', 'instrument', 'service', 'other'];
const NO_NAMES = new Set([
  'TIME',
  'NUM',
  'metrics',
  'algorithm',
  'task',
  'field',
  'musicgenre',
  'literarygenre',
  'chemicalcompound',
  'chemicalelement',
  'protein',
  'enzyme',
  'discipline',
  'musicalinstrument',
]);
const EVENTS = new Set(['event', 'election', 'conference']);

const CORPORA: readonly Corpus[] = [
  { name: 'uner-pud', typesOf: (_, type) => [type], unmarked: BEYOND_THREE },
  { name: 'uner-ewt', typesOf: (_, type) => [type], unmarked: BEYOND_THREE },
  { name: 'wikigold', typesOf: coarse, unmarked: [] },
  {
    name: 'redocred',
    typesOf: (label, type) => (NO_NAMES.has(label) ? [] : coarse(label, type)),
    unmarked: [],
  },
  { name: 'crossner', typesOf: fine, unmarked: [] },
  {
    name: 'gum',
    typesOf: (_, type) => (type === 'other' ? ['other', 'instrument', 'service'] : [type]),
    unmarked: [],
    genres: new Set(['news', 'interview', 'academic', 'court', 'bio', 'voyage']),
  },
];

/** The names of the corpora on which a model may be trained and shipped. */
export const TRAINABLE: readonly string[] = CORPORA.map(({ name }) => name);

/** What models are learned from, with licences; written into the files of weights. */
export const LICENCES: readonly string[] = [
  'own annotated articles (MIT)',
  'UNER English PUD (CC BY-SA 3.0) and EWT (CC BY-SA 4.0)',
  'WikiGold (CC BY 4.0)',
  'Re-DocRED (MIT; text CC BY-SA 3.0)',
  'CrossNER (MIT; text CC BY-SA)',
  'GUM: genres news, interview (CC BY 2.5), academic, court (CC BY 4.0), bio, voyage (CC BY-SA 3.0); annotations CC BY 4.0',
];

/** The marked texts of one corpus from its file in `folder/entities`. Throws where there is none. */
export function corpusTexts(folder: string, name: string): GoldText[] {
  const corpus = CORPORA.find((known) => known.name === name);
  if (corpus === undefined)
    throw new Error(`"${name}" is no corpus to train on; there are ${TRAINABLE.join(', ')}.`);
  return goldSpans(folder, name)
    .filter(({ genre }) => corpus.genres === undefined || corpus.genres.has(genre ?? ''))
    .map((line) => goldText(corpus, line));
}

/** The texts of a corpus file with their spans as they are marked there. */
export function goldSpans(folder: string, name: string): CorpusLine[] {
  const file = path.join(folder, 'entities', `${name}.dev.jsonl`);
  return valuesIn(file).map((value) => {
    if (!isCorpusLine(value)) throw new Error(`${file} holds a line without id, text and spans.`);
    return value;
  });
}

function isCorpusLine(value: unknown): value is CorpusLine {
  if (typeof value !== 'object' || value === null) return false;
  const { id, text, spans }: Partial<Record<keyof CorpusLine, unknown>> = value;
  return typeof id === 'string' && typeof text === 'string' && Array.isArray(spans);
}

function goldText(corpus: Corpus, { id, text, spans }: CorpusLine): GoldText {
  const names = spans.flatMap(({ start, end, type, label }): GoldName[] => {
    const from = start + lengthOfBeginning(text.slice(start, end), type);
    const words = text.slice(from, end);
    const types = typeOfWords(words) ?? corpus.typesOf(label, type);
    return types.length === 0 ? [] : [{ start: from, end, types }];
  });
  return { id, corpus: corpus.name, text, names: outermost(names), unmarked: corpus.unmarked };
}

/** "the" before a name and titles before a person's are no part of it for us, though some corpora mark them. */
function lengthOfBeginning(words: string, type: MentionType): number {
  const article = /^the\s+(?=\p{L})/iu.exec(words)?.[0].length ?? 0;
  if (type !== 'person') return article;
  let from = article;
  for (;;) {
    const title = /^([\p{L}.-]+)\s+(?=\p{Lu})/u.exec(words.slice(from));
    const word = title?.[1] ?? '';
    if (title === null || !(HONORIFICS.has(word) || isOfficeHead(word.toLowerCase().replace(/\.$/, ''))))
      return from;
    from += title[0].length;
  }
}

/** "Kenyan" is marked as a place in some corpora, "Muslim" as an organisation, a country's name as its team; for us they are not. */
function typeOfWords(words: string): readonly MentionType[] | undefined {
  if (countryOfName(words) !== undefined) return ['place'];
  return isPeopleWord(words) ? ['other'] : undefined;
}

function coarse(_: string, type: MentionType): readonly MentionType[] {
  return type === 'other' ? BEYOND_THREE : [type];
}

function fine(label: string, type: MentionType): readonly MentionType[] {
  if (NO_NAMES.has(label)) return [];
  if (EVENTS.has(label)) return ['event'];
  if (label === 'misc') return BEYOND_THREE;
  if (label === 'product') return ['service', 'other'];
  return [type];
}

function outermost(names: readonly GoldName[]): GoldName[] {
  const kept: GoldName[] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  return kept;
}
