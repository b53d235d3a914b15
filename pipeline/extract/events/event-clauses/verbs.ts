import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';

/** Which days of an event a verb tells beside its last ("until Friday"), and whether it is done to the event by somebody. */
export interface EventVerb {
  readonly days: 'all' | 'first' | 'last' | 'none';
  /** The token behind the verb and its particle. */
  readonly endToken: number;
}

const HELD = new Set(
  words(
    'held hosted co-hosted co-organised co-organized staged convened scheduled slated run runs ran running meets meeting met organised organized happening happens',
  ),
);
/** With the day behind it: "is planned for 15 May". */
const PLANNED = new Set(words('planned set billed pencilled earmarked'));
/** By those who hold it, as is said from Portuguese and Spanish. */
const PROMOTED = 'promoted';
/** "is under way in Lisbon until Friday" */
const UNDERWAY = ['under', 'underway'];
const TAKING = new Set(words('take takes took taking taken'));
const OPENED = new Set(
  words(
    'open opens opened opening begin begins began beginning begun start starts started starting commence commences commenced',
  ),
);
/** With people and a place or day behind them: "will bring together 800 delegates in Porto on 3 May". */
const GATHERING = new Set(words('bring brings brought gather gathers gathered unite unites united'));
const CLOSED = new Set(
  words(
    'culminate culminates culminated climax climaxes close closes closed closing end ends ended ending conclude concludes concluded concluding finish finishes finished',
  ),
);
const LASTING = new Set(words('continue continues continued last lasts lasted continuing lasting'));
/** "stays open until Friday" */
const STAYING = new Set(words('stay stays remain remains'));
/** With the day behind them: "the Expo follows on 2 May", "a workshop will precede it on 6 May". */
const FOLLOWING = new Set(words('follow follows followed precede precedes preceded'));
/** Verbs that say so only with a particle: "kicked off", "wraps up", "got under way". */
const WITH_PARTICLE: readonly (readonly [
  verbs: ReadonlySet<string>,
  particle: RegExp,
  days: EventVerb['days'],
])[] = [
  [new Set(words('kick kicks kicked kicking')), /^off$/, 'first'],
  [new Set(words('get gets got getting')), /^under(?:way)?$/, 'first'],
  [new Set(words('wrap wraps wrapped wrapping wind winds wound winding')), /^up$/, 'last'],
  [new Set(words('round rounds rounded rounding')), /^(?:off|up)$/, 'last'],
  [new Set(words('put puts putting')), /^(?:on|together)$/, 'all'],
];
/** "came to an end", "is drawing to a close". */
const COMING = new Set(words('come comes came coming draw draws drew drawing'));
/** "returns to Lisbon on 3 May". */
const RETURNING = new Set(words('return returns returned returning comes moves heads goes'));
const PARTICLES = new Set(words('off up place under way underway here officially today'));

/** What a token says of an event, if anything. */
function eventVerbAt(tokens: readonly Token[], at: number): EventVerb | undefined {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (COMING.has(lower) && endsAt(tokens, at + 1)) return { days: 'last', endToken: at + 4 };
  if (STAYING.has(lower))
    return next === 'open' && /^(?:until|till|through)$/.test(tokens[at + 2]?.lower ?? '')
      ? { days: 'last', endToken: at + 2 }
      : undefined;
  if (FOLLOWING.has(lower)) {
    const on = /^(?:it|them)$/.test(next) ? at + 2 : at + 1;
    return tokens[on]?.lower === 'on' ? { days: 'all', endToken: on } : undefined;
  }
  const days = daysOf(lower, next);
  if (days === undefined) return undefined;
  let endToken = OPENED.has(lower) ? pastDoors(tokens, at + 1) : at + 1;
  while (PARTICLES.has(tokens[endToken]?.lower ?? '') && tokens[endToken]?.lower !== 'today') endToken++;
  return { days, endToken };
}

/** Past "its doors" behind "opens"; the same token where no doors are opened. */
function pastDoors(tokens: readonly Token[], at: number): number {
  return tokens[at]?.pos !== 'NOUN' && /^(?:doors?|gates)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}

/** "to an end" */
function endsAt(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to]?.lower === 'to' &&
    /^an?$/.test(tokens[to + 1]?.lower ?? '') &&
    /^(?:end|close|conclusion)$/.test(tokens[to + 2]?.lower ?? '')
  );
}

/** Forms of verbs that an event cannot have as their subject: "hosts the Summit", "inaugurated the Summit". */
const HOLDING = new Set(
  words(
    'hold holds holding host hosts hosting co-host co-hosts co-hosting co-organise co-organises co-organising co-organize co-organizes co-organizing organise organises organize organizes organising organizing convene convenes convening conduct conducts conducted conducting stage stages staging offer offers offered offering deliver delivers delivered delivering',
  ),
);
const INAUGURATING = new Set(words('inaugurated inaugurates inaugurating inaugurate launched'));

/** All of these verbs. */
export const EVENT_VERBS: readonly string[] = [
  ...[
    HELD,
    PLANNED,
    TAKING,
    OPENED,
    GATHERING,
    CLOSED,
    LASTING,
    STAYING,
    FOLLOWING,
    COMING,
    RETURNING,
    HOLDING,
    INAUGURATING,
  ].flatMap((verbs) => [...verbs]),
  ...WITH_PARTICLE.flatMap(([verbs]) => [...verbs]),
  PROMOTED,
  ...UNDERWAY,
];

/** What a token says of an event that is its object: "today opened the Summit". */
export function verbOfHolders(tokens: readonly Token[], at: number): EventVerb | undefined {
  const lower = tokens[at]?.lower ?? '';
  if (HOLDING.has(lower)) return { days: 'all', endToken: at + 1 };
  if (INAUGURATING.has(lower)) return { days: 'first', endToken: at + 1 };
  return eventVerbAt(tokens, at);
}

function daysOf(lower: string, next: string): EventVerb['days'] | undefined {
  if (GATHERING.has(lower)) return 'all';
  if (HELD.has(lower) || (TAKING.has(lower) && next === 'place')) return 'all';
  if (PLANNED.has(lower) && next === 'for') return 'all';
  if (RETURNING.has(lower) && (next === 'to' || (next === 'on' && lower.startsWith('return')))) return 'all';
  if (lower === 'underway' || (lower === 'under' && next === 'way')) return 'none';
  if (lower === PROMOTED && next === 'by') return 'all';
  if (OPENED.has(lower)) return 'first';
  if (CLOSED.has(lower)) return 'last';
  if (LASTING.has(lower) && /^(?:until|till|through|to)$/.test(next)) return 'last';
  return WITH_PARTICLE.find(([verbs, particle]) => verbs.has(lower) && particle.test(next))?.[2];
}
