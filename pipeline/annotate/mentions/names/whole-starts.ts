import type { Token } from '../../../contract/annotation.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import type { NameSegment } from './segments.ts';
import { isCapitalised, isHyphen, touches } from './token-shapes.ts';

/** Most tokens before a "for". */
const LONGEST_CAUSE = 8;
/** What stands before a name of an event that has its own article. */
const ARTICLES = new Set(['the', "'s", 'this', 'annual', 'first', 'second', 'third']);

/**
 * The token at which a name begins whose beginning the tagger cut off: inside an address, a "5G", a word with a hyphen, or an event behind its "for".
 * @param taken behind the name before it
 */
export function wholeStart(tokens: readonly Token[], segment: NameSegment, taken: number): number {
  const start =
    addressStart(tokens, segment) ??
    governmentStart(tokens, segment) ??
    yearStart(tokens, segment) ??
    generationStart(tokens, segment.firstToken) ??
    electronicStart(tokens, segment) ??
    hyphenStart(tokens, segment.firstToken, taken);
  return segment.type.type === 'event' || isProject(segment) ? causeStart(tokens, start) : start;
}

/** "Inclusion and Services Project" behind "Digital ID for". */
function isProject({ type, words: named }: NameSegment): boolean {
  const isWork = /^(?:Project|Programme|Program|Initiative)$/.test(named.at(-1)?.text ?? '');
  return isWork && (type.type === 'organization' || type.type === 'instrument');
}

/** Where a service begins that is called by its address: "Gov.pt Wallet", where the address is parted at its point. */
function addressStart(tokens: readonly Token[], { firstToken, type }: NameSegment): number | undefined {
  const domain = tokens[firstToken - 1];
  if (type.type !== 'service' || domain === undefined || !/^\p{Ll}{2,3}$/u.test(domain.text))
    return undefined;
  const point = tokens[firstToken - 2];
  if (point?.text.endsWith('.') !== true || !touches(point, domain)) return undefined;
  const start = point.text === '.' ? firstToken - 3 : firstToken - 2;
  const isWhole = start === firstToken - 2 || touches(tokens[start], point);
  return isWhole && isCapitalised(tokens[start]) ? start : undefined;
}

/** Where a service begins that was cut at the point before "Gov": "Kibo.Gov Platform". */
function governmentStart(tokens: readonly Token[], { firstToken, type }: NameSegment): number | undefined {
  const [land, point, gov] = [tokens[firstToken - 2], tokens[firstToken - 1], tokens[firstToken]];
  if (type.type !== 'service' || point?.text !== '.' || !/^gov$/i.test(gov?.text ?? '')) return undefined;
  return touches(land, point) && touches(point, gov) && isCapitalised(land) ? firstToken - 2 : undefined;
}

/** Years at which plans aim are round; that of any other year was made then. */
const YEAR = /^20(?:[2-9][05]|63)$/;

/** Where a plan begins that was cut behind its year: "2030" of "the union's 2030 Agenda", "its 2030 Port Strategy". */
function yearStart(tokens: readonly Token[], { firstToken, type }: NameSegment): number | undefined {
  if (type.type !== 'instrument' || !YEAR.test(tokens[firstToken - 1]?.text ?? '')) return undefined;
  return /^(?:['’]s|its|their|the|our)$/.test(tokens[firstToken - 2]?.lower ?? '')
    ? firstToken - 1
    : undefined;
}

/** Where a name begins that was cut inside "5G": "G Rollout Programme". */
function generationStart(tokens: readonly Token[], firstToken: number): number | undefined {
  const [number, letter] = [tokens[firstToken - 1], tokens[firstToken]];
  const isCut =
    /^[GD]$/.test(letter?.text ?? '') && /^\d$/.test(number?.text ?? '') && touches(number, letter);
  return isCut ? firstToken - 1 : undefined;
}

/** Where a service begins that was cut behind a small word: "e-toll" of "e-toll Payment System". */
function electronicStart(tokens: readonly Token[], { firstToken, type }: NameSegment): number | undefined {
  const isCut = type.type === 'service' && /^[em]-\p{Ll}+$/u.test(tokens[firstToken - 1]?.text ?? '');
  return isCut ? firstToken - 1 : undefined;
}

const PREFIX = /^(?:\p{Ll}|eu|\p{Lu}\p{L}*)$/u;
/** Prefixes that are written with a capital where a sentence begins. */
const NO_NAME_PARTS = new Set(['ex', 'non', 'anti', 'pro', 'post', 'pre', 'mid', 'then', 'former', 'all']);

/** Where a name begins that was cut behind a hyphen: "Only Gateway" in "Once-Only Gateway", "Kibo" in "m-Kibo". */
function hyphenStart(tokens: readonly Token[], firstToken: number, taken: number): number {
  const [part, hyphen, first] = [tokens[firstToken - 2], tokens[firstToken - 1], tokens[firstToken]];
  if (part === undefined || firstToken - 2 < taken || !isHyphen(hyphen)) return firstToken;
  const isWhole = touches(part, hyphen) && touches(hyphen, first);
  return isWhole && PREFIX.test(part.text) && !NO_NAME_PARTS.has(part.lower) ? firstToken - 2 : firstToken;
}

/** Where a name of an event begins that was cut behind its "for": "Ports" in "the Ports for All Summit". */
function causeStart(tokens: readonly Token[], firstToken: number): number {
  if (tokens[firstToken - 1]?.lower !== 'for') return firstToken;
  let start = firstToken - 1;
  while (start > firstToken - LONGEST_CAUSE && isNamePart(tokens, start - 1)) start--;
  const before = tokens[start - 1]?.lower ?? '';
  return start < firstToken - 1 && ARTICLES.has(before) ? start : firstToken;
}

function isNamePart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isCapitalised(token)) return !isOfficeHead(token?.lower ?? '');
  return token?.lower === 'of' && isCapitalised(tokens[index - 1]);
}
