import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { isCalendarWord } from './name-extension.ts';
import { isCapitalised } from './token-shapes.ts';
import type { TaggedName } from '../../tagger/index.ts';

/** Last words of the names of houses in which people meet, which name no gathering and no body. */
const HOUSES = new Set(
  words('resort hotel hall arena stadium palace pavilion auditorium headquarters bhaban bhavan tower'),
);
const MEETINGS = new Set(words('congress convention conference conferences exhibition exhibitions expo'));
const WHERE = /^(?:at|in|inside|outside)$/;

/** "at the Quay Bay Resort", "at WPU Headquarters": a house, whatever a tagger takes it for. Elsewhere a hotel may act, and a headquarters say something. */
export function asVenue(tokens: readonly Token[], name: TaggedName): TaggedName {
  const { firstToken, endToken, type } = name;
  const palace = palaceBefore(tokens, firstToken);
  if (palace !== undefined && type !== 'person') return { ...name, firstToken: palace, type: 'place' };
  const last = tokens[endToken - 1]?.lower ?? '';
  if (endToken - firstToken < 2) return name;
  // "EXPO Congress Centre"
  const isForMeetings =
    /^cent(?:er|re)$/.test(last) &&
    MEETINGS.has(tokens[endToken - 2]?.lower ?? '') &&
    type === 'organization';
  if (!HOUSES.has(last) && !isForMeetings) return name;
  if (type === 'event' || isCutHouse(tokens, firstToken)) return { ...name, type: 'place' };
  if (type !== 'organization') return name;
  const before = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  return WHERE.test(tokens[before]?.lower ?? '') && !isServed(tokens[before - 1])
    ? { ...name, type: 'place' }
    : name;
}

/** "Golf Resort" of "Quay Beach and Golf Resort", where a tagger left the beginning. */
function isCutHouse(tokens: readonly Token[], firstToken: number): boolean {
  return tokens[firstToken - 1]?.lower === 'and' && isCapitalised(tokens[firstToken - 2]);
}

/** "Palace" in "the Palace of the Parliament", of which a tagger may take the last word for a body. */
function palaceBefore(tokens: readonly Token[], firstToken: number): number | undefined {
  const of = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  return tokens[of]?.lower === 'of' && tokens[of - 1]?.text === 'Palace' ? of - 1 : undefined;
}

/** "Chief of Legal Services at the Defence Headquarters" serves a body. */
function isServed(before: Token | undefined): boolean {
  return isCapitalised(before) && !isCalendarWord(before?.text ?? '');
}
