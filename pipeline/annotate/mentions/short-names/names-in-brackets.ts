/** Another name in brackets behind a name, which is not its letters. */
import type { Token } from '../../../contract/annotation.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isServiceHead } from '../../../lexicon/service-words.ts';
import { typeOfPointingNoun } from '../coreference/pointing-nouns.ts';
import type { NameSegment } from '../names/segments.ts';
import { insideMarks } from '../names/title-marks.ts';
import { joined } from '../names/token-shapes.ts';
import type { AcronymDefinition } from './acronyms.ts';
import { isOfThingInside } from './letters-of-parts.ts';

/** "the Quay Ports Convention (the “Porto Convention”)": what the text says that it will call it, but no common noun ("the “Convention”"). */
export function quotedInBrackets(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  index: number,
  close: number,
): AcronymDefinition | undefined {
  const [long, other] = [segments[index], segments[index + 1]];
  if (long === undefined || other === undefined || other.endToken > close) return undefined;
  const title = insideMarks(tokens, other);
  const between = joined(tokens.slice(long.endToken, title.firstToken)).toLowerCase();
  if (!/^\( ?(?:the )?["“'‘]$/.test(between) || !/^["”'’]$/.test(tokens[title.endToken]?.text ?? ''))
    return undefined;
  if (other.words.length === 1 && typeOfPointingNoun(other.words[0]?.lower ?? '') !== undefined)
    return undefined;
  const { firstToken, endToken, text } = other;
  return { long: index, firstToken, endToken, text };
}

/** "the Quay Ports Forum (Digital Quay 2024)", "the Convention on Ports (Porto Convention)": an event or text by another of its names; "the Electronic Quay (eQuay Porto) app". */
export function eventInBrackets(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  index: number,
  close: number,
): AcronymDefinition | undefined {
  const [event, other] = [segments[index], segments[index + 1]];
  const type = event?.type.type;
  // "the Quay Portal (Kibo Tax)" may be one service and another.
  const isCalled = type === 'service' && isServiceHead(tokens[close + 1]?.lower ?? '');
  if (event === undefined || !(type === 'event' || type === 'instrument' || isCalled)) return undefined;
  if (other === undefined || !(other.type.type === type || (isCalled && other.type.strength < 2)))
    return undefined;
  if (isOfThingInside(other.text, event)) return undefined;
  const isFirst = type === 'instrument' && tokens[other.endToken]?.text === ',';
  if (other.firstToken !== event.endToken + 1 || (other.endToken !== close && !isFirst)) return undefined;
  return { long: index, firstToken: other.firstToken, endToken: other.endToken, text: other.text };
}

/** "the Cooperation Council of Harbour States (Harbour Council)": a body by fewer of its words. */
export function bodyInBrackets(
  segments: readonly NameSegment[],
  index: number,
  close: number,
): AcronymDefinition | undefined {
  const [long, other] = [segments[index], segments[index + 1]];
  if (long?.type.type !== 'organization' || other?.type.type !== 'organization') return undefined;
  const { firstToken, endToken, text, words: fewer } = other;
  if (firstToken !== long.endToken + 1 || endToken !== close || fewer.length < 2) return undefined;
  const own = new Set(long.words.map(({ lower }) => lower));
  const isOfIts = fewer.length < long.words.length && fewer.every(({ lower }) => own.has(lower));
  // "the Working Group of the Cooperation Council of Harbour States": whose council the group is of.
  const isHead = long.words.find(({ lower }) => isOrganizationHead(lower))?.lower === fewer.at(-1)?.lower;
  return isOfIts && isHead ? { long: index, firstToken, endToken, text } : undefined;
}
