import type { Comparator } from '../contract/annotation.ts';
import { matchesOf } from '../text/matches.ts';
import { memoized } from '../text/memoized.ts';

/** A comparator where it is written; offsets are UTF-16 units of the text that was searched. */
export interface FoundComparator {
  readonly comparator: Comparator;
  readonly start: number;
  readonly end: number;
}

/** Words before a number that say how the true value compares with it; lower case, one space between words. */
const BEFORE: ReadonlyMap<string, Comparator> = new Map([
  ...phrases('>', [
    'more than',
    'greater than',
    'higher than',
    'larger than',
    'bigger than',
    'longer than',
    'older than',
    'better than',
    'over',
    'above',
    'beyond',
    'exceed',
    'exceeds',
    'exceeded',
    'exceeding',
    'surpass',
    'surpasses',
    'surpassed',
    'surpassing',
    'in excess of',
    'upwards of',
    'upward of',
    'north of',
    '>',
  ]),
  ...phrases('≥', [
    'at least',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'a minimum of',
    'minimum of',
    'as few as',
    'as little as',
    'as low as',
    '≥',
    '>=',
  ]),
  ...phrases('<', [
    'fewer than',
    'less than',
    'lower than',
    'smaller than',
    'shorter than',
    'younger than',
    'under',
    'below',
    'sub',
    'short of',
    'south of',
    '<',
  ]),
  ...phrases('≤', [
    'not exceed',
    'not exceeding',
    'up to',
    'at most',
    'at the most',
    'no more than',
    'not more than',
    'no greater than',
    'no higher than',
    'a maximum of',
    'maximum of',
    'as many as',
    'as much as',
    'as high as',
    'as long as',
    '≤',
    '<=',
  ]),
  ...phrases('≈', [
    'about',
    'around',
    'some',
    'nearly',
    'almost',
    'approximately',
    'approx',
    'approx.',
    'roughly',
    'circa',
    'ca.',
    'an estimated',
    'the estimated',
    'estimated',
    'estimated at',
    'close to',
    'approaching',
    'something like',
    'in the region of',
    'in the order of',
    'on the order of',
    'more or less',
    '~',
    '≈',
    '∼',
  ]),
]);

/** The last word of each. Most words before a number are none, and then nothing need be joined and looked up. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BEFORE.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
);

/** Words after a number, or after its unit. */
const AFTER: ReadonlyMap<string, Comparator> = new Map([
  ...phrases('≥', [
    '+',
    'plus',
    'or more',
    'and more',
    'or above',
    'and above',
    'or over',
    'and over',
    'or higher',
    'or greater',
    'or longer',
    'or older',
    'and older',
    'or better',
    'at least',
  ]),
  ...phrases('≤', [
    'or less',
    'or fewer',
    'or below',
    'and below',
    'or under',
    'and under',
    'or lower',
    'or younger',
    'and younger',
    'at most',
  ]),
  ...phrases('≈', ['or so', 'odd']),
]);

/** Words that may stand between a comparator and its number: articles, "further", a currency's sign or letters. */
const BETWEEN =
  /^(?:an?|the|its|their|his|her|another|further|additional|extra|other|total|[A-Z]{0,3}\p{Sc}[A-Z]{0,2}|[A-Z]{3}|US|Rs\.?|RM|[RNKP]|[KTU]?[Ss]hs?\.?|Tk\.?|Rp\.?|Dhs?)$/u;
/** "went up to", "back up to": the end of a movement, not a limit. */
const MOVEMENT =
  /^(?:back|go|goes|went|gone|rise|rises|rose|risen|rising|climb|climbs|climbed|inch|inched|inching|move|moved|moving|come|came|edge|edged|tick|ticked|bring|brings|brought|bringing|pushed|pushing|takes|took|taking)$/;
