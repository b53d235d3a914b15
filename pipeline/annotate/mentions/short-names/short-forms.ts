import type { MentionType } from '../../../contract/annotation.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isInstrumentHead, isLegalHead } from '../../../lexicon/instrument-words.ts';
import { isServiceHead } from '../../../lexicon/service-words.ts';
import { spelledAtEnd } from './letters-of-parts.ts';
import { type LongerNames, longerNames } from './longer-names.ts';
import { type Occurrence, SHORTENED } from '../occurrences.ts';
import { isInitialsOf, isShortFor } from './short-for.ts';
import { namesByInnerWord, personMeant } from '../persons/short-persons.ts';
import { isAcronym } from '../names/token-shapes.ts';

/** Names of one type that differ only in capitals or in the full stop of an abbreviation ("Ltd.") are one. */
export function nameKey(type: MentionType, text: string): string {
  const written = text.toLowerCase();
  // "Quay Map", "Quay Map App" and "Quay Map Mobile Application" are one.
  const lower =
    type === 'service' ? written.replace(/(?<=\S{3,})(?: mobile)? app(?:lication)?$/, '') : written;
  // "Ports Ministry" and "Ministry of Ports" are one.
  const [, field, kind] = (type === 'organization' ? MINISTRY_OF_FIELD.exec(lower) : null) ?? [];
  if (field !== undefined && kind !== undefined) return `${type}|${kind} of ${field}`;
  // "Quay Alliance Joint Declaration" and "Joint Declaration on the Quay Alliance" are one.
  const [, head, matter] = (type === 'instrument' ? HEAD_AND_MATTER.exec(lower) : null) ?? [];
  if (head !== undefined && matter !== undefined && isNounOfText(head.slice(head.lastIndexOf(' ') + 1)))
    return `${type}|${matter} ${head}`;
  return `${type}|${lower.endsWith('.') ? lower.slice(0, -1) : lower}`;
}

const HEAD_AND_MATTER = /^((?:joint |ministerial |action )?\p{L}+) (?:on|for|of) (?:the )?(.+)$/u;
const MINISTRY_OF_FIELD = /^([^()]+) (ministry|department)$/;

type Base = Pick<Occurrence, 'type' | 'base' | 'weak' | 'edition'>;

/**
 * Pairs of name keys of which the first stands short for the second, where only one entity's name is longer.
 * @param found in text order
 */
export function shortForms(found: readonly Occurrence[]): [string, string][] {
  const bases = new Map<string, Base>(found.map((one) => [nameKey(one.type, one.base), one]));
  const pairs: [string, string][] = [];
  for (const [type, names] of basesByType(bases.values())) {
    const longer = longerNames(names);
    const written = new Set(names);
    const spelled = spelledAtEnd(names);
    const order = new Map(type === 'person' ? names.map((name, at) => [name, at]) : []);
    const byInnerWord = namesByInnerWord(order.keys());
    for (const base of names) {
      const key = nameKey(type, base);
      const inside = base.includes(' (') ? withLettersInside(base) : undefined;
      if (inside !== undefined && written.has(inside)) pairs.push([nameKey(type, inside), key]);
      const whole = (type === 'event' ? namedAtEnd(base, names) : undefined) ?? spelled.get(base);
      if (whole !== undefined) pairs.push([key, nameKey(type, whole)]);
      if (type !== 'person' && !isShort(base, longer)) continue;
      if (type === 'person') {
        const meant = personMeant(base, order, longer, byInnerWord);
        if (meant !== undefined) pairs.push([key, nameKey(type, meant)]);
        continue;
      }
      const own = bases.get(key);
      const isSameEdition = (name: string): boolean =>
        own?.edition !== undefined &&
        COMPLEMENT.test(name.slice(base.length)) &&
        own.edition === bases.get(nameKey(type, name))?.edition;
      const mayBegin = (name: string): boolean =>
        (beginsOnly(base, name, type, own?.weak === true) &&
          !isOtherService(base, name, type, names) &&
          !isOtherKind(base, name, type, names)) ||
        isSameEdition(name) ||
        (type === 'instrument' && base.startsWith('On ')) ||
        (type === 'service' && isServiceBeforeMatter(base, name)) ||
        (type === 'event' && isWithoutHead(base, name)) ||
        (type === 'organization' &&
          GENERIC_BODY.test(base) &&
          COMPLEMENT.test(name.slice(base.length)) &&
          names.indexOf(name) < names.indexOf(base));
      const full = fullName(base, type, mayBegin, longer);
      // "An agreement" behind "the trade agreement" is another one.
      const isNew =
        full !== undefined &&
        type === 'instrument' &&
        /^\p{Ll}+$/u.test(base) &&
        names.indexOf(base) > names.indexOf(full);
      if (full !== undefined && !isNew) pairs.push([key, nameKey(type, full)]);
    }
  }
  return pairs;
}

