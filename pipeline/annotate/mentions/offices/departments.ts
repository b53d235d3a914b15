import type { Token } from '../../../contract/annotation.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { HONORIFICS } from '../../../lexicon/offices.ts';
import { words } from '../../../lexicon/words.ts';
import { isCapitalised, joined } from '../names/token-shapes.ts';

/** What departments of firms are for, beside the fields of ministers. */
const OF_FIRMS = new Set(
  words('sales marketing engineering solutions products product customer customers brand commercial'),
);
/** Heads of those who lead a part of a body. */
const OF_PARTS = new Set(words('vp svp evp director manager head'));
/** Tokens of a department. */
const LONGEST = 7;
/** Tokens of a region. */
const LONGEST_REGION = 3;

/**
 * Past the department that a title of a firm is for: "Vice President of Sales and Marketing for", "Vice President Engineering at", and of any
 * capitals with a field last, "Vice President of Quay Access Programs at". A president without "vice" leads the whole.
 * @param end the token behind the title so far
 * @returns the end of the title where none stands there
 */
export function departmentEnd(tokens: readonly Token[], end: number, limit: number): number {
  const last = tokens[end - 1]?.lower ?? '';
  if (tokens[end]?.text === ',') return listedDepartmentEnd(tokens, end, limit);
  const isVice = last === 'vice-president' || (last === 'president' && tokens[end - 2]?.lower === 'vice');
  if (!isVice && !OF_PARTS.has(last)) return end;
  const isLinked = /^(?:of|for)$/.test(tokens[end]?.lower ?? '');
  if (isLinked && !isVice) return end;
  const from = isLinked ? end + 1 : end;
  const to = runEnd(tokens, from, limit);
  if (to === from || !isField(tokens[to - 1])) return end;
  const isAll = tokens.slice(from, to).every((token) => isField(token) || isJoint(token));
  const isAt = tokens[to]?.lower === 'at' && isCapitalised(tokens[to + 1]);
  if (isLinked) return isAll || isAt ? to : end;
  // "Director Marketing, Orix Ltd"
  return isAll && isCapitalised(tokens[from]) && (isAt || tokens[to]?.text === ',') ? to : end;
}

/** Past the department behind the comma of a title with capitals: "Director, Public Affairs", "Executive Vice President, Global Sales". */
function listedDepartmentEnd(tokens: readonly Token[], comma: number, limit: number): number {
  const head = tokens[comma - 1];
  if (!isCapitalised(head) || !(OF_PARTS.has(head?.lower ?? '') || LISTING.test(head?.lower ?? '')))
    return comma;
  let end = comma + 1;
  let fields = 0;
  while (end < Math.min(limit, comma + LONGEST)) {
    const token = tokens[end];
    const isLink = fields > 0 && (token?.lower === 'and' || token?.text === '&') && isField(tokens[end + 1]);
    if (!isLink && !(isCapitalised(token) && (isField(token) || OF_DEPARTMENTS.has(token?.lower ?? ''))))
      break;
    if (isField(token)) fields++;
    end++;
  }
  const next = tokens[end];
  const isClosed = next === undefined || !isCapitalised(next) || HONORIFICS.has(next.text);
  return fields > 0 && isClosed && !isJoint(tokens[end - 1]) && next?.lower !== 'and' ? end : comma;
}

/** Other heads of titles that a department follows behind a comma. */
const LISTING =
  /^(?:president|vice-president|commissioner|officer|coordinator|lead|adviser|advisor|specialist|secretary|general|director-general)$/;
/** What departments are called by beside their fields. */
const OF_DEPARTMENTS = new Set(
  words(
    'global group stakeholder stakeholders regulatory special technical mobile network networks cloud enterprise fixed',
  ),
);

/** Past the region that is led, before the firm: "General Manager Africa at Orix", "Head of Policy Europe at Orix". */
export function ledRegionEnd(tokens: readonly Token[], end: number, limit: number): number {
  for (let to = end + 1; to <= Math.min(end + LONGEST_REGION, limit - 1); to++) {
    if (!isCapitalised(tokens[to - 1])) return end;
    if (
      tokens[to]?.lower === 'at' &&
      isCapitalised(tokens[to + 1]) &&
      isRegion(joined(tokens.slice(end, to)))
    )
      return to;
  }
  return end;
}

/** The end of words with capitals, or in small letters of nouns with what describes them, with what joins them. */
function runEnd(tokens: readonly Token[], from: number, limit: number): number {
  const isSmall = !isCapitalised(tokens[from]);
  let end = from;
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    const token = tokens[at];
    if (at > from && isJoint(token) && isField(tokens[at + 1])) continue;
    const fits = isSmall ? /^(?:NOUN|ADJ|VERB)$/.test(token?.pos ?? '') : isCapitalised(token);
    if (!fits && !isField(token)) break;
    if (isOrganizationHead(token?.lower ?? '') && !isField(token)) return from;
    end = at + 1;
  }
  return end;
}

function isJoint(token: Token | undefined): boolean {
  return /^(?:and|&|,)$/.test(token?.lower ?? '');
}

function isField(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return OF_FIRMS.has(lower) || isPortfolioWord(lower);
}
