import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { soughtWords } from '../../../text/sought-words.ts';

/** What a verb says of a service. */
export interface ServiceVerb {
  /** As what those who do it are entered. */
  readonly doer: 'developer' | 'provider';
  /** Its day is that on which the service began. */
  readonly begins: boolean;
  /** The service does it, and nobody else: "went live". */
  readonly isOwn: boolean;
  /** The token behind the verb and its particle. */
  readonly endToken: number;
}

const MADE = new Set(
  words(
    'developed develops built builds created creates designed designs engineered co-developed co-created co-designed',
  ),
);
const RUN = new Set(
  words(
    'run runs ran operated operates managed manages maintained maintains administered administers provided provides overseen owned owns',
  ),
);
const LAUNCHED = new Set(
  words(
    'launched launches co-launched introduced introduces unveiled unveils released releases inaugurated inaugurates presented piloted established opened opens rolled rolls set sets',
  ),
);
/** Without these, the verbs say something else. */
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['rolled', 'out'],
  ['rolls', 'out'],
  ['set', 'up'],
  ['sets', 'up'],
]);
/** Of a service that does so by itself. */
const DEBUTED = new Set(words('debuted debuts'));
const GOING = new Set(words('go goes went gone going came come comes'));
const PUT = new Set(words('put placed brought entered'));
/** "put into commercial operation", "went live". */
const INTO_USE =
  /^(?:(?:in|into|to) (?:[a-z-]+ )?(?:operation|operations|service|use|production|commission)|live|online)\b/;
const STARTED = new Set(words('started starts began begins commenced commences'));
const OPERATING = /^(?:commercial |its )?(?:operations?|operating|working|work)\b/;

/** All of them. */
export const SERVICE_VERBS = soughtWords(
  [MADE, RUN, LAUNCHED, DEBUTED, GOING, PUT, STARTED].flatMap((verbs) => [...verbs]),
);

/** What a token says of a service, if anything. */
export function serviceVerbAt(tokens: readonly Token[], at: number): ServiceVerb | undefined {
  const lower = tokens[at]?.lower ?? '';
  if (MADE.has(lower))
    return { doer: 'developer', begins: lower === 'created', isOwn: false, endToken: at + 1 };
  if (RUN.has(lower)) return { doer: 'provider', begins: false, isOwn: false, endToken: at + 1 };
  if (LAUNCHED.has(lower)) {
    const particle = PARTICLES.get(lower);
    if (particle !== undefined && tokens[at + 1]?.lower !== particle) return undefined;
    return {
      doer: 'provider',
      begins: true,
      isOwn: false,
      endToken: particle === undefined ? at + 1 : at + 2,
    };
  }
  if (DEBUTED.has(lower)) {
    // "Togo debuted its app"
    const isOwn = !/^(?:the|its|their|an?)$/.test(tokens[at + 1]?.lower ?? '');
    return { doer: 'provider', begins: true, isOwn, endToken: at + 1 };
  }
  return phraseOfUse(tokens, at, lower);
}

/** "went live", "was put into operation", "started operations". */
function phraseOfUse(tokens: readonly Token[], at: number, lower: string): ServiceVerb | undefined {
  const behind = tokens
    .slice(at + 1, at + LONGEST_PHRASE)
    .map((token) => token.lower)
    .join(' ');
  const phrase = (STARTED.has(lower) ? OPERATING : INTO_USE).exec(behind)?.[0];
  if (phrase === undefined) return undefined;
  const endToken = at + 1 + phrase.split(' ').length;
  return { doer: 'provider', begins: true, isOwn: !PUT.has(lower), endToken };
}

/** Tokens: "put into full commercial operation". */
const LONGEST_PHRASE = 5;
