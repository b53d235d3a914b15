import type { Mention, Office, Token } from '../../../contract/annotation.ts';
import { HONORIFICS } from '../../../lexicon/offices.ts';
import type { Antecedents } from './antecedents.ts';
import { isNounOfClass, RANKS } from './holders-named.ts';
import { nationOf } from '../offices/nations-of-offices.ts';
import { isAcronym } from '../names/token-shapes.ts';
import { endsNounPhrase, mentionOf } from './pointing-phrases.ts';

/** "The Deputy Minister said": who was named with this title, all its words. */
export function byTitle(
  tokens: readonly Token[],
  office: Office | undefined,
  index: number,
  before: Antecedents,
): Mention | undefined {
  if (office === undefined || office.endToken - office.firstToken < 2) return undefined;
  if (!endsOffice(tokens, office)) return undefined;
  const title = wordsOf(tokens, office).join(' ');
  const meant = before.holders.byTitle(title) ?? atHead(title, before);
  return meant === undefined
    ? undefined
    : mentionOf(meant, 'description', tokens, index, office.endToken - 1);
}

/** Offices by which whoever heads a state is told elsewhere. */
const HEADS_OF_STATE = ['president', 'king', 'queen', 'emir', 'amir', 'sultan'];

/** "The Head of State said": the president or monarch who was named. */
function atHead(title: string, before: Antecedents): Mention | undefined {
  if (title !== 'head of state') return undefined;
  for (const head of HEADS_OF_STATE) {
    const meant = before.described(head);
    if (meant?.type === 'person') return meant;
  }
  return undefined;
}

/** "The Union Minister said", "the WPO Director said": who was named with the title behind the word. */
export function byRank(
  tokens: readonly Token[],
  office: Office | undefined,
  index: number,
  before: Antecedents,
): Mention | undefined {
  const rank = tokens[index + 1]?.lower ?? '';
  const isRank = RANKS.has(rank) || isAcronym(tokens[index + 1]?.text ?? '');
  if (office === undefined || !isRank || !endsOffice(tokens, office)) return undefined;
  const title = wordsOf(tokens, office);
  const { holders } = before;
  const meant =
    holders.byTitle(`${rank} ${title[0]}`) ??
    (title.length > 1 ? holders.byTitle(title.join(' ')) : undefined) ??
    before.described(title.at(-1) ?? '');
  return meant === undefined
    ? undefined
    : mentionOf(meant, 'description', tokens, index, office.endToken - 1);
}

/** "The Kenyan foreign minister said": who was named with the office and the country, else with all the title and with no other country. */
export function byNation(
  tokens: readonly Token[],
  office: Office | undefined,
  index: number,
  before: Antecedents,
): Mention | undefined {
  const nation = office && nationOf(tokens[index + 1]);
  if (office === undefined || nation === undefined || !endsOffice(tokens, office)) return undefined;
  const meant = ofNation(nation, wordsOf(tokens, office), before.holders);
  return meant === undefined
    ? undefined
    : mentionOf(meant, 'description', tokens, index, office.endToken - 1);
}

/** Who was named with an office of a country, or with all the title and with no other country. */
export function ofNation(
  nation: string,
  title: readonly string[],
  holders: Antecedents['holders'],
): Mention | undefined {
  const titled = title.length > 1 ? holders.byTitle(title.join(' ')) : undefined;
  return (
    holders.byNation(nation, title.join(' ')) ??
    holders.byNation(nation, title.at(-1) ?? '') ??
    (titled !== undefined && !holders.servesAnother(titled, nation) ? titled : undefined)
  );
}

/** Whether nothing follows an office that says more of it, or who holds it. */
export function endsOffice(tokens: readonly Token[], { endToken }: Office): boolean {
  return endsNounPhrase(tokens[endToken]) && !namesHolder(tokens, endToken);
}

/** The words of an office, in lower case. */
export function wordsOf(tokens: readonly Token[], { firstToken, endToken }: Office): string[] {
  return tokens.slice(firstToken, endToken).map(({ lower }) => lower);
}

/** As far back as another official may have been spoken of. */
const CLASS_BACK = 150;

/** "The official said", "the Omani official said", "the PU official said": who was named last, where that is one, and where no other ("an official") was spoken of since. */
export function byClass(tokens: readonly Token[], index: number, before: Antecedents): Mention | undefined {
  const nation = nationOf(tokens[index + 1]);
  const isMarked = nation !== undefined || isAcronym(tokens[index + 1]?.text ?? '');
  const at = isMarked ? index + 2 : index + 1;
  const noun = tokens[at]?.lower ?? '';
  if (!isNounOfClass(noun) || !SPEAKS.has(tokens[at + 1]?.pos ?? '')) return undefined;
  const meant = before.holders.byClass(noun);
  if (meant === undefined || before.latter()?.entity !== meant.entity) return undefined;
  if (nation !== undefined && before.holders.servesAnother(meant, nation)) return undefined;
  for (let back = index - 1; back >= Math.max(meant.endToken, index - CLASS_BACK); back--) {
    const word = tokens[back]?.lower ?? '';
    const isMeant = tokens[back - 1]?.lower === 'the' || tokens[back - 2]?.lower === 'the';
    const isOther = (word === noun && !isMeant) || word === `${noun}s`;
    if (isOther) return undefined;
  }
  return mentionOf(meant, 'description', tokens, index, at);
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
  const nation = body && nationOf(tokens[body.endToken - 1]);
  const isOther = meant !== undefined && nation !== undefined && before.holders.servesAnother(meant, nation);
  return meant?.type === 'person' && !isOther
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
