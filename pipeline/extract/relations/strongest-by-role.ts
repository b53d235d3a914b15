import { filled } from '../../text/filled.ts';
import { PAIR_KINDS } from './properties.ts';
import { highest, NONE, type ScoredPair } from './scored-pair.ts';

const ROLE_VALUES = 32;

/** The highest log-odds of any pair in which an argument has a role. */
export class StrongestByRole {
  private readonly strongest: number[];

  constructor(scored: readonly ScoredPair[], size: number) {
    this.strongest = filled(size * ROLE_VALUES, NONE);
    for (const { pair, logOdds } of scored) {
      const kind = PAIR_KINDS[pair.kind];
      const most = highest(logOdds);
      this.note(pair.first * ROLE_VALUES + (kind?.first ?? 0), most);
      this.note(pair.second * ROLE_VALUES + (kind?.second ?? 0), most);
    }
  }

  /** The highest in any role but this. */
  besides(argument: number, role: number): number {
    let most = NONE;
    for (let other = 1; other < ROLE_VALUES; other *= 2)
      if (other !== role) most = Math.max(most, this.strongest[argument * ROLE_VALUES + other] ?? NONE);
    return most;
  }

  private note(at: number, value: number): void {
    if (value > (this.strongest[at] ?? NONE)) this.strongest[at] = value;
  }
}
