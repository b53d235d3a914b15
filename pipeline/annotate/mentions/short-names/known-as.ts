import type { Token } from '../../../contract/annotation.ts';
import type { NameSegment } from '../names/segments.ts';
import type { AcronymDefinition } from './acronyms.ts';
import { isShortFor, looksShort } from './short-for.ts';

const OTHERWISE_KNOWN: ReadonlySet<string> = new Set(['event', 'instrument', 'organization', 'service']);
/** Tokens of "(ABC), also known as the". */
const LONGEST_KNOWN = 9;
const KNOWN_AS =
  /^(?:\( \S+ \) )?[,(]?\s?(?:(?:which|that) (?:is|are) )?(?:(?:also|better|commonly|widely|popularly|otherwise) )?(?:known|referred to) as(?: the)?$/;
/** ", or", behind the noun for a service: "the Kibo Identity mobile app, or KIBO-ID". */
const OR = /^(?:(?:mobile )?(?:app|application|platform|portal|system|service) )?,? ?or(?: the)?$/;

/** "the Lisbon Convention on Ports (LCP), also known as the Porto Convention", "the Kibo Identity app, or KIBO-ID": another name of the same thing. */
export function knownAs(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  index: number,
): AcronymDefinition | undefined {
  const [long, next] = [segments[index], segments[index + 1]];
  if (long === undefined || next === undefined || !OTHERWISE_KNOWN.has(long.type.type)) return undefined;
  const isBracketed = next.firstToken === long.endToken + 1 && tokens[next.endToken]?.text === ')';
  const other = isBracketed ? segments[index + 2] : next;
  if (other === undefined || other.firstToken - long.endToken > LONGEST_KNOWN) return undefined;
  const between = tokens
    .slice(long.endToken, other.firstToken)
    .map(({ lower }) => lower)
    .join(' ');
  const isKnown = KNOWN_AS.test(between) && mayBeSame(long, other);
  if (!isKnown && !(OR.test(between) && isShort(other.text, long.text))) return undefined;
  const { firstToken, endToken, text } = other;
  return { long: index, firstToken, endToken, text };
}

/** Whether two names may be of the same thing by their types: a service may be called by what is like anything. */
function mayBeSame({ type: long }: NameSegment, { type: other }: NameSegment): boolean {
  return long.type === other.type || (long.type === 'service' && other.strength < 2);
}

/** "KIBO-ID" for "Kibo Identity". */
function isShort(short: string, long: string): boolean {
  if (!looksShort(short)) return false;
  const [parts, words] = [short.toLowerCase().split('-'), long.toLowerCase().split(' ')];
  const isOfBeginnings =
    parts.length === words.length && parts.every((part, at) => words[at]?.startsWith(part) === true);
  return isOfBeginnings || isShortFor(short, long);
}
