import type { Token } from '../../contract/annotation.ts';
import { isInstrumentHead } from '../../lexicon/instrument-words.ts';
import type { TaggedName } from '../tagger/index.ts';

const YEAR = /^20\d{2}$/;
const WHERE = new Set(['at', 'during', 'attended', 'attending', 'attend']);

/**
 * "At GITEX Africa 2025", "during MWC Barcelona 2025": what somebody is at, with a year, is an event, whatever the name looks like by itself;
 * the year belongs to it. One word alone may be a place ("at Harvard 2024").
 */
export function asEventOfYear(tokens: readonly Token[], name: TaggedName): TaggedName {
  const { firstToken, endToken, type } = name;
  if (type === 'event' || type === 'person') return name;
  if (!WHERE.has(tokens[firstToken - 1]?.lower ?? '')) return name;
  const hasYear = YEAR.test(tokens[endToken - 1]?.text ?? '');
  const end = hasYear ? endToken : endToken + 1;
  if (!hasYear && !YEAR.test(tokens[endToken]?.text ?? '')) return name;
  if (end - firstToken < 3 || /^[-–/]$/.test(tokens[end]?.text ?? '')) return name;
  for (let at = firstToken; at < end; at++) if (isInstrumentHead(tokens[at]?.lower ?? '')) return name;
  return { ...name, endToken: end, type: 'event', endsSentence: false };
}
