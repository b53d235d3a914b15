import type { Token } from '../../../contract/annotation.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { isCapitalised, isHyphen, touches } from '../names/token-shapes.ts';

const YEARS_SINCE = /^\+\d{1,3}$/;
const YEAR = /^20\d{2}$/;
/** Tokens behind "+20". */
const LONGEST_REST = 8;

/** "QSIS+20", "QSIS+20 High-Level Event 2025": what marks the years since an event is another one, or a plan by its last word, and no name of the first. */
export function withAnniversaries(tokens: readonly Token[], names: readonly TaggedName[]): TaggedName[] {
  const whole: TaggedName[] = [];
  for (const name of names) {
    if (name.firstToken < (whole.at(-1)?.endToken ?? 0)) continue;
    const end = anniversaryEnd(tokens, name.endToken);
    const isPlan = end !== undefined && isInstrumentHead(tokens[end - 1]?.lower ?? '');
    whole.push(
      end === undefined
        ? name
        : { ...name, endToken: end, type: isPlan ? 'instrument' : 'event', endsSentence: false },
    );
  }
  return whole;
}

function anniversaryEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!YEARS_SINCE.test(tokens[from]?.text ?? '') || !touches(tokens[from - 1], tokens[from]))
    return undefined;
  let end = from + 1;
  while (end < from + LONGEST_REST) {
    const [token, next] = [tokens[end], tokens[end + 1]];
    if (isCapitalised(token) || YEAR.test(token?.text ?? '')) end++;
    else if (isHyphen(token) && touches(tokens[end - 1], token) && isCapitalised(next)) end += 2;
    else break;
  }
  return end;
}
