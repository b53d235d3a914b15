import type { Candidate } from '../../contract/fact.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const PLACED = ['start', 'end', 'city', 'country', 'host', 'organizers'] as const;
/** Characters before an event in which such words stand. */
const REACH = 30;
/** Characters from the name of an event to a day or place. */
const LONGEST = 600;
/** Before it, other things are done than at it. */
const AHEAD = /\b(?:ahead of|prior to|in the run-up to|on the eve of|before)\s(?:the\s|this\s|its\s)?$/i;
const BESIDE = new RegExp(AHEAD.source.replace('before', 'before|after|following'), 'i');
/** Behind the comma somebody does something: "ministers met on 20 April". */
const OTHERS =
  /^\s*,\s(?!which|held|organi[sz]ed|hosted|scheduled|set|due|to be).*\b(?:met|gathered|adopted|held|hosted|opened|attended|convened|launched|signed|agreed)\b/s;

/**
 * The candidates without what is told of something that came before an event or after it: "Ahead of the Harbour Summit, ministers met in Porto and
 * adopted the Lisbon Pact".
 */
export function withoutAsides(
  found: readonly Candidate[],
  { annotation: { article } }: PatternIndex,
): readonly Candidate[] {
  const before = (at: number): string => article.text.slice(Math.max(0, at - REACH), at);
  return found.filter(({ table, fields }) => {
    const event = table === 'instruments' ? fields['adopted_at'] : undefined;
    const [at] =
      (event ?? (fields['predicate']?.value === 'adopted_at' ? fields['object'] : undefined))?.spans ?? [];
    if (at !== undefined) return !AHEAD.test(before(at.start));
    if (table !== 'events') return true;
    const name = fields['name']?.spans[0];
    const place = PLACED.map((column) => fields[column]).find((one) => one !== undefined)?.spans[0];
    if (name === undefined || place === undefined || place.start <= name.end) return true;
    if (place.start - name.end > LONGEST) return true;
    return !(BESIDE.test(before(name.start)) && OTHERS.test(article.text.slice(name.end, place.start)));
  });
}
