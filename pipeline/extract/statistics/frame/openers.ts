import type { Token } from '../../../contract/annotation.ts';

const SUBORDINATORS =
  /^(?:while|whilst|although|though|because|whereas|if|when|unless|until|whether|since|where|how|why|what|even|after|before|as|that|than)$/;

/** Words that begin a clause only where a subject and a verb follow: "as costs fell", "before it opened". */
const ALSO_PREPOSITIONS = /^(?:since|after|before|as|than|until)$/;

/** Tokens in which a clause that such a word begins has its verb. */
const NEAR = 12;

/** "who", "which", "that" behind a noun or a comma: a clause that says more of a noun. */
export function opensRelative(at: number, tokens: readonly Token[]): boolean {
  const { lower = '', pos = '' } = tokens[at] ?? {};
  if (/^(?:who|which|whom|whose)$/.test(lower)) return true;
  if (lower !== 'that' || (pos === 'DET' && tokens[at + 1]?.lower !== 'cost')) return false;
  return (
    isNoun(tokens[at - 1]) &&
    (tokens[at + 1]?.lower === 'cost' || /^(?:VERB|AUX|ADV|PRON|DET)$/.test(tokens[at + 1]?.pos ?? ''))
  );
}

/** "while", "although", "that" behind a verb: a clause inside another. */
export function opensDependent(
  at: number,
  from: number,
  to: number,
  isBehindVerb: boolean,
  tokens: readonly Token[],
): boolean {
  const { lower = '', pos = '' } = tokens[at] ?? {};
  if (!SUBORDINATORS.test(lower)) return false;
  if (lower === 'that') return pos === 'SCONJ' || (isBehindVerb && (pos !== 'DET' || isNoun(tokens[at + 1])));
  if (lower === 'even' || (lower === 'than' && tokens[at + 1]?.pos === 'NUM')) return false;
  if (!ALSO_PREPOSITIONS.test(lower)) return true;
  // "earnings before tax | were", "cards as at the end of May | rose": inside a subject these are prepositions.
  const isInSubject = !isBehindVerb && (isNoun(tokens[at - 1]) || pos === 'ADP');
  return !(isInSubject && tokens[at - 1]?.text !== ',' && at > from) && hasSubjectAndVerb(at + 1, to, tokens);
}

function hasSubjectAndVerb(first: number, to: number, tokens: readonly Token[]): boolean {
  let isSubject = false;
  for (let at = first; at < Math.min(to, first + NEAR); at++) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (token.pos === 'AUX') return isSubject;
    if (token.pos === 'VERB' && !token.lower.endsWith('ing') && tokens[at - 1]?.lower !== 'to')
      return isSubject;
    isSubject ||= /^(?:NOUN|PROPN|PRON)$/.test(token.pos);
  }
  return false;
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.text === ')';
}

/** Where the bracket or dash closes that opens at a token. */
export function closingOf(at: number, to: number, tokens: readonly Token[]): number | undefined {
  const text = tokens[at]?.text ?? '';
  if (/^[([]$/.test(text)) {
    for (let close = at + 1; close < to; close++) if (/^[)\]]$/.test(tokens[close]?.text ?? '')) return close;
    return undefined;
  }
  if (!isDashAt(at, tokens)) return undefined;
  for (let close = at + 1; close < to; close++) {
    if (/^[;:]$/.test(tokens[close]?.text ?? '')) return undefined;
    if (isDashAt(close, tokens)) return close;
  }
  return undefined;
}

/** A dash, or a hyphen with spaces that stands for one. */
export function isDashAt(at: number, tokens: readonly Token[]): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^(?:[—–]|--)$/.test(text)) return !isBetweenNumbers(at, tokens);
  return text === '-' && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);
}

function isBetweenNumbers(at: number, tokens: readonly Token[]): boolean {
  return (
    tokens[at - 1]?.pos === 'NUM' &&
    tokens[at + 1]?.pos === 'NUM' &&
    tokens[at]?.start === tokens[at - 1]?.end
  );
}
