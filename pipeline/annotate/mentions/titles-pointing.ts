import type { Mention, Office, Token } from '../../contract/annotation.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import { HONORIFICS } from '../../lexicon/offices.ts';
import { type Antecedents, isOfCountry, RANKS } from './antecedents.ts';
import { isAcronym } from './token-shapes.ts';
import { endsNounPhrase, mentionOf } from './pointing-phrases.ts';

/** "The Deputy Minister said": who was named with this title, all its words. */
export function byTitle(
  tokens: readonly Token[],
  office: Office | undefined,
  index: number,
  before: Antecedents,
): Mention | undefined {
  if (office === undefined || office.endToken - office.firstToken < 2) return undefined;
  if (!endsNounPhrase(tokens[office.endToken]) || namesHolder(tokens, office.endToken)) return undefined;
  const words = tokens.slice(office.firstToken, office.endToken).map(({ lower }) => lower);
  const meant = before.titled(words.join(' '));
  return meant === undefined
    ? undefined
    : mentionOf(meant, 'description', tokens, index, office.endToken - 1);
}

/** "The Union Minister said", "the WPO Director said", "the Kenyan foreign minister said": who was named with the title behind the word. */
export function byRank(
  tokens: readonly Token[],
  office: Office | undefined,
  index: number,
  before: Antecedents,
): Mention | undefined {
  const rank = tokens[index + 1]?.lower ?? '';
  const isRank = RANKS.has(rank) || isAcronym(tokens[index + 1]?.text ?? '');
  if (office === undefined || (!isRank && !isOfCountry(tokens[index + 1]))) return undefined;
  const { firstToken, endToken } = office;
  if (!endsNounPhrase(tokens[endToken]) || namesHolder(tokens, endToken)) return undefined;
  const title = tokens.slice(firstToken, endToken).map(({ lower }) => lower);
  const meant =
    before.titled(`${rank} ${title[0]}`) ??
    before.titled(`${rank} ${title.at(-1)}`) ??
    (title.length > 1 ? before.titled(title.join(' ')) : undefined) ??
    (isRank ? before.described(title.at(-1) ?? '') : undefined);
  return meant === undefined ? undefined : mentionOf(meant, 'description', tokens, index, endToken - 1);
}

/** Tokens beside a name among which the country is that its bearer serves. */
const BESIDE_NAME = 14;

/** "The Kenyan ambassador said": who was named with the office, where the country stands beside the name: "the Ambassador of Kenya, Ana Silva". */
export function byNation(
  tokens: readonly Token[],
  office: Office | undefined,
  index: number,
  before: Antecedents,
): Mention | undefined {
  const country = office && countryOfDemonym(tokens[index + 1]?.text ?? '');
  if (office === undefined || country === undefined) return undefined;
  if (!endsNounPhrase(tokens[office.endToken]) || namesHolder(tokens, office.endToken)) return undefined;
  const head = tokens[office.endToken - 1]?.lower ?? '';
  const meant = before.described(head);
  if (meant?.type !== 'person') return undefined;
  const [from, to] = [meant.firstToken - BESIDE_NAME, Math.min(meant.endToken + BESIDE_NAME, index)];
  for (let at = Math.max(0, from); at < to; at++) {
    const [word = '', next = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
    const isServed = /^(?:of|the)$/.test(tokens[at - 1]?.lower ?? '') || next.toLowerCase() === head;
    const isCountry =
      isServed &&
      [countryOfDemonym(word), countryOfName(word), countryOfName(`${word} ${next}`)].includes(country);
    if (isCountry) return mentionOf(meant, 'description', tokens, index, office.endToken - 1);
  }
  return undefined;
}

/** "The World Ports Union chief said": who leads or serves a body that stands before the office, else the person in mind. */
export function byBody(
  tokens: readonly Token[],
  body: Mention | undefined,
  officesAt: ReadonlyMap<number, Office>,
  index: number,
  inMind: () => Mention | undefined,
  before: Antecedents,
): Mention | undefined {
  const office = body && officesAt.get(pastAlias(tokens, body.endToken));
  if (office === undefined || body?.type === 'person' || !SPEAKS.has(tokens[office.endToken]?.pos ?? ''))
    return undefined;
  const meant = before.described(tokens[office.endToken - 1]?.lower ?? '') ?? inMind();
  return meant?.type === 'person'
    ? mentionOf(meant, 'description', tokens, index, office.endToken - 1)
    : undefined;
}

/** Past "(WPU)" behind the name of a body. */
function pastAlias(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
}

const SPEAKS: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** "The minister, Dr. Mara Lind", "the secretary, WPU, Dr. Mara Lind": a name behind the comma says who it is. */
export function namesHolder(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  const [first, second] = [tokens[comma + 1], tokens[comma + 2]];
  if (HONORIFICS.has(first?.text ?? '')) return true;
  if (second?.text === ',' && first?.pos === 'PROPN') return HONORIFICS.has(tokens[comma + 3]?.text ?? '');
  return first?.pos === 'PROPN' && second?.pos === 'PROPN';
}
