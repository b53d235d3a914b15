/** Heads of offices that are nouns for other things elsewhere, or that only the word beside them makes an office. */
import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { isCapitalised, isHyphen } from '../names/token-shapes.ts';

/** Members of councils and those who write down what they say. */
const OF_COUNCILS = new Set(words('alderman alderwoman clerk'));
const OWNERS = new Set(words('owner co-owner'));
/** Of what one is a member by office: "board member", "a committee member of". */
const BOARDS = new Set(words('board committee council cabinet'));
/** Before "General" at the head of a whole service: "Surveyor General". */
const OF_SERVICES = new Set(words('supervisor surveyor accountant solicitor advocate paymaster'));

/** Before "counsel", which is advice elsewhere. */
const OF_COUNSEL = /^(?:general|legal|chief|senior|deputy|associate|special|policy)$/;

/** Words that may be a head of these, in lower case. */
export function mayBeOtherHead(lower: string): boolean {
  return (
    OF_COUNCILS.has(lower) ||
    OWNERS.has(lower) ||
    OF_SERVICES.has(lower) ||
    lower === 'member' ||
    lower === 'counsel' ||
    lower === 'lady'
  );
}

/** "The clerk, Ana Silva", "co-owner of Quayside", "a board member", "First Lady", "Supervisor General": an office by the words around it. */
export function isOtherHead(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (OF_COUNCILS.has(lower) || lower === 'co-owner') return true;
  if (lower === 'lady') return tokens[at - 1]?.lower === 'first';
  // "owner of the data" is none; "owner of Quayside" is one.
  if (lower === 'owner') return tokens[at + 1]?.lower === 'of' && isCapitalised(tokens[at + 2]);
  if (lower === 'member' || lower === 'counsel') return isToldBefore(tokens, at);
  if (!OF_SERVICES.has(lower)) return false;
  // "Supervisor Ana Silva" sits on the board of a county, "the Data Protection Supervisor, Ana Silva," heads a service.
  const name = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (tokens[at]?.text === 'Supervisor' && isCapitalised(tokens[name]) && isCapitalised(tokens[name + 1]))
    return true;
  return tokens[isHyphen(tokens[at + 1]) ? at + 2 : at + 1]?.lower === 'general';
}

/** "board" before "member", "legal" before "counsel": what makes an office of the head at a token. */
function isToldBefore(tokens: readonly Token[], head: number): boolean {
  const [before, lower] = [tokens[head - 1]?.lower ?? '', tokens[head]?.lower];
  return (lower === 'member' && BOARDS.has(before)) || (lower === 'counsel' && OF_COUNSEL.test(before));
}

/** Where the title begins whose head is "member" or "counsel": at the board that they are a member of, at "legal". */
export function boardBefore(tokens: readonly Token[], head: number, from: number): number {
  return isToldBefore(tokens, head) && head > from ? head - 1 : head;
}
