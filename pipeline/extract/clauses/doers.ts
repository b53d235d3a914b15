import type { Mention, Sentence, Token } from '../../contract/annotation.ts';
import { words } from '../../lexicon/words.ts';
import { mentionFrom, mentionPastThe } from '../mentions-in.ts';
import { pastAlias } from '../pattern/aliases.ts';
import { PARTNERSHIPS } from '../pattern/lists.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** What may stand between those who do something and the verb. */
const BEFORE_VERB: ReadonlySet<string> = new Set(['AUX', 'ADV']);
const WITH = new Set(PARTNERSHIPS);

/** The bodies that do what an active verb says: "A and the B, in partnership with C, are organising". */
export function doersBefore(verb: number, { firstToken }: Sentence, index: PatternIndex): Mention[] {
  const { tokens } = index.annotation;
  let end = verb;
  while (end > firstToken && isBeforeVerb(tokens[end - 1])) end--;
  end = beforeGovernment(beforeDay(end, firstToken, index), tokens);
  return bodiesBefore(
    beforePartners(beforeAside(end, firstToken, index), firstToken, index),
    firstToken,
    index,
  );
}

/** Tokens of "of the Kenyan". */
const LONGEST_OWNER = 4;

/** "The Ministry of Ports (MoP) of the Kenyan government has": over whose it is, where nothing behind names a body. */
function beforeGovernment(end: number, tokens: readonly Token[]): number {
  if (!/^(?:government|republic|state|country)$/.test(tokens[end - 1]?.lower ?? '')) return end;
  for (let at = end - 2; at > Math.max(0, end - 1 - LONGEST_OWNER); at--)
    if (tokens[at]?.lower === 'of' || tokens[at]?.text === ',') return tokens[at]?.lower === 'of' ? at : end;
  return end;
}

/** "The Board and the Ministry, in association with the government of Kenya": over partners without a name of their own. */
function beforePartners(end: number, from: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  const last = tokens[end - 1]?.text === ',' ? end - 1 : end;
  for (let at = last - 1; at >= Math.max(from + 1, last - LONGEST_PARTNERS); at--) {
    if (mentionFrom(at, index)?.type === 'organization') return end;
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (lower === 'with' && WITH.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'in')
      return tokens[at - 3]?.text === ',' ? at - 3 : at - 2;
    if (!PARTNERS.has(pos)) return end;
  }
  return end;
}

const PARTNERS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'CCONJ']);
/** Tokens of "with the government of Jammu and Kashmir". */
const LONGEST_PARTNERS = 10;

/** The organisations that a list before a token names: "A and the B, in partnership with C,". */
export function bodiesBefore(before: number, firstToken: number, index: PatternIndex): Mention[] {
  const { tokens } = index.annotation;
  const found: Mention[] = [];
  let end = before;
  let joined = false;
  let isPartner = false;
  for (;;) {
    const isAside: boolean = tokens[end - 1]?.text === ',';
    const mention = organizationEndingAt(isAside ? end - 1 : end, firstToken, index);
    // A comma before the verb closes an aside that names partners, and joins things only in a list that ends with "and".
    // "The ministry, in partnership with A, launched": whoever did it has no name here.
    if (mention === undefined && isPartner) return [];
    if (mention === undefined) break;
    found.push(mention);
    const link = linkBefore(tokens, mention.firstToken);
    if (link === undefined || (link.kind === 'comma' && !joined)) {
      if (isAside && !joined && found.length === 1) return [];
      break;
    }
    joined ||= link.kind !== 'comma';
    isPartner = link.kind === 'with';
    end = link.at;
  }
  return found;
}

/** "The Commission, whose seat is in Porto, will hold": behind the body with which a sentence begins, where an aside tells of it. */
function beforeAside(end: number, from: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  if (tokens[end - 1]?.text !== ',') return end;
  const body = mentionPastThe(from, index);
  if (body?.type !== 'organization' || end - body.endToken > LONGEST_ASIDE) return end;
  const comma = pastAlias(index, body);
  const aside = tokens.slice(comma + 1, end - 1);
  if (tokens[comma]?.text !== ',') return end;
  const isPlain = aside.every(({ text }) => text !== ',' && text !== ';');
  if (isPlain && /^(?:whose|which|an?|the)$/.test(aside[0]?.lower ?? '')) return comma;
  return isOfDoers(aside) || (isPlain && isCircumstance(aside)) ? comma : end;
}

/** "after long talks", "with support from the Bank": when, why or with whose help, but not with whom. */
function isCircumstance(aside: readonly Token[]): boolean {
  const [first, next, noun] = aside.map(({ lower }) => lower);
  if (aside.some(({ lower, pos }) => WITH.has(lower) || pos === 'AUX')) return false;
  if (first === 'with') return HELP.test((next === 'the' ? noun : next) ?? '');
  return CIRCUMSTANCES.test(first ?? '');
}

const CIRCUMSTANCES =
  /^(?:after|following|under|through|during|since|amid|despite|on|in|at|from|without|before)$/;
const HELP = /^(?:support|help|assistance|backing|funding|financing|financial|technical|aid)$/;

/** "owned by the Port, the Bank and Quayside": who did something else to the body, and no other verb. */
function isOfDoers([participle, by, ...others]: readonly Token[]): boolean {
  return (
    participle?.pos === 'VERB' &&
    by?.lower === 'by' &&
    !others.some(({ pos }) => /^(?:VERB|AUX|SCONJ)$/.test(pos))
  );
}

/** Tokens. */
const LONGEST_ASIDE = 20;

/** "will", "also", "is set to". */
function isBeforeVerb(token: Token | undefined): boolean {
  return token !== undefined && (BEFORE_VERB.has(token.pos) || AHEAD.has(token.lower));
}

const AHEAD = new Set(words('set due to scheduled planning preparing expected going plans'));

/** Over a day before the verb: "the Agency, in partnership with the Bank, last week held". */
function beforeDay(end: number, from: number, { dates }: PatternIndex): number {
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_DAY); at--)
    if (dates.get(at)?.endToken === end) return at;
  return end;
}

/** Tokens. */
const LONGEST_DAY = 4;

interface Link {
  readonly kind: 'and' | 'with' | 'comma';
  /** The token at which it begins. */
  readonly at: number;
}

/** What joins a thing to the one before it. */
function linkBefore(tokens: readonly Token[], first: number): Link | undefined {
  const at = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
  const last = tokens[at - 1];
  if (last?.text === ',') return { kind: 'comma', at: at - 1 };
  if (last?.lower === 'and' || last?.text === '&')
    return { kind: 'and', at: tokens[at - 2]?.text === ',' ? at - 2 : at - 1 };
  if (last?.lower !== 'with' || !WITH.has(tokens[at - 2]?.lower ?? '')) return undefined;
  return { kind: 'with', at: at - 3 };
}

function organizationEndingAt(end: number, from: number, index: PatternIndex): Mention | undefined {
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_NAME); at--) {
    const mention = mentionFrom(at, index);
    if (mention?.type === 'organization' && pastAlias(index, mention) === end) return mention;
  }
  return undefined;
}

/** Tokens of a name with another one in brackets behind it. */
const LONGEST_NAME = 14;
