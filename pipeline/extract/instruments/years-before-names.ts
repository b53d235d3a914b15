import type { Candidate } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import { spanHolding } from '../../text/locate.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** What is adopted once, and is no plan for a year. */
const ADOPTED = new Set(
  words(
    'declaration convention treaty agreement act accord protocol charter law constitution pact decree ordinance',
  ),
);
const YEAR = /^(?:19|20)\d{2}$/;

/** The year of a text where it stands before its name: "the 1967 Lisbon Declaration". */
export function yearsBeforeNames(index: PatternIndex): Candidate[] {
  const { tokens, mentions, sentences } = index.annotation;
  return mentions.flatMap((mention): Candidate[] => {
    if (mention.type !== 'instrument' || mention.form !== 'name') return [];
    const year = tokens[mention.firstToken - 1];
    const isOne = /^(?:the|its|their|['’]s)$/.test(tokens[mention.firstToken - 2]?.lower ?? '');
    if (year === undefined || !isOne || !YEAR.test(year.text)) return [];
    if (!ADOPTED.has(tokens[mention.endToken - 1]?.lower ?? '')) return [];
    const [name, sentence] = [mentionField(mention, index), spanHolding(sentences, mention.start)];
    if (name === undefined || sentence === undefined) return [];
    const adopted_on = { value: year.text, spans: [{ start: year.start, end: year.end }] };
    const window = { start: sentence.start, end: sentence.end };
    const fields = { name, adopted_on };
    return [{ table: 'instruments', fields, window, engine: ENGINE, rule: 'year-before-name', score: 0.85 }];
  });
}
