import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';

/** Who services are for. */
export const USERS: ReadonlySet<string> = new Set(
  words(
    `users citizens people residents customers individuals businesses entrepreneurs farmers students taxpayers patients parents
    drivers clients anyone traders travellers travelers voters passengers applicants consumers merchants companies teachers who them`,
  ),
);
const ACCESS = new Set(words('log logs logged logging sign signs signed signing'));
/** What people do on a service, and seldom in a body: they register with that. */
const ENTERED = new Set(
  words('register registers registered registering enrol enroll enrolled enrolling subscribe subscribed'),
);
const LOADED = new Set(
  words('download downloads downloaded downloading install installs installed installing'),
);
const USE = new Set(words('use uses used using'));
const THROUGH = new Set(words('via through on using with'));

/**
 * Whether people use what is named as they use a digital service: "log in to Kibo", "register on Kibo", "have downloaded Kibo", "use Kibo to pay".
 * @param endToken of the name
 */
export function isUsedByPeople(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  const at = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  const link = tokens[at]?.lower ?? '';
  if (LOADED.has(link)) return !/^(?:NOUN|PROPN)$/.test(tokens[endToken]?.pos ?? '');
  if (USE.has(link)) return isUsedTo(tokens, at, endToken);
  if (link === 'to' || link === 'into' || link === 'onto') return isEntered(tokens, at);
  if (!THROUGH.has(link)) return false;
  if (link === 'on' && /^accounts?$/.test(tokens[at - 1]?.lower ?? '')) return true;
  return ENTERED.has(tokens[at - 1]?.lower ?? '') ? link !== 'with' : isEntered(tokens, at);
}

/** "log in to", "log into", "signing on with", "sign up on". */
function isEntered(tokens: readonly Token[], link: number): boolean {
  const lower = tokens[link - 1]?.lower ?? '';
  // One signs up with a firm.
  const particle = lower === 'up' ? tokens[link]?.lower !== 'with' : lower === 'in' || lower === 'on';
  const verb = tokens[particle ? link - 2 : link - 1]?.lower ?? '';
  return ACCESS.has(verb) && (particle || /^(?:into|onto)$/.test(tokens[link]?.lower ?? ''));
}

/** "Citizens can now use Kibo to pay" */
function isUsedTo(tokens: readonly Token[], use: number, endToken: number): boolean {
  const to = tokens[endToken];
  if (to?.lower !== 'to' || tokens[endToken + 1]?.pos !== 'VERB') return false;
  for (let at = use - 1; at > use - LONGEST_SUBJECT; at--) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (USERS.has(lower)) return true;
    if (pos === 'VERB' || pos === 'PUNCT') return false;
  }
  return false;
}

/** Tokens from "citizens" to "use". */
const LONGEST_SUBJECT = 6;
