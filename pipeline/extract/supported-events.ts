import type { Annotation, Entity, Mention, Token } from '../contract/annotation.ts';
import { isHappeningWord } from '../lexicon/event-words.ts';
import { words } from '../lexicon/words.ts';

/**
 * The annotation with no other events than those that something besides the tagger says are events: a word of a name ("summit", "week", "war"),
 * a year or a count of editions in it, a description that points at it ("the conference"), or what is done with it ("attended", "took place").
 * What is left over ("KF-21", "First Nation", "Final Acceptance") may be anything, and becomes `other`, of which no row is made.
 */
export function withSupportedEvents(annotation: Annotation): Annotation {
  const { entities, mentions } = annotation;
  const doubtful = new Set<number>();
  for (const entity of entities)
    if (entity.type === 'event' && !hasTellingName(entity, annotation.article.published))
      doubtful.add(entity.index);
  if (doubtful.size === 0) return annotation;
  for (const mention of mentions)
    if (doubtful.has(mention.entity) && isUsedAsEvent(mention, annotation.tokens))
      doubtful.delete(mention.entity);
  if (doubtful.size === 0) return annotation;
  return {
    ...annotation,
    entities: entities.map((entity) =>
      doubtful.has(entity.index) ? { ...entity, type: 'other' as const } : entity,
    ),
    mentions: mentions.map((mention) =>
      doubtful.has(mention.entity) ? { ...mention, type: 'other' as const } : mention,
    ),
  };
}

/** "GITEX 2022", "6th ADGMIN"; not "First Nation" or "KF-21", which are made alike and are none. */
const EDITION = /(?:^|\s)(?:(?:19|20)\d{2}|\d{1,3}(?:st|nd|rd|th))(?:\s|$)/u;

/** "WTDC-25", "QDF’26". */
const SHORT_YEAR = /^\p{Lu}{3,}[-–’' ]?(\d{2})$/u;
/** How many years an edition may lie from the article that speaks of it. */
const NEAR = 3;

/** Heads of what has years and is no event: "2024 UN E-Government Development Index". */
const PUBLISHED =
  /\b(?:index|report|survey|ranking|rankings|review|study|yearbook|outlook|budget|guidelines)$/i;

function hasTellingName({ names }: Entity, published: string | null): boolean {
  if (names.every(({ text }) => PUBLISHED.test(text))) return false;
  return names.some(
    ({ text }) => EDITION.test(text) || isOfNearYear(text, published) || wordsOf(text).some(isHappeningWord),
  );
}

function isOfNearYear(name: string, published: string | null): boolean {
  const year = SHORT_YEAR.exec(name)?.[1];
  return (
    year !== undefined && published !== null && Math.abs(Number(published.slice(2, 4)) - Number(year)) <= NEAR
  );
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u);
}

/** What stands before an event by its name, if not by "the" and the like. */
const BEFORE = new Set([
  ...words('at during attend attends attended attending host hosts hosted hosting hold holds held holding'),
  ...words(
    'open opens opened opening close closed closing inaugurate inaugurated address addressed addressing',
  ),
  ...words(
    'organise organised organises organising organize organized organizes organizing convene convened',
  ),
]);
/** "The opening of", "on the sidelines of". */
const BEFORE_OF = new Set(
  words('opening closing sidelines edition editions margins ahead participants delegates host hosts'),
);
const AFTER = new Set(
  words('takes took opens opened begins began starts started kicks kicked gathers gathered brings brought'),
);
const AFTER_AUXILIARY = new Set(
  words('held hosted organised organized convened take begin start open kick inaugurated attended'),
);
/** "The international forum Altai Digital Bridge", "Rec'n'Gov, an innovation festival". */
const MOST_WORDS_OF_APPOSITION = 4;

function isUsedAsEvent({ form, firstToken, endToken }: Mention, tokens: readonly Token[]): boolean {
  if (form !== 'name') return true;
  const last = tokens[firstToken - 1];
  if (last !== undefined && isHappeningWord(last.lower)) return true;
  return followsUse(firstToken, tokens) || isFollowedByUse(endToken, tokens);
}

function followsUse(firstToken: number, tokens: readonly Token[]): boolean {
  let at = firstToken - 1;
  while (isBesideName(tokens[at])) at--;
  const before = tokens[at]?.lower ?? '';
  return BEFORE.has(before) || (before === 'of' && BEFORE_OF.has(tokens[at - 1]?.lower ?? ''));
}

/** "The", "this year's", "its annual", "the tenth". */
function isBesideName(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { pos, lower } = token;
  return pos === 'DET' || pos === 'ADJ' || lower === 'its' || lower === 'year' || lower === "'s";
}

function isFollowedByUse(endToken: number, tokens: readonly Token[]): boolean {
  const [next, second] = [tokens[endToken], tokens[endToken + 1]];
  if (next === undefined || second === undefined) return false;
  if (AFTER.has(next.lower) || isHappeningWord(next.lower)) return true;
  if (next.pos === 'AUX')
    return AFTER_AUXILIARY.has(second.lower) || AFTER_AUXILIARY.has(tokens[endToken + 2]?.lower ?? '');
  if (next.text !== ',' || second.pos !== 'DET') return false;
  for (let at = endToken + 2; at < endToken + 2 + MOST_WORDS_OF_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB') return false;
    if (isHappeningWord(token.lower)) return true;
  }
  return false;
}