/** "Handed over 500 tablets": the word belongs to the verb. */
const HANDED = /^(?:hand|hands|handed|handing|turned|turning|carried|carry|sign|signed)$/;
/** "A dispute over 30 million cards": what it is about. */
const DISPUTED =
  /^(?:disputes?|rows?|debates?|concerns?|fights?|lawsuits?|controversy|quarrels?|battles?|probe|inquiry|anger|outcry|scandal|clash(?:es)?|fears?|questions?)$/;
/** "A jump over the 30 million of May": what the change is from. */
const CHANGED =
  /^(?:increases?|rises?|growth|jumps?|gains?|improvements?|surges?|leaps?|uplift|decreases?|declines?|drops?|falls?)$/;
/** Before "over" and "about" these make them a comparator beside a length of time; after other words "over five years" is "during". */
const BEFORE_LENGTH =
  /^(?:for|in|of|after|than|with|within|by|to|at|from|be|is|are|was|were|been|has|have|had|well|just|now|a|an|the|took|takes|take|lasts|lasted|last|spent|spend|and|or|only)$/;
const TIME_AFTER =
  /^[\s-]*(?:\p{L}+\s){0,1}(?:second|minute|hour|day|night|week|month|quarter|year|decade)s?\b/u;
/** Verbs and nouns that "about" follows as "concerning". */
const CONCERNED =
  /^(?:talk|talks|talked|talking|speak|speaks|spoke|spoken|speaking|think|thinks|thought|know|knows|knew|hear|heard|ask|asked|worry|worried|learn|learned|learnt|tell|told|information|concerns?|questions?|facts?|stories|story|write|wrote|read|complain|complained)$/;
/**
 * After at most two words of unit. "And over" and "at least" only where the clause ends, else they belong to what follows ("20 towns
 * and over 30 firms"); "or under" not before another amount.
 */
const AFTER_UNIT =
  /^(?:[\s-]?[\p{L}%]+){0,2}?\s(?:or (?:more|higher|greater|longer|older|better|less|fewer|lower|younger|so)\b(?! than)|or (?:above|over|below|under)\b(?!\s+(?:\d|\p{Sc}|an?\b|half|one|two|three|four|five|six|seven|eight|nine|ten))|(?:and (?:more|above|over|older|below|under|younger)|at (?:least|most))(?=\s*(?:[,.;:)]|$)))/u;
/** How far a comparator with what stands between it and the number can reach. */
const REACH = 64;
const LONGEST = 5;

/**
 * The comparator that stands before or after a number.
 * @param text any text; only some words on either side of the number are read
 * @param start where the number begins (its currency sign may stand before it)
 * @param end where it ends, scale word included
 * @returns undefined where the words compare nothing, that is for `=`
 */
export function comparatorAround(text: string, start: number, end: number): FoundComparator | undefined {
  return comparatorBefore(text, start, end) ?? comparatorAfter(text, end);
}

/** As `comparatorAround`, with the words on the two sides of the number given apart. */
export function comparatorIn(before: string, after: string): Comparator {
  return comparatorAround(`${before}\u0000${after}`, before.length, before.length + 1)?.comparator ?? '=';
}

