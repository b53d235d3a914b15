import type { Mention, Office, Token } from '../../../contract/annotation.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { words } from '../../../lexicon/words.ts';
import { nationOf, nationOfOffice } from '../offices/nations-of-offices.ts';
import { mayBeShortTitle, shortTitleOf } from '../offices/short-titles.ts';

/** Words before a title that tell it from others of its kind: "the Union Minister". */
export const RANKS: ReadonlySet<string> = new Set(
  words('union federal state cabinet outgoing incoming incumbent honourable'),
);

/** The people named with their offices so far, under the words by which an article points back at them. Words are in lower case. */
export interface HoldersNamed {
  note(mention: Mention): void;
  /** "the minister" */
  byHead(head: string): Mention | undefined;
  /** "the deputy minister", "the minister of ports", "the union minister" */
  byTitle(title: string): Mention | undefined;
  /** "the official", "the diplomat" */
  byClass(noun: string): Mention | undefined;
  /** "the Kenyan minister": by the country served, and nobody who is known to serve another. */
  byNation(nation: string, title: string): Mention | undefined;
  /** "Acme's chief executive": by the body served, the entity of which is given. */
  byBody(body: number, title: string): Mention | undefined;
  /** Whether somebody is known to serve another country than this. */
  servesAnother(mention: Mention, nation: string): boolean;
}

/** @param bodyOf gives the entity of the body or place that an office is of, where the words beside it name it */
export function holdersNamed(
  tokens: readonly Token[],
  officesBeside: (mention: Mention) => Office[],
  bodyOf: (office: Office) => number | undefined,
): HoldersNamed {
  const last = new Map<string, Mention>();
  const nations = new Map<number, string>();
  const heads = new Set<string>();
  /** The heads of the offices of the person named last, which "her counterpart" has, too. */
  let headsOfLast: readonly string[] = [];
  const noteNation = (mention: Mention, nation: string, titles: readonly string[]): void => {
    nations.set(mention.entity, nation);
    for (const title of titles) last.set(`${nation} ${title}`, mention);
  };
  const noteOffice = (mention: Mention, office: Office): readonly string[] => {
    const own = headsOf(tokens, office);
    const titles = titlesOf(tokens, office);
    const isDeputy = DEPUTIES.has(tokens[office.firstToken]?.lower ?? '');
    const nation = nationOfOffice(tokens, office);
    const presides = nation === undefined && (presidesOverBody(tokens, office) || isPremier(tokens, office));
    for (const head of own) {
      // "The minister" is no deputy minister where a minister was named, and "the president" none of a bank where one of a state was.
      if ((isDeputy || presides) && heads.has(head)) continue;
      last.set(`office ${head}`, mention);
      if (!isDeputy && !presides) heads.add(head);
    }
    for (const head of own) {
      const noun = CLASSES.get(head);
      if (noun !== undefined) last.set(`class ${noun}`, mention);
    }
    for (const title of titles) {
      // "The director general" is no deputy director general where another was named.
      if (isDeputy && !DEPUTIES.has(title.split(' ')[0] ?? '') && last.has(`title ${title}`)) continue;
      last.set(`title ${title}`, mention);
      const short = shortTitleOf(title);
      if (short !== undefined) last.set(`office ${short}`, mention);
    }
    const rank = tokens[office.firstToken - 1]?.lower ?? '';
    if (RANKS.has(rank)) last.set(`title ${rank} ${tokens[office.firstToken]?.lower ?? ''}`, mention);
    if (nation !== undefined) noteNation(mention, nation, [...own, ...titles]);
    const body = bodyOf(office);
    if (body !== undefined)
      for (const title of isDeputy ? titles : [...own, ...titles])
        last.set(`body ${body} ${shortOf(title)}`, mention);
    return own;
  };
  return {
    note(mention) {
      const counterpart = nationOfCounterpart(tokens, mention.firstToken);
      if (counterpart !== undefined) noteNation(mention, counterpart, headsOfLast);
      const found = officesBeside(mention).flatMap((office) => noteOffice(mention, office));
      if (found.length > 0) headsOfLast = found;
    },
    byHead: (head) => last.get(`office ${head}`),
    byTitle: (title) => last.get(`title ${fieldFirst(title)}`),
    byClass: (noun) => last.get(`class ${CLASS_OF_NOUN.get(noun) ?? noun}`),
    byNation: (nation, title) => last.get(`${nation} ${fieldFirst(title)}`),
    byBody: (body, title) => last.get(`body ${body} ${shortOf(fieldFirst(title))}`),
    servesAnother: ({ entity }, nation) => (nations.get(entity) ?? nation) !== nation,
  };
}

