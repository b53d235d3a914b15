import type { Entity, Mention, Token } from '../../contract/annotation.ts';
import { isOfficeHead } from '../../lexicon/offices.ts';
import { words } from '../../lexicon/words.ts';
import { isUsedAsEvent } from './events.ts';

/** What bodies that sit all year are called, too: "Bishops' Conference", "Forum for Authors". */
const HEAD = /(?:^|\s)(?:forum|conference|congress|convention)(?:$|\s(?:of|for|on)\s)/iu;
/** Who belongs to a body, beside those who hold an office there. Those who come to an event are its guests. */
const BELONGING = new Set(words('member members fellow researcher analyst economist headquarters office'));
/** Of a conference, too, there is a president or a head of something. */
const OF_EVENTS = new Set(words('president chair co-chair head chairman chairperson chairwoman host'));
const PREPOSITIONS = new Set(words('of at for in with'));
/** What bodies do, and no event. */
const ACTS = new Set(
  words(
    'said says announced urged condemned warned criticised criticized accused rejected argued sued advocates represents',
  ),
);
const OWNED = new Set(words('owned founded funded run published'));
const DIRECTORS = new Set(words('director head chief manager'));
/** Where, when and the how manieth an event is. */
const BEFORE_EVENT = new Set(
  words('annual upcoming next last first second third inaugural previous ahead before after'),
);
const BEHIND_EVENT = new Set(words('in on from to , ( –'));

/** Whether an event is called like bodies are, and no edition of it is told. */
export function mayBeBody({ type, name, names, edition, series }: Entity): boolean {
  if (type !== 'event' || edition !== undefined || series !== undefined || !HEAD.test(name)) return false;
  return names.every(({ text }) => HEAD.test(text) || /^\p{Lu}+$/u.test(text));
}

/**
 * Whether such an event is a body by what is said of it: somebody is its director or a member of it, or it condemns something, and nowhere
 * is it held, attended, counted or placed.
 * @param own its mentions
 */
export function isBody(own: readonly Mention[], tokens: readonly Token[]): boolean {
  const named = own.filter(({ form }) => form === 'name');
  return (
    named.some((mention) => isOfBody(mention, tokens)) &&
    named.every((mention) => isOfBody(mention, tokens) || !isOfEvent(mention, tokens))
  );
}

function isOfBody({ firstToken, endToken }: Mention, tokens: readonly Token[]): boolean {
  // "(BCP)" behind the name
  const isShort = tokens[endToken]?.text === '(' && tokens[endToken + 2]?.text === ')';
  if (ACTS.has(tokens[isShort ? endToken + 3 : endToken]?.lower ?? '')) return true;
  const at = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  const [link, holder] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (link === 'by') return OWNED.has(holder);
  if (!PREPOSITIONS.has(link)) return false;
  return BELONGING.has(holder) || (isOfficeHead(holder) && !OF_EVENTS.has(holder)) || isDirector(tokens, at);
}

/** "director of programmes at" */
function isDirector(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.lower === 'of' && DIRECTORS.has(tokens[at - 3]?.lower ?? '');
}

function isOfEvent(mention: Mention, tokens: readonly Token[]): boolean {
  const { firstToken, endToken } = mention;
  if (isUsedAsEvent(mention, tokens)) return true;
  const at = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (BEFORE_EVENT.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'in') return true;
  const next = tokens[endToken]?.lower ?? '';
  return BEHIND_EVENT.has(next) && /^(?:\d|\p{Lu})/u.test(tokens[endToken + 1]?.text ?? '');
}
