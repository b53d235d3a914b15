import type { Token } from '../../../contract/annotation.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A clause of a sentence, as tokens `[first, end)`; clauses lie inside others. */
export interface Clause {
  readonly kind: 'main' | 'dependent' | 'relative' | 'participle' | 'aside';
  readonly first: number;
  readonly end: number;
  /** The subject of its verb with its complements, without article; absent where a pronoun or nothing stands there. */
  readonly subject?: Tokens | undefined;
  readonly verb?: VerbGroup | undefined;
}

/** A clause while it is read. */
export interface Draft extends Clause {
  end: number;
  subject?: Tokens | undefined;
  verb?: VerbGroup | undefined;
  readonly parent?: Draft | undefined;
  /** The noun that a relative clause says more of. */
  readonly antecedent?: Tokens | undefined;
  /** Commas before its verb. */
  commas: number[];
  /** The last comma or "and" behind its verb. */
  boundary?: number | undefined;
  /** Behind the last participle in "-ing" or infinitive in it. */
  behind?: number | undefined;
}

/** Tokens `[from, to)` that are read into clauses. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly found: Draft[];
  current: Draft;
}

/** Begins a clause, which what follows belongs to. */
export function begin(reader: Pick<Reader, 'found' | 'to'>, draft: Omit<Draft, 'end' | 'commas'>): Draft {
  const made: Draft = { ...draft, end: reader.to, commas: [] };
  reader.found.push(made);
  return made;
}

/** Ends the clauses that were begun inside another and have their verb. */
export function leave(reader: Reader, at: number): void {
  while (reader.current.parent !== undefined && reader.current.verb !== undefined) {
    reader.current.end = at;
    reader.current = reader.current.parent;
  }
}

/** Ends the clause that is read, and those around it. */
export function endAll({ current }: Reader, at: number): void {
  for (let draft: Draft | undefined = current; draft !== undefined; draft = draft.parent) draft.end = at;
}

/** Where the words begin that stand behind the verb and the last mark or "and" of a clause so far. */
export function behindVerb({ first, verb, behind, boundary }: Draft): number {
  return Math.max(first, verb?.end ?? 0, behind ?? 0, (boundary ?? -1) + 1);
}

export function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

/** Verbs behind which somebody says what is so. */
export const SAYING =
  /^(?:say|state|report|estimate|note|announce|add|claim|explain|argue|show|find|reveal|expect|believe|think|predict|forecast|project|warn|indicate|suggest|observe|tell)$/;
