import type { Mention, Sentence, Token } from '../../contract/annotation.ts';
import type { CandidateField } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import { mentionField } from '../fields.ts';
import { mentionFrom, mentionPastThe } from '../mentions-in.ts';
import { pastAlias } from '../pattern/aliases.ts';
import { listFrom, PARTNERSHIPS } from '../pattern/lists.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';

const ORGANIZING = new Set(
  words(
    'organised organized convened co-organised co-organized co-convened co-hosted arranged initiated spearheaded promoted presented co-presented held run staged conducted put',
  ),
);
const HOW = new Set(words('jointly annually together yearly and hosted supported in at on from the'));
const ORGANIZATION = bitsOf(['organization']);
const HOSTS = bitsOf(['organization', 'place']);

/** Who organised an event, as a passive verb at a token says: "convened by A together with the B and C". */
export function organizersBehind(
  at: number,
  { endToken }: Sentence,
  index: PatternIndex,
): Record<string, CandidateField>[] {
  const { tokens } = index.annotation;
  const verb = tokens[at]?.lower ?? '';
  const isHosting = verb === 'hosted' || verb === 'co-hosted';
  if (!isHosting && !ORGANIZING.has(verb)) return [];
  const by = pastManner(at + 1, index);
  const isWith = tokens[by]?.lower === 'with' && verb.startsWith('co-');
  if (tokens[by]?.lower !== 'by' && !isWith) return [];
  const named = listFrom(index, pastOwner(by + 1, index), isHosting ? HOSTS : ORGANIZATION, endToken);
  return (isHosting ? named.slice(0, 1) : named).flatMap((mention) => {
    const field = mentionField(mention, index);
    return field === undefined ? [] : [isHosting ? { host: field } : { organizers: field }];
  });
}

/** Behind "the country's" in "hosted by the country's Ministry". */
function pastOwner(at: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  const owner = mentionFrom(at, index) ?? mentionPastThe(at, index);
  const behind = owner?.type === 'place' ? owner.endToken : at + 2;
  const isOwner = /^['’]s?$/.test(tokens[behind]?.text ?? '');
  return isOwner && mentionFrom(behind + 1, index)?.type === 'organization' ? behind + 1 : at;
}

/** Over "jointly", and over when and where: "organised from 3 to 5 May by". */
function pastManner(from: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  let at = from;
  while (at < from + LONGEST_MANNER) {
    const date = index.dates.get(at);
    const place = mentionFrom(at, index);
    if (date !== undefined) at = date.endToken;
    else if (place?.type === 'place') at = place.endToken;
    else if (HOW.has(tokens[at]?.lower ?? '')) at++;
    // "every spring"
    else if (/^(?:every|each)$/.test(tokens[at]?.lower ?? '')) at += 2;
    else break;
  }
  return at;
}

/** Tokens. */
const LONGEST_MANNER = 12;

const HOLDING =
  /^(?:co-)?(?:(?:organi[sz]|conven|stag)(?:es?|ed|ing)|conduct(?:s|ed|ing)|hold|holds|held|holding|run|runs|running|ran|plans|planning)$/;
/** What may stand between those who organise and the verb. */
const BEFORE_VERB: ReadonlySet<string> = new Set(['AUX', 'ADV']);
const WITH = new Set(PARTNERSHIPS);

/** Who organises an event that is the object of a verb: "A and the B, in partnership with C, are organising the Summit". */
export function organizersBefore(
  verb: number,
  { firstToken }: Sentence,
  index: PatternIndex,
): Record<string, CandidateField>[] {
  const { tokens } = index.annotation;
  if (!HOLDING.test(tokens[verb]?.lower ?? '')) return [];
  let end = verb;
  while (end > firstToken && isBeforeVerb(tokens[end - 1])) end--;
  end = beforeDay(end, firstToken, index);
  return bodiesBefore(beforeAside(end, firstToken, index), firstToken, index).flatMap((mention) => {
    const organizers = mentionField(mention, index);
    return organizers === undefined ? [] : [{ organizers }];
  });
}

/** The organisations that a list before a token names: "A and the B, in partnership with C,". */
export function bodiesBefore(before: number, firstToken: number, index: PatternIndex): Mention[] {
  const { tokens } = index.annotation;
  const found: Mention[] = [];
  let end = before;
  let joined = false;
  for (;;) {
    const isAside: boolean = tokens[end - 1]?.text === ',';
    const mention = organizationEndingAt(isAside ? end - 1 : end, firstToken, index);
    // A comma before the verb closes an aside that names partners, and joins things only in a list that ends with "and".
    if (mention === undefined) break;
    found.push(mention);
    const link = linkBefore(tokens, mention.firstToken);
    if (link === undefined || (link.kind === 'comma' && !joined)) {
      if (isAside && !joined && found.length === 1) return [];
      break;
    }
    joined ||= link.kind !== 'comma';
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
  const isAside = tokens[comma]?.text === ',' && /^(?:whose|which|an?|the)$/.test(aside[0]?.lower ?? '');
  return isAside && aside.every(({ text }) => text !== ',' && text !== ';') ? comma : end;
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