/** The comparator before the number at `start`. */
export function comparatorBefore(text: string, start: number, end: number): FoundComparator | undefined {
  if (!mayCompare(text, start)) return undefined;
  const words = wordsBefore(text, start);
  let last = words.length - 1;
  for (let skipped = 0; skipped <= 3; skipped++, last--) {
    const found = longestEndingAt(words, last);
    if (found !== undefined) {
      const between = words.slice(last + 1).map((word) => word.text.toLowerCase());
      return compares(text, words, found, end) && !isOfThing(text, found, between, start, end)
        ? found
        : undefined;
    }
    if (!BETWEEN.test(words[last]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** The comparator after the number that ends at `end`, or after its unit of one or two words ("18 years or over", "20-plus", "500+"). */
export function comparatorAfter(text: string, end: number): FoundComparator | undefined {
  const after = text.slice(end, end + REACH);
  if (!MAY_COMPARE_AFTER.test(after)) return undefined;
  const close = /^\+(?!\s?\d)|^[\s-](?:plus|odd)\b/.exec(after);
  const far = AFTER_UNIT.exec(after);
  const match = close ?? far;
  if (match === null) return undefined;
  const words = /(?:\+|plus|odd|\p{L}+ \p{L}+)$/u.exec(match[0]);
  const comparator = AFTER.get(words?.[0].toLowerCase() ?? '');
  if (words === null || comparator === undefined) return undefined;
  return { comparator, start: end + words.index, end: end + match[0].length };
}

/** A quick look, since most numbers have no comparator behind them. */
const MAY_COMPARE_AFTER = /[+]|plus|odd|\sor\s|\sand\s|\sat\s/;

/** A look at the last word before a number alone, since most end no comparator and stand between none and its number. */
function mayCompare(text: string, start: number): boolean {
  const first = Math.max(0, start - REACH);
  let end = start;
  while (end > first && separates(text, end - 1)) end--;
  let from = end;
  while (from > first && !separates(text, from - 1)) from--;
  return endsComparator(text.slice(from, end));
}

const endsComparator = memoized((words: string): boolean => {
  const last = matchesOf(words, WORD).at(-1)?.[0] ?? '';
  return LAST_WORDS.has(last.toLowerCase()) || BETWEEN.test(last);
});

/** Whether no word has the character in it: a hyphen or white space. */
function separates(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= FIRST_BEYOND_ASCII) return /\s/.test(text.charAt(at));
  return code === HYPHEN || code === SPACE || (code >= TAB && code <= RETURN);
}

const [TAB, RETURN, SPACE, HYPHEN, FIRST_BEYOND_ASCII] = [9, 13, 32, 45, 128];

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}[\p{L}.]*\p{Sc}?[A-Z]{0,2}|\p{Sc}[A-Z]{0,2}|[<>]=?|[~≈∼≥≤]|[^\s\p{L}-]/gu;

function wordsBefore(text: string, start: number): Word[] {
  const from = Math.max(0, start - REACH);
  return matchesOf(text.slice(from, start), WORD).map((match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

function longestEndingAt(
  words: readonly Word[],
  last: number,
): (FoundComparator & { readonly first: number }) | undefined {
  const tail = words[last];
  let phrase = tail?.text.toLowerCase() ?? '';
  if (tail === undefined || !LAST_WORDS.has(phrase)) return undefined;
  let longest: (FoundComparator & { readonly first: number }) | undefined;
  for (let first = last; first > last - LONGEST; first--) {
    const head = words[first];
    if (head === undefined) break;
    if (first < last) phrase = `${head.text.toLowerCase()} ${phrase}`;
    const comparator = BEFORE.get(phrase);
    if (comparator !== undefined) longest = { comparator, start: head.start, end: tail.end, first };
    if (first === 0) break;
  }
  return longest;
}

/** "bringing its base up to 285 million": where it was brought, and no limit. */
function isBrought(words: readonly Word[], first: number): boolean {
  return words
    .slice(Math.max(0, first - LONGEST_OBJECT), first)
    .some(({ text }) => BRINGING.test(text.toLowerCase()));
}

const BRINGING = /^(?:bringing|brings|brought|taking|pushing)$/;
/** Words of "its total user base". */
const LONGEST_OBJECT = 5;

function compares(
  text: string,
  words: readonly Word[],
  found: FoundComparator & { readonly first: number },
  end: number,
): boolean {
  const phrase = text.slice(found.start, found.end).toLowerCase();
  const before = words[found.first - 1]?.text.toLowerCase() ?? '';
  if (phrase === 'about') return !CONCERNED.test(before);
  if (phrase === 'up to') return !MOVEMENT.test(before) && !isBrought(words, found.first);
  if (
    phrase === 'over' &&
    (HANDED.test(before) || DISPUTED.test(before) || isOverBefore(before, text, found.end))
  )
    return false;
  if (phrase === 'over') return !TIME_AFTER.test(text.slice(end, end + 24)) || BEFORE_LENGTH.test(before);
  return true;
}

/** "A jump over the 30 million of May" */
function isOverBefore(before: string, text: string, end: number): boolean {
  return CHANGED.test(before) && /^\s(?:the|last)\s/.test(text.slice(end, end + 6));
}

/** "Under a €5 million contract", "exceeds the 2 per cent target": what the figure is of is compared, or meant, and the figure itself is as stated. */
function isOfThing(
  text: string,
  found: FoundComparator,
  between: readonly string[],
  start: number,
  end: number,
): boolean {
  const phrase = text.slice(found.start, found.end).toLowerCase();
  // "far below the 85 per cent of cards that are linked": beside a figure that is known, and no bound of it.
  if (
    /^(?:above|below|over|under|beyond|(?:more|less|fewer|higher|lower|greater|larger|smaller) than)$/.test(
      phrase,
    )
  )
    if (between.at(-1) === 'the' && OF_KNOWN.test(text.slice(end, end + LONGEST_GOAL))) return true;
  if (/^(?:under|over)$/.test(phrase))
    return between.some((word) => word === 'a' || word === 'an') && /\d/.test(text.charAt(start));
  return /^(?:exceed|surpass)/.test(phrase) && OF_GOAL.test(text.slice(end, end + LONGEST_GOAL));
}

/** Behind a figure that was counted before: "of cards", "recorded in May". */
const OF_KNOWN =
  /^\s?(?:%|percent|per cent|\p{L}+)?\s(?:of|that|which|recorded|reported|registered|seen|set|posted|achieved|a year earlier|in)\b/u;
const OF_GOAL =
  /^\s?(?:%|percent|per cent|\p{L}+)?[\s-](?:target|goal|threshold|limit|benchmark|ceiling|cap|average|requirement)\b/u;
/** Characters of " per cent affordability target". */
const LONGEST_GOAL = 30;

function phrases(comparator: Comparator, list: readonly string[]): [string, Comparator][] {
  return list.map((phrase) => [phrase, comparator]);
}

/** Verbs of rising and falling in all their forms, for amounts of change ("rose 5 %", "fell by 20"). */
export const TREND_WORDS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...trend(
    'up',
    'up upward upwards rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing ' +
      'jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining advance advances advanced ' +
      'advancing expand expands expanded expanding rally rallies rallied rallying add adds added adding swell swelled raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting ' +
      'leap leaps leaped leapt skyrocket skyrockets skyrocketed rebound rebounds rebounded spike spikes spiked balloon balloons ballooned hike hikes hiked uptick upturn uplift expansion',
  ),
  ...trend(
    'down',
    'down downward downwards fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased ' +
      'decreasing shrink shrinks shrank shrunk shrinking sink sinks sank sunk slide slides slid sliding slip slips slipped slipping plunge plunges ' +
      'plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling dip dips dipped dipping contract contracts ' +
      'contracted contracting lose loses lost losing shed sheds shedding cut cuts cutting reduce reduces reduced reducing reduction ' +
      'slash slashes slashed slashing trim trims trimmed trimming lower lowers lowered lowering slump slumps slumped slumping ' +
      'dwindle dwindles dwindled dwindling ease eases eased contraction downturn',
  ),
]);

/** Verbs that also take a plain object ("lost three matches", "cut 30 jobs"): a change only beside per cent, money or points. */
export const TRANSITIVE_TRENDS: ReadonlySet<string> = new Set(
  'gain gains gained gaining add adds added adding lose loses lost losing shed sheds shedding cut cuts cutting reduce reduces reduced reducing raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting slash slashes slashed slashing trim trims trimmed trimming lower lowers lowered lowering'.split(
    ' ',
  ),
);

function trend(direction: 'up' | 'down', words: string): [string, 'up' | 'down'][] {
  return words.split(' ').map((word) => [word, direction]);
}
