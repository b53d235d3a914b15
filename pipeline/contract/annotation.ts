import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** A word or punctuation mark with its universal part of speech. */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case, with typographic apostrophes made straight. */
  readonly lower: string;
  readonly lemma: string;
  /** Universal POS tag: NOUN, PROPN, VERB, AUX, ADJ, ADV, ADP, DET, PRON, NUM, CCONJ, SCONJ, PART, PUNCT, SYM, INTJ, X. */
  readonly pos: string;
}

/** A sentence; `[firstToken, endToken)` are indices into `Annotation.tokens`. */
export interface Sentence extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the block it stands in. */
  readonly block: number;
  /** Kinds of the words in it, as bits (`annotate/word-kinds.ts`). */
  readonly kinds: number;
}

export type MentionType = 'person' | 'organization' | 'place' | 'event' | 'instrument' | 'service' | 'other';

/** Words that point at an entity. */
export interface Mention extends Span {
  readonly type: MentionType;
  readonly form: 'name' | 'description' | 'pronoun';
  /** Index into `Annotation.entities`. */
  readonly entity: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** For places inside another name or demonyms and the like: the words point at the place only indirectly ("Azerbaijani"). */
  readonly adjectival?: boolean;
  /** Of names that were learned: how likely they are names of that type. Absent where rules say so. */
  readonly likelihood?: number;
}

/** A name of an entity, where it is first written. */
export interface EntityName {
  readonly text: string;
  /** More than one span where the words are not adjacent ("Lisbon Declaration and Action Plan"). */
  readonly spans: readonly Span[];
}

/** All mentions of one article that point at the same thing. */
export interface Entity {
  readonly index: number;
  readonly type: MentionType;
  /** The fullest name; `names[0]`. */
  readonly name: string;
  readonly names: readonly EntityName[];
  /** For events: the series of which it is one edition, and the words that say which. */
  readonly series?: EntityName;
  readonly edition?: Span & { readonly value: string };
}

/** The words of an office: "Secretary-General", "Minister for ICT and Innovation". */
export interface Office extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

export type Comparator = '=' | '≈' | '>' | '≥' | '<' | '≤';

/** A number with what the words say of it. Spans lie inside or beside `[start, end)`. */
export interface Quantity extends Span {
  /** The number itself, with its scale and sign words ("2.5 billion"). */
  readonly number: Span;
  /** Absent where the words give only a range. */
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly comparator: Comparator;
  readonly comparatorSpan?: Span;
  readonly trend?: 'up' | 'down';
  readonly trendSpan?: Span;
  /** ISO 4217, "percent", UCUM where physical, else the head noun of what is counted as written, in lower case; '' where nothing is counted. */
  readonly unit: string;
  readonly unitSpan?: Span;
  /** The unit in English words, singular, with what belongs to it ("dollar per month", "year of age"); '' where nothing is counted. */
  readonly unitName: string;
  /** `unit`, where it is a code and no word of the text. */
  readonly unitCode?: string;
}

/** A date, time, duration or set. */
export interface DateMention extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value (TimeML). */
  readonly timex: string;
  /** EDTF date or interval; '' for what EDTF cannot hold. */
  readonly edtf: string;
  /** Where the year is not in the words: what it was taken from. */
  readonly yearFrom?: 'published' | 'context';
}

/** What somebody is quoted with. */
export interface Quotation {
  /** In text order; quotation marks are outside. */
  readonly parts: readonly Span[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** The words are but the object of the cue, and no clause: "announced a new bridge". */
  readonly isObject?: true;
  readonly negated: boolean;
  /** The words that deny ("denied", "did not"). */
  readonly negationSpan?: Span;
  readonly cue?: Span;
  /** The words that name the speaker at the quotation (name, description or pronoun). */
  readonly speaker?: Span & { readonly name: string; readonly entity?: number };
  /** The speaker's role as written beside the name. */
  readonly role?: Span;
}

/** Everything that was seen in one article. Annotate gives it, extract takes it. */
export interface Annotation {
  readonly article: Pick<Article, 'id' | 'text' | 'published' | 'title'>;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly offices: readonly Office[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
}
