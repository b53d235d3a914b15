import type { Token } from '../../../contract/annotation.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { words } from '../../../lexicon/words.ts';
import { isInOpeningPhrase } from '../names/opening-phrases.ts';
import type { NameSegment } from '../names/segments.ts';
import { serviceNounFrom } from './service-phrases.ts';

const SERVICES = new Set(words('app application platform portal website wallet chatbot superapp software'));
/** What is somebody's own: "its first product, Kibo". */
const PRODUCTS = new Set(words('product tool service system'));
/** What a school of thought, a method, a road or a person may be, too. */
const OF_ANYBODY = new Set(words('system service assistant'));
/** Tokens of "its first digital" before the noun. */
const LONGEST_PRODUCT = 4;

/**
 * The segments, of which those are services that the words beside them call so, whatever they look like: "Kibo, the national payment scheme", "the platform
 * “Kibo 24”", "its first product, Kibo, which"; throughout the article where they look like people: "Ana Connect, an app that lets farmers pay".
 */
export function withDescribedServices(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const likePersons = new Set<string>();
  for (const { type, text, firstToken, endToken } of segments)
    if (type.type === 'person' && !isInOpeningPhrase(tokens, firstToken) && isDescribed(tokens, endToken))
      likePersons.add(text);
  return segments.map((segment) => {
    if (segment.type.type === 'person')
      return likePersons.has(segment.text) ? { ...segment, type: { type: 'service', strength: 2 } } : segment;
    return isUnknown(segment) && isCalled(tokens, segment)
      ? { ...segment, type: { type: 'service', strength: 1 } }
      : segment;
  });
}

function isUnknown({ type: { type }, text }: NameSegment): boolean {
  return type === 'other' || (type === 'place' && !isKnownPlace(text));
}

function isCalled(tokens: readonly Token[], { firstToken, endToken }: NameSegment): boolean {
  const isTold = !isInOpeningPhrase(tokens, firstToken) && isDescribed(tokens, endToken);
  return isTold || isNamed(tokens, firstToken) || isOwn(tokens, firstToken, endToken);
}

/** "Kibo, the national payment scheme": what the words behind the comma say that it is. */
function isDescribed(tokens: readonly Token[], endToken: number): boolean {
  const comma = /^["”'’]$/.test(tokens[endToken]?.text ?? '') ? endToken + 1 : endToken;
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the|its)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  const noun = serviceNounFrom(tokens, comma + 2);
  return noun !== undefined && !OF_ANYBODY.has(noun);
}

/** "the platform “Kibo 24”": directly behind the noun that says what it is. */
function isNamed(tokens: readonly Token[], firstToken: number): boolean {
  const isQuoted = /^["“«]$/.test(tokens[firstToken - 1]?.text ?? '');
  const noun = isQuoted ? firstToken - 2 : firstToken - 1;
  if (!SERVICES.has(tokens[noun]?.lower ?? '')) return false;
  return isQuoted || /^(?:DET|PRON|ADJ|NOUN)$/.test(tokens[noun - 1]?.pos ?? '');
}

/** "its first product, Kibo which": behind the comma of what somebody makes or has. */
function isOwn(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  const noun = tokens[firstToken - 2]?.lower ?? '';
  if (tokens[firstToken - 1]?.text !== ',' || !(SERVICES.has(noun) || PRODUCTS.has(noun))) return false;
  if (!/^(?:which|that|,|\.|\()$/.test(tokens[endToken]?.lower ?? '')) return false;
  for (let at = firstToken - 3; at > firstToken - 3 - LONGEST_PRODUCT; at--) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (/^(?:its|their|our|his|her|['’]s)$/.test(lower)) return true;
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM') return false;
  }
  return false;
}
