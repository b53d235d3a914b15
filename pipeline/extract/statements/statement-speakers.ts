import type { Mention, Quotation } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/cues.ts';
import { isOfficeHead } from '../../lexicon/offices.ts';
import { countWhere } from '../../text/locate.ts';
import { mentionEndingAt, mentionsOver } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Who says a quotation: the person among the words for the speaker, else the body, but nobody whose spokesman, family or lawyer speaks. */
export function speakerMention({ speaker }: Quotation, index: PatternIndex): Mention | undefined {
  if (speaker === undefined) return undefined;
  const near = mentionsOver(speaker, index);
  const bracketed = beforeBracket(near[0], index);
  if (bracketed !== undefined) return bracketed;
  return (
    near.find(
      (mention) =>
        mention.type === 'person' &&
        !isSpokenFor(speaker, mention, index) &&
        !isOwnedBy(speaker, mention, index),
    ) ??
    near.find(
      ({ start, end, type, form, adjectival }) =>
        type === 'organization' &&
        adjectival !== true &&
        (form === 'name' || (start === speaker.start && !isOwner(start, index))) &&
        !isOfficerSpeaking(speaker, start <= speaker.start && end >= speaker.end, index) &&
        !isOneOfMany(speaker, index),
    ) ??
    bodySpeakingOn(speaker, index)
  );
}

/** "it" in "Fares will rise, it added", for the body that spoke last: annotate tells who that is once it has seen the quotations. */
function bodySpeakingOn(
  { start, end, entity }: NonNullable<Quotation['speaker']>,
  { annotation: { article, tokens, entities } }: PatternIndex,
): Mention | undefined {
  if (entity === undefined || entities[entity]?.type !== 'organization') return undefined;
  if (!SPEAKING_ON.test(article.text.slice(start, end))) return undefined;
  const firstToken = countWhere(tokens, (token) => token.start < start);
  const endToken = countWhere(tokens, (token) => token.start < end);
  return { start, end, type: 'organization', form: 'pronoun', entity, firstToken, endToken };
}

const SPEAKING_ON = /^(?:it|they|(?:the|its) (?:\p{L}+ )?\p{L}+)$/iu;

/** "Ana Silva" in "Senator Ana Silva (APC, Quay Central), who chairs it, said", where the words for the speaker begin in the brackets. */
function beforeBracket(inside: Mention | undefined, index: PatternIndex): Mention | undefined {
  if (inside === undefined || index.annotation.tokens[inside.firstToken - 1]?.text !== '(') return undefined;
  const before = mentionEndingAt(inside.firstToken - 1, index);
  return before?.type === 'person' ? before : undefined;
}

/** "his family said", "Silva's lawyer said", "members of President Ana Silva's Ports Party said": not he and not she speaks. */
function isOwnedBy(speaker: Span, { start, end, form }: Mention, { annotation }: PatternIndex): boolean {
  if (end >= speaker.end) return false;
  const { text } = annotation.article;
  if (start !== speaker.start) return /^['’]s\s\p{Lu}/u.test(text.slice(end, end + 4));
  if (form === 'pronoun') return /^(?:his|her|their)$/i.test(text.slice(start, end));
  return /^['’]s?\s\p{Ll}/u.test(text.slice(end, end + 4));
}

/** "its president said": not the body speaks. */
function isOwner(start: number, { annotation }: PatternIndex): boolean {
  return /^its\b/i.test(annotation.article.text.slice(start, start + 4));
}

/** "members of the Ports Party said", "participants at the Ports Union's forum said": no body speaks. */
function isOneOfMany({ start }: Span, { annotation }: PatternIndex): boolean {
  return MANY.test(annotation.article.text.slice(start, start + LONGEST_ALIAS));
}

const MANY =
  /^(?:\w+ ){0,3}(?:(?:members|critics|opponents|supporters|customers|users|victims) of|(?:participants|delegates|attendees|visitors|panell?ists) (?:at|of|in|from|to))\b/iu;

/**
 * "the PWU chairperson said", "the head of the PWU said", of whom nobody knows the name: not the body speaks, as it does by its spokesmen.
 * @param isName whether the words for the speaker are the name of the body
 */
function isOfficerSpeaking({ start, end }: Span, isName: boolean, { annotation }: PatternIndex): boolean {
  const { text } = annotation.article;
  // "The Ports Union (PU) senator", "PU in Kenya resident envoy": the words for the speaker end with the name.
  const behind = BEHIND_BODY.exec(text.slice(end, end + LONGEST_ALIAS))?.[1]?.toLowerCase();
  const words = text.slice(start, end).toLowerCase();
  // "Quay Union's State of Ports report": a document.
  if (DOCUMENT_NOUNS.has(LAST_WORD.exec(words)?.[0] ?? '')) return false;
  // The last word of "Court of Auditors" belongs to its name.
  const last = isName && words.includes(' of ') ? undefined : LAST_WORD.exec(words)?.[0];
  const heads = [behind, last, LAST_WORD.exec(words.split(' of ')[0] ?? '')?.[0]];
  return heads.some(
    (head) =>
      head === 'official' || (head !== undefined && isOfficeHead(head) && !SPEAKS_FOR_BODY.test(head)),
  );
}

const BEHIND_BODY =
  /^ (?:\(\p{L}+\) |in \p{Lu}\p{L}+ )?(?:(?:resident|country|regional|managing|executive|deputy|acting|vice) )*(\p{L}+)/u;
/** Characters of "(PU) chairwoman". */
const LONGEST_ALIAS = 40;
const LAST_WORD = /[\p{L}-]+$/u;

const SPEAKS_FOR_BODY =
  /^(?:spokes\w+|representatives?|executives?|engineers?|officers?|researchers?|analysts?|economists?)$/;

const FOR_ANOTHER = /\b(?:spokes\w+|lawyers?|aides?|representatives?|attorneys?) (?:for|of|to)\b/i;

/** "a spokesman for President Ana Silva": who speaks is another. */
function isSpokenFor({ start }: Span, mention: Mention, { annotation }: PatternIndex): boolean {
  return mention.start > start && FOR_ANOTHER.test(annotation.article.text.slice(start, mention.start));
}
