import type { Token } from '../../../contract/annotation.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { FIELDS } from '../no-names/field-letters.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';

/** What the matter of an event may be taken for: "the World Summit on GovTech". */
const MATTERS: ReadonlySet<string> = new Set(['service', 'other', 'organization', 'instrument']);

/** Behind the word for what an event is. */
const LINKS = new Set(['on', '&']);

/**
 * The segments, of which an event and the name of its matter behind "on", of whom it is for behind that, or of its other half behind "&", are one: "World Summit on
 * GovTech", "Workshop on Harbour Data for Latin America", "Harbour Forum & Hackathon". So are a field at the beginning of a sentence and what is held for it: "The AI for Ports Summit". In text order, as they are given.
 */
export function withMattersOfEvents(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const whole: NameSegment[] = [];
  for (const found of segments) {
    const segment = withFieldBefore(tokens, found);
    if ((whole.at(-1)?.endToken ?? 0) > segment.firstToken) whole.pop();
    const event = whole.at(-1);
    if (event !== undefined && (isMatterOf(event, segment, tokens) || isForRegion(event, segment, tokens)))
      whole[whole.length - 1] = segmentAt(tokens, event.firstToken, segment.endToken, event.type);
    else whole.push(segment);
  }
  return whole;
}

/** "The AI for Ports Summit", of which the beginning of a sentence is no name: with the field that the event is about. */
function withFieldBefore(tokens: readonly Token[], segment: NameSegment): NameSegment {
  const { firstToken, endToken, type } = segment;
  if (type.type !== 'event' || tokens[firstToken - 1]?.lower !== 'for') return segment;
  const [the, field] = [tokens[firstToken - 3], tokens[firstToken - 2]];
  return the?.lower === 'the' && FIELDS.has(field?.text ?? '')
    ? segmentAt(tokens, firstToken - 2, endToken, type)
    : segment;
}

/** "Latin America" behind "Workshop on Harbour Data for", "the Pacific" behind "for the": for whom it is. */
function isForRegion(
  event: NameSegment,
  { firstToken, type }: NameSegment,
  tokens: readonly Token[],
): boolean {
  const { endToken, words } = event;
  const region = tokens[endToken + 1]?.lower === 'the' ? endToken + 2 : endToken + 1;
  return (
    event.type.type === 'event' &&
    type.type === 'place' &&
    tokens[endToken]?.lower === 'for' &&
    firstToken === region &&
    words.some(({ lower }) => lower === 'on')
  );
}

function isMatterOf(event: NameSegment, matter: NameSegment, tokens: readonly Token[]): boolean {
  return (
    event.type.type === 'event' &&
    event.words.length > 1 &&
    isEventHead(tokens[event.endToken - 1]?.lower ?? '') &&
    matter.firstToken === event.endToken + 1 &&
    LINKS.has(tokens[event.endToken]?.lower ?? '') &&
    MATTERS.has(matter.type.type)
  );
}
