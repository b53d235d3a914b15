import type { Token } from '../../../contract/annotation.ts';
import { isTime } from '../no-figures/measures-nothing.ts';

/** The parts of speech of a noun phrase. */
export const NOMINAL = new Set(['ADJ', 'NOUN', 'PROPN', 'PART']);
export const DETERMINERS = new Set(['the', 'its', 'their', 'a', 'an', 'no', 'all', 'our', 'his', 'her']);

/** The end of the noun phrase that begins at a token: past adjectives, participles and nouns, the last one a noun. */
export function nounPhraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let nounEnd = first;
  for (let end = first; end < limit; end++) {
    const token = tokens[end];
    if (token === undefined) break;
    const inside =
      (NOMINAL.has(token.pos) && token.lower !== 'worth') ||
      token.text === '-' ||
      isGeneration(tokens, end) ||
      joinsModifiers(tokens, end) ||
      endsCompound(tokens, end) ||
      (nounEnd === first && opensCompound(tokens, end)) ||
      (end > first && joinsAdjectives(tokens, end)) ||
      (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) && nounEnd === first);
    if (!inside) {
      // "[$350m] Ports Union (PU) credit": another name of what stands before it.
      const past = token.text === '(' && tokens[end + 2]?.text === ')' ? end + 3 : undefined;
      if (past === undefined || past >= limit || nounEnd !== end || tokens[past]?.pos !== 'NOUN') break;
      end = past - 1;
      continue;
    }
    if (token.pos === 'NOUN' || token.pos === 'PROPN') nounEnd = end + 1;
  }
  return nounEnd;
}

/** The end of "sign-in pages", "identity-proving systems": what a hyphen joins to the noun before it, with a noun behind. */
function endsCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.text !== '-' || before.end !== token?.start || !isNominal(next)) return false;
  return (
    /^(?:in|up|off|out|on|over)$/.test(token.lower) ||
    (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower))
  );
}

/** "in" of "in-person guests", "off" of "off-grid sites". */
function opensCompound(tokens: readonly Token[], at: number): boolean {
  const [token, hyphen] = [tokens[at], tokens[at + 1]];
  return token?.pos === 'ADP' && hyphen?.text === '-' && hyphen.start === token.end;
}

/** The "and" of "fixed and wholesale revenue": of two words that both belong to the noun behind. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const isModifier = (token: Token | undefined): boolean =>
    token?.pos === 'ADJ' || (token?.pos === 'VERB' && token.lower.endsWith('ed'));
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^(?:and|or)$/.test(token?.lower ?? '') || !isModifier(before)) return false;
  const third = tokens[at + 2];
  return isNominal(third) ? isModifier(next) || isNominal(next) : isNominal(next) && third?.text === '-';
}

function isNominal(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

/** "4" of "4G population coverage". */
export function isGeneration(tokens: readonly Token[], at: number): boolean {
  return /^[2-6]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'G';
}

/** The apostrophe of "sailors' money", the "and" of "walking and cycling route": what stands on both sides of it belongs to the noun behind. */
function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isNext = next?.pos === 'NOUN' || next?.pos === 'ADJ';
  if (/^['’]$/.test(token?.text ?? '')) return isNext && before?.pos === 'NOUN' && before.lower.endsWith('s');
  // "low- and middle-income countries"
  if (/^(?:and|or)$/.test(token?.lower ?? '') && before?.text === '-') return tokens[at + 2]?.text === '-';
  if (token?.lower !== 'and' || !next?.lower.endsWith('ing') || !before?.lower.endsWith('ing')) return false;
  return tokens[at + 2]?.pos === 'NOUN';
}

/** Behind "for", how long or how much. */
const NO_PURPOSE =
  /^(?:period|remainder|rest|duration|term|season|session|total|sum|amount|commitment|cost|price|example|instance|free|sale|decade|century)s?$/;

/** What follows "for" and is no time: "applications for certificates", "permits for mooring boats". */
function forWhat(tokens: readonly Token[], link: number, limit: number): number {
  const first = DETERMINERS.has(tokens[link + 1]?.lower ?? '') ? link + 2 : link + 1;
  const end = nounPhraseEnd(tokens, first, limit);
  if (end === first || tokens[end]?.lower === 'to') return link;
  if (isTime(tokens[end - 1]?.lower ?? '') || NO_PURPOSE.test(tokens[end - 1]?.lower ?? '')) return link;
  return tokens[end]?.lower === 'of' ? withComplement(tokens, end, limit) : end;
}

/** "of …" after the noun belongs to it: "25 million of appeals", "share of households". */
export function withComplement(tokens: readonly Token[], nounEnd: number, limit: number): number {
  const link = tokens[nounEnd]?.lower;
  // "143 votes in favour"
  if (link === 'in' && /^favou?r$/.test(tokens[nounEnd + 1]?.lower ?? '')) return nounEnd + 2;
  if (
    link === 'per' &&
    /^(?:share|head|capita|user|customer|household|person|employee|line)$/.test(
      tokens[nounEnd + 1]?.lower ?? '',
    )
  )
    return nounEnd + 2;
  if (link === 'for') return forWhat(tokens, nounEnd, limit);
  if (link !== 'of' && link !== 'without' && link !== 'with') return nounEnd;
  let first = nounEnd + 1;
  while (first < limit && DETERMINERS.has(tokens[first]?.lower ?? '')) first++;
  const end = nounPhraseEnd(tokens, first, limit);
  // "37 per cent of costs with food taking up the rest": what goes on meanwhile.
  const next = tokens[end];
  if (link === 'with' && next?.pos === 'VERB' && next.lower.endsWith('ing')) return nounEnd;
  return end === first ? nounEnd : end;
}
