import type { Mention } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { spanHolding } from '../../text/locate.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const DAY = /^\d{4}(?:-\d{2}-\d{2})?$/;
const HAS_YEAR = /\b(?:19|20)\d{2}\b/;

/** The year or day on which a text was adopted, where it stands in brackets behind its name: "the Ports Policy (2020) and Resolution 5/12 (3 May 2022)". */
export function yearsInBrackets(index: PatternIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const mention of index.annotation.mentions) {
    if (mention.type !== 'instrument' || mention.form !== 'name') continue;
    const candidate = yearBehind(mention, index);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

function yearBehind(mention: Mention, index: PatternIndex): Candidate | undefined {
  const { article, sentences, tokens } = index.annotation;
  const { endToken, start, end } = mention;
  const date = tokens[endToken]?.text === '(' ? index.dates.get(endToken + 1) : undefined;
  if (date === undefined || !DAY.test(date.item.edtf) || tokens[date.endToken]?.text !== ')')
    return undefined;
  const name = mentionField(mention, index);
  const sentence = spanHolding(sentences, start);
  if (name === undefined || sentence === undefined || HAS_YEAR.test(article.text.slice(start, end)))
    return undefined;
  const adopted = { value: date.item.edtf, spans: [{ start: date.item.start, end: date.item.end }] };
  const window = { start: sentence.start, end: sentence.end };
  return {
    table: 'instruments',
    fields: { name, adopted_on: adopted },
    window,
    engine: ENGINE,
    rule: 'year-in-brackets',
    score: 0.85,
  };
}
