/** What the gold says of one fact. */
export interface Verdict {
  /** What kind of fact it is and how it was found, in words. */
  readonly facts: string;
  readonly confidence: number;
  readonly right: boolean;
  /** Whether the gold judges only some of the fact, so that more may be wrong. */
  readonly partly?: true;
}