/** "Unified Portal" of the "Unified Portal of Port Services". */
function isServiceBeforeMatter(short: string, name: string): boolean {
  const head = short.slice(short.lastIndexOf(' ') + 1).toLowerCase();
  return short.includes(' ') && isServiceHead(head) && /^ (?:of|for) /.test(name.slice(short.length));
}

/** "Personal Harbour Data (PHD) Act" is called the "PHD Act", too: its letters before its head. */
function withLettersInside(name: string): string | undefined {
  const [, letters, head] = /^.+ \((\p{Lu}[\p{L}\d-]*)\) (\p{Lu}.*)$/u.exec(name) ?? [];
  return letters === undefined || head === undefined ? undefined : `${letters} ${head}`;
}

/** "AGM" for the "Quay Annual General Meeting" or the "34th Annual General Meeting of the Quay Union": the one event whose name ends with the words for these letters, but for whose it is. */
function namedAtEnd(short: string, names: readonly string[]): string | undefined {
  if (!isAcronym(short)) return undefined;
  const [only, other] = names.filter((name) => {
    const whose = name.indexOf(' of the ');
    const words = (whose < 0 ? name : name.slice(0, whose)).split(' ');
    // "the Preparatory Meeting for the World Ports Conference" is another event.
    const isOther = words.at(-short.length - 1) === 'the';
    const isPart = whose < 0 ? words.length > short.length : words.length >= short.length;
    return isPart && !isOther && isInitialsOf(short, words.slice(-short.length).join(' '));
  });
  return other === undefined ? only : undefined;
}

/** "QSS Forum" beside the "Quay Summit on Ships", which the letters stand for: a forum, and no summit. */
function isOtherKind(short: string, name: string, type: MentionType, names: readonly string[]): boolean {
  if (type !== 'event' || !isAcronym(short)) return false;
  const head = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (!isEventHead(head)) return false;
  const kinds = names
    .filter((other) => isShortFor(short, other))
    .map((other) => other.toLowerCase().split(' '));
  return kinds.some((words) => words.some(isEventHead) && !words.includes(head));
}

function basesByType(bases: Iterable<Base>): Map<MentionType, string[]> {
  const names = new Map<MentionType, string[]>();
  for (const { type, base } of bases) {
    const list = names.get(type);
    if (list !== undefined) list.push(base);
    else if (SHORTENED.has(type)) names.set(type, [base]);
  }
  return names;
}

/** "State Agency": any country has several, and one that was named before is meant. */
const GENERIC_BODY =
  /^(?:State|National|Federal|Central|Economic|Electoral|Statistical|Executive|Technical|Regional|Permanent|General|Public|Royal|Independent|Supreme|High|Joint) (?:Agency|Committee|Authority|Commission|Cent(?:er|re)|Service|Fund|Office|Bureau|Institute|Council|Department|Board|Directorate|Inspectorate|Administration)$/;

/** What a name of an event may leave out: "on Trade", "in Latin America". */
const COMPLEMENT = /^ (?:in|on|of|for|to) /;
/** Whether a name of an event leaves out nothing but what it is: "ITU Plenipotentiary" of "ITU Plenipotentiary Conference". */
function isWithoutHead(short: string, name: string): boolean {
  return (
    short.includes(' ') &&
    name.startsWith(`${short} `) &&
    isEventHead(name.slice(short.length + 1).toLowerCase())
  );
}

/** Whether there is any longer name that a name may stand for. */
function isShort(name: string, longer: LongerNames): boolean {
  return longer.shortenedBy(name).length > 0 || longer.abbreviatedBy(name).length > 0;
}

/** What may stand behind letters in the name of the same body: "QMT Group". All else is a part of it or a work of it: "WPO Tariff Bureau", "WPO Academy". */
const SAME_BODY =
  /^ (?:Group|Holdings?|Ltd|Limited|Inc|LLC|PLC|Plc|plc|Corp|Corporation|Company|Co|SA|S\.A|AG|Technologies|Technology|Systems|Solutions|Networks?|Telecoms?|Telecommunications|Communications|Mobile|Bank|Insurance|Airlines|Airways|Energy|Media|Global|International|Worldwide|Association|Alliance|University|Services?)\b/u;
/** What every body has under its name, however the body is called: "Eskom Board" is not Eskom. */
const ORGAN_OF_BODY = /^ (?:Board|Cabinet|Secretariat)(?: of [\p{L} ]+)?$/u;

/** What is held at an event under its name: "Quay Africa Continental Awards" are not Quay Africa. */
const PART_OF_EVENT = / (?:Awards?|Ceremony|Gala|Dinner|Reception|Prize|Competition|Hackathon)$/u;

