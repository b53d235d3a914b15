import type { Annotation, Sentence, Token } from '../../contract/annotation.ts';
import { WordGate } from '../../text/word-gate.ts';

/** Words over which no fact is read: what did not happen or only might. */
const DOUBTS = new Set([
  'not',
  "n't",
  'never',
  'could',
  'may',
  'might',
  'would',
  'if',
  'proposed',
  'cancelled',
  'canceled',
  'instead',
  'without',
]);
const DOUBT_GATE = new WordGate(DOUBTS);

/** Whether one of the two words before a verb denies or doubts it: "never held", "could soon open". */
export function isDoubted({ tokens }: Annotation, sentence: Sentence, start: number): boolean {
  for (let at = Math.max(sentence.firstToken, start - 2); at < start; at++) {
    const token = tokens[at];
    if (token === undefined || !doubts(token, at === sentence.firstToken)) continue;
    if (token.lower !== 'would' || !isReported(tokens, sentence.firstToken, at)) return true;
  }
  return false;
}

const REPORTING = /^(?:said|announced|confirmed|told|added|revealed)$/;

/** "She said that the Summit would be held in Porto": what will be, as somebody said then. */
function isReported(tokens: readonly Token[], from: number, would: number): boolean {
  let isSaid = false;
  for (let at = from; at < would; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'if' || lower === 'could') return false;
    isSaid ||= REPORTING.test(lower);
  }
  return isSaid;
}

/** "may" and "MAY", but inside a sentence not "May", which is a month. */
export function doubts({ text, lower }: Token, beginsSentence: boolean): boolean {
  return DOUBT_GATE.passes(lower) && DOUBTS.has(lower) && (beginsSentence || text !== titleCased(lower));
}

function titleCased(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