/** "ceo" of "chief executive officer", so that either is found by the other. */
function shortOf(title: string): string {
  return /^(?:group )?chief executive(?: officer)?$/.test(title) ? 'ceo' : title;
}

/** First words of the titles of those who serve under the holder of the office, or held it before. */
const DEPUTIES: ReadonlySet<string> = new Set(words('deputy vice assistant associate junior former ex'));

/** Of an office of no nation: "the president of the Ports Bank", who is not meant by "the president" where that of a state is named: "President Ana Silva". */
function presidesOverBody(tokens: readonly Token[], { endToken }: Office): boolean {
  return tokens[endToken - 1]?.lower === 'president' && tokens[endToken]?.lower === 'of';
}

/** "Prime Minister", who is not meant by "the minister" where a minister is named. */
function isPremier(tokens: readonly Token[], { firstToken, endToken }: Office): boolean {
  return tokens.slice(firstToken, endToken).some(({ lower }) => lower === 'prime');
}

/** Nouns for those who hold offices of a class, and the heads of these offices. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ...words(
    'minister secretary undersecretary commissioner mayor governor director administrator registrar',
  ).map((head) => [head, 'official'] as const),
  ...words('ambassador envoy consul').map((head) => [head, 'diplomat'] as const),
  ...words('senator mp congressman congresswoman').map((head) => [head, 'lawmaker'] as const),
]);
const CLASS_OF_NOUN: ReadonlyMap<string, string> = new Map([
  ['official', 'official'],
  ['diplomat', 'diplomat'],
  ['envoy', 'diplomat'],
  ['lawmaker', 'lawmaker'],
  ['legislator', 'lawmaker'],
  ['parliamentarian', 'lawmaker'],
]);

/** Whether "the …" with this noun means who holds some office, whatever it is. */
export function isNounOfClass(noun: string): boolean {
  return CLASS_OF_NOUN.has(noun);
}

/** Whether a word may be all that an article says of an office. */
export function mayBeTitle(lower: string): boolean {
  return isOfficeHead(lower) || mayBeShortTitle(lower.toUpperCase());
}

/** Titles that stand short before a name, and long without one: "Sen. Ana Silva", "the senator". */
const LONG_TITLES: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['rep.', 'congressman'],
  ['gov.', 'governor'],
  ['usec.', 'undersecretary'],
]);

function headsOf(tokens: readonly Token[], { firstToken, endToken }: Office): string[] {
  return tokens
    .slice(firstToken, endToken)
    .map(({ lower }) => LONG_TITLES.get(lower) ?? lower)
    .filter(mayBeTitle);
}

/** The title with its field before its head, and its ends of two words and more: "health permanent secretary", "permanent secretary". */
function titlesOf(tokens: readonly Token[], { firstToken, endToken }: Office): string[] {
  const all = tokens.slice(firstToken, endToken).map(({ lower }) => lower);
  const field = all.findIndex((word, at) => at > 0 && FIELD_LINKS.has(word));
  const title = field < 0 ? all : all.slice(0, field);
  const ends = title.slice(0, -1).map((_word, at) => title.slice(at).join(' '));
  return field < 0 ? ends : [...ends, fieldFirst(all.join(' '))];
}

/** "Deputy health minister" of "deputy minister of health", so that either is found by the other. */
function fieldFirst(title: string): string {
  const [, before = '', head = '', field = ''] = WITH_FIELD.exec(title) ?? [];
  return head === '' ? title : `${before}${field} ${head}`;
}

const WITH_FIELD = /^((?:\S+ )*?)(\S+) (?:of|for) (?:the )?(.+)$/;
const FIELD_LINKS = new Set(['of', 'for', 'on', 'to']);

/** "Japanese" in "her Japanese counterpart, Ana Silva": whom another country has in the same office. */
function nationOfCounterpart(tokens: readonly Token[], name: number): string | undefined {
  const at = tokens[name - 1]?.text === ',' ? name - 2 : name - 1;
  return tokens[at]?.lower === 'counterpart' ? nationOf(tokens[at - 1]) : undefined;
}