/**
 * Whether the first words of a name may stand for the whole: only where they say no type themselves ("Harbour Forum" is not the
 * "Harbour Forum Foundation") and are no acronym of a body of which the whole is a part ("WPO" is not the "WPO Tariff Bureau").
 */
function beginsOnly(short: string, name: string, type: MentionType, weak: boolean): boolean {
  if (ORGAN_OF_BODY.test(name.slice(short.length))) return false;
  if (type === 'event' && PART_OF_EVENT.test(name.slice(short.length))) return false;
  if (isMatter(short, type)) return false;
  // "QPC NEC" is a committee of the QPC.
  if (isAcronym(short) && isAcronym(name.slice(short.length + 1))) return false;
  return weak && (type !== 'organization' || !isAcronym(short) || SAME_BODY.test(name.slice(short.length)));
}

/** "Quay Chat, which now has Quay Chat Pay": a service that is named first, and one that was made of it. */
function isOtherService(short: string, name: string, type: MentionType, names: readonly string[]): boolean {
  return (
    type === 'service' && MADE_OF.test(name.slice(short.length)) && names.indexOf(short) < names.indexOf(name)
  );
}

const MADE_OF = /^ (?:Pay|Wallet|Lite|Business|Money|Cash|Plus|Pro|Connect)$/;

/**
 * Whether the first word of a name is what it is about, or whose it is, rather than short for it: an "Excise Policy" is not "Excise",
 * the "WPU Constitution" not the WPU, a "Climate Week" not "Climate". A coined name or acronym stands for an event ("QITEX").
 */
function isMatter(short: string, type: MentionType): boolean {
  if (short.includes(' ')) return type === 'event' && isRegionalAdjective(short);
  if (type === 'instrument') return !isNounOfText(short.toLowerCase());
  return type === 'event' && /^\p{Lu}[\p{Ll}-]*$/u.test(short);
}

/** "South American" of the "South American World Cup". */
function isRegionalAdjective(short: string): boolean {
  return /^(?:(?:North|South|East|West|Central|Latin)(?:ern)?|Southeast(?:ern)?) (?:American|African|Asian|European)$/.test(
    short,
  );
}

/** What the words behind belong to, so that they are no head of the name: "Umrah" in "Ministry of Hajj and Umrah". */
const BEFORE_COMPLEMENT = /(?:^| )(?:of|for|on|in|to|against|between|and|&)(?: the)?$/;

/** Whether a name ends with the short one, and that is what it names: "Bureau" of the "Tariff Bureau". */
function endsWithHead(name: string, short: string, type: MentionType): boolean {
  if (!name.endsWith(` ${short}`)) return false;
  const before = name.slice(0, -short.length - 1);
  return !BEFORE_COMPLEMENT.test(before) && !(type === 'instrument' && isComplement(before, short));
}

/** "Framework Convention" of the "Council of Harbours Framework Convention on Ports". */
function isHeadBeforeMatter(name: string, short: string, type: MentionType): boolean {
  const last = short.slice(short.lastIndexOf(' ') + 1).toLowerCase();
  const isText = type === 'instrument' && short.includes(' ') && isNounOfText(last);
  return isText && name.includes(` ${short} on `);
}

/** Whether what the end of an instrument's name names is what the instrument is on: "Rights" of a "Declaration of Human Rights". */
function isComplement(before: string, end: string): boolean {
  const last = end.slice(end.lastIndexOf(' ') + 1).toLowerCase();
  return / (?:of|for|on) /.test(before) && !isNounOfText(last);
}

function isNounOfText(lower: string): boolean {
  return isInstrumentHead(lower) || isLegalHead(lower);
}

/**
 * The one name that a short name stands for: no other that it may stand for is longer still.
 * @param mayBegin whether the short name may stand for a name that begins with it; one edition of an event has one name ("Third Harbour
 *   Forum" is the "Third Harbour Forum on Trade")
 */
function fullName(
  short: string,
  type: MentionType,
  mayBegin: (name: string) => boolean,
  longer: LongerNames,
): string | undefined {
  const shortened = longer.shortenedBy(short);
  const abbreviated = longer.abbreviatedBy(short);
  const fitting = new Set([
    ...shortened.filter(
      (name) =>
        (name.startsWith(`${short} `) && mayBegin(name)) ||
        endsWithHead(name, short, type) ||
        isHeadBeforeMatter(name, short, type),
    ),
    ...abbreviated,
  ]);
  let fullest: string | undefined;
  for (const name of fitting) {
    if (longer.shortenedBy(name).some((other) => fitting.has(other))) continue;
    if (fullest !== undefined) return undefined;
    fullest = name;
  }
  return fullest;
}
