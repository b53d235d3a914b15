import type { Token } from '../../../contract/annotation.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import type { NameSegment } from '../names/segments.ts';
import { isAcronym, isCapitalised } from '../names/token-shapes.ts';

/** Tokens of a list of fields. */
const LONGEST_LIST = 16;
const WITH_FIELDS = /^(?:Ministry|Department|Secretariat|Directorate)$/;

/** The end of a ministry that was cut inside the list of its fields: "Ministry of Information, Communications and the Digital Economy", "Ministry of Ports, Posts, and Technology". */
export function fieldsEnd(
  tokens: readonly Token[],
  { firstToken, endToken, words, type }: NameSegment,
): number | undefined {
  if (type.type !== 'organization' || !isMinistry(tokens, firstToken, endToken)) return undefined;
  if (!isPortfolioWord(words.at(-1)?.lower ?? '')) return undefined;
  let hasComma = words.some(({ text }) => text === ',');
  for (let at = endToken; at < endToken + LONGEST_LIST;) {
    const isLast = isAnd(tokens[at]) || (tokens[at]?.text === ',' && isAnd(tokens[at + 1]));
    if (!isLast && tokens[at]?.text !== ',') return undefined;
    const link = tokens[at]?.text === ',' && isLast ? at + 2 : at + 1;
    const hasArticle = isLast && tokens[link]?.lower === 'the';
    const first = hasArticle ? link + 1 : link;
    const end = fieldEnd(tokens, first);
    if (end === first) return undefined;
    // Without "the" a tagger sees where such a list ends, unless a comma before its "and" misleads it.
    const isSerial = tokens[at]?.text === ',' && hasComma;
    if (isLast) return hasArticle || isSerial || isLastOfTwo(tokens, at, end, words) ? end : undefined;
    hasComma = true;
    at = end;
  }
  return undefined;
}

/** Whether a name begins with a ministry, or with whose it is: "Quay State Ministry of Ports". */
function isMinistry(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  for (let at = firstToken; at < Math.min(firstToken + MOST_OWNER_WORDS, endToken); at++)
    if (WITH_FIELDS.test(tokens[at]?.text ?? ''))
      return at === firstToken || /^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '');
  return false;
}

/** Tokens of "Quay State Ministry". */
const MOST_OWNER_WORDS = 4;

function isAnd(token: Token | undefined): boolean {
  return token?.lower === 'and' || token?.text === '&';
}

/** "and Local Government" of "Ministry of Rural Development and Local Government", where the name has no "and" yet and none goes on behind. */
function isLastOfTwo(
  tokens: readonly Token[],
  and: number,
  end: number,
  words: NameSegment['words'],
): boolean {
  if (!isAnd(tokens[and]) || words.some(isAnd)) return false;
  const last = tokens[end - 1]?.lower ?? '';
  return !BODIES.test(last) && !isCapitalised(tokens[end]) && !isAnd(tokens[end]);
}

/** What is a body by itself, too: "the Ministry of Finance and Customs". */
const BODIES = /^(?:customs|police|treasury|cabinet|parliament|press|army|revenue)$/;

const ADMINISTRATIONS = /^(?:general|public|local|territorial|state|land|civil)$/;

/** Behind the words of a field, "Digital Economy"; its first token where those there name something else. */
function fieldEnd(tokens: readonly Token[], first: number): number {
  let end = first;
  while (isCapitalised(tokens[end]) && !isAcronym(tokens[end]?.text ?? '')) end++;
  const last = tokens[end - 1]?.lower ?? '';
  const before = tokens[end - 2]?.lower ?? '';
  // "Ministry of Federal Affairs and General Administration"
  if (last === 'administration' && end - first === 2) return ADMINISTRATIONS.test(before) ? end : first;
  if (last === 'government') return before === 'local' ? end : first;
  return end > first && isPortfolioWord(last) && !isOrganizationHead(last) ? end : first;
}
