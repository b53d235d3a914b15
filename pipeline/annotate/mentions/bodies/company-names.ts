import type { Token } from '../../../contract/annotation.ts';
import { countryOfDemonym, countryOfName } from '../../../lexicon/countries.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

const ARTICLES = new Set(['the', 'a', 'an']);
const COMPANY = /^(?:company|firm|startup)$/;
/** Words of a company's name. */
const LONGEST_NAME = 4;

/**
 * Segments with the capitals between an article and "company" as one name of a body, where they were taken for several names or for a
 * person: "the Harbour Tom Reed company".
 * @param segments in text order, and so are those given
 */
export function withCompanyNames(tokens: readonly Token[], segments: readonly NameSegment[]): NameSegment[] {
  const whole: NameSegment[] = [];
  for (const segment of segments) {
    const noun = tokens[segment.endToken];
    const firstToken =
      noun !== undefined && COMPANY.test(noun.lower) ? nameStart(tokens, segment) : undefined;
    if (firstToken === undefined) {
      whole.push(segment);
      continue;
    }
    const parts = [segment];
    for (let part = whole.at(-1); part !== undefined && part.firstToken >= firstToken; part = whole.at(-1)) {
      parts.unshift(part);
      whole.pop();
    }
    whole.push(...(isOneName(parts) ? [asBody(tokens, firstToken, segment)] : parts));
  }
  return whole;
}

/** Where the capitals begin that end a segment, if an article stands before them; not at "Kenyan", which says only where a company is from. */
function nameStart(tokens: readonly Token[], { endToken }: NameSegment): number | undefined {
  let first = endToken;
  while (endToken - first <= LONGEST_NAME && isCapitalised(tokens[first - 1])) first--;
  if (endToken - first > LONGEST_NAME || !ARTICLES.has(tokens[first - 1]?.lower ?? '')) return undefined;
  const origin = tokens[first]?.text ?? '';
  if (countryOfDemonym(origin) !== undefined || countryOfName(origin) !== undefined) first++;
  return endToken - first > 1 ? first : undefined;
}

function isOneName(parts: readonly NameSegment[]): boolean {
  const [{ type } = { type: { type: 'other' } }] = parts;
  if (parts.some((part) => part.type.type === 'place')) return false;
  return parts.length > 1 || type.type === 'person';
}

function asBody(tokens: readonly Token[], firstToken: number, { endToken }: NameSegment): NameSegment {
  return segmentAt(tokens, firstToken, endToken, { type: 'organization', strength: 2 });
}
