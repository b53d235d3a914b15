/**
 * What is compared of a thing of one article. Keys are texts: things with one in common may be one, by the rule to which the
 * keys belong.
 */
export interface Profile {
  /** Names as they are compared between articles. */
  readonly full: readonly string[];
  readonly acronyms: readonly string[];
  /** Keys of further rules, by the name of the rule. */
  readonly keys: Readonly<Partial<Record<string, readonly string[]>>>;
  /** What tells it from others of its name. */
  readonly marks: Marks;
  /** What speaks for being one where the names alone do not: “body itu”, “minister of health of KE”; see `isWeak`. */
  readonly evidence: readonly string[];
}

const WEAK = 'title ';

/** Evidence that many share: a title without its body or country. It shows that something is known, and disagrees, but proves nothing. */
export function weakEvidence(title: string): string {
  return `${WEAK}${title}`;
}

export function isWeak(evidence: string): boolean {
  return evidence.startsWith(WEAK);
}

/** By kind, the values that a thing has of it. */
export type Marks = Readonly<Partial<Record<string, ReadonlySet<string>>>>;

/** A rule that says when things are one. */
export interface Rule {
  readonly name: string;
  readonly keysOf: (profile: Profile) => readonly string[];
  /**
   * `nothing`: equal keys are enough; `no disagreement`: they are, unless both have evidence and none in common; `evidence`: some
   * in common is needed that is not weak; `never`: they only look alike, for people to judge.
   */
  readonly needs: 'nothing' | 'no disagreement' | 'evidence' | 'never';
  /** Whether two things with the key may be one, where the key does not say all. */
  readonly fits?: (a: Profile, b: Profile) => boolean;
}

/** How the things of a table are compared. */
export interface Comparison {
  readonly rules: readonly Rule[];
  /** What makes two things different whatever their names, in words. Things with the same marks but for offices never differ. */
  readonly difference: (a: Marks, b: Marks) => string | undefined;
}
