import type { Sentence, Token } from '../../../contract/annotation.ts';
import { TREND_WORDS } from '../../../lexicon/comparators.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { subjectWithin } from './subject.ts';

/** Of each text the clauses of the sentences that were asked for, by their first token. */
const known = new WeakMap<readonly Token[], Map<number, readonly Clause[]>>();

/** The clauses of a sentence, which are read once. */
export function clausesIn(sentence: Sentence, tokens: readonly Token[]): readonly Clause[] {
  let ofText = known.get(tokens);
  if (ofText === undefined) known.set(tokens, (ofText = new Map<number, readonly Clause[]>()));
  let clauses = ofText.get(sentence.firstToken);
  if (clauses === undefined) ofText.set(sentence.firstToken, (clauses = clausesOf(sentence, tokens)));
  return clauses;
}

/** The clause whose verb stands at a token: an auxiliary, adverb or "to" of it will do. */
export function clauseOfVerb(at: number, sentence: Sentence, tokens: readonly Token[]): Clause | undefined {
  const own = tokens[at]?.lower === 'to' ? at + 1 : at;
  return clausesIn(sentence, tokens).find(
    ({ verb }) => verb !== undefined && verb.first <= own && own < verb.end,
  );
}

/**
 * The subject of the verb that stands at a token, with its complements and without its article: "number of its users" of "the number of its users has exceeded"; before a
 * colon the label.
 */
export function phraseBefore(at: number, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  if (tokens[at]?.text === ':') return subjectWithin(beginning(at, sentence, tokens), at, [], tokens);
  const own = clauseOfVerb(at, sentence, tokens);
  return own === undefined ? ofOtherVerb(at, sentence, tokens) : own.subject;
}

/** "grew by 2% to reach $5m": what the subject did it for; "a fleet numbering 40": whatever stands before a participle. */
function ofOtherVerb(at: number, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  const around = clausesIn(sentence, tokens).findLast(({ first, end }) => first <= at && at < end);
  const behind = around?.verb?.end ?? at;
  if (around === undefined) return undefined;
  const isAim = tokens[at]?.lower === 'to' || tokens[at - 1]?.lower === 'to';
  const isJoined = tokens[at - 1]?.pos === 'CCONJ' || tokens[at - 1]?.text === ',';
  // "fees rose at a steady rate, and reaching $5", "fees are growing at a rate rising from $5": of the fees.
  const isSame = isJoined || TREND_WORDS.has(tokens[around.verb?.verb ?? -1]?.lower ?? '');
  if (isAim || (isSame && around.subject !== undefined)) return behind < at ? around.subject : undefined;
  return subjectWithin(behind < at ? behind : around.first, at, [], tokens);
}

function beginning(at: number, sentence: Sentence, tokens: readonly Token[]): number {
  const clauses = clausesIn(sentence, tokens);
  const own = clauses.findLast(({ first, end }) => first <= at && at <= end);
  return own?.verb === undefined ? (own?.first ?? sentence.firstToken) : own.verb.end;
}
