import type { Mention } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { intervalEnds } from '../../text/edtf.ts';
import { spanHolding } from '../../text/locate.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const YEARS = /^\d{4}\/\d{4}$/;

/** The years that a plan or the like runs, where its name has them: "National Ports Strategy 2024–2028". */
export function yearsInNames(index: PatternIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const mention of index.annotation.mentions) {
    if (mention.type !== 'instrument' || mention.form !== 'name') continue;
    const candidate = yearsOf(mention, index);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

const LAST_YEAR = /\b(20\d{2})$/;
const RANGE = /\d{4}\s?[–/-]\s?\d{4}$/;

/** Candidates without years in which a plan no longer runs: "the new agenda, for 2026–2030" is another than the Harbour Agenda 2025. */
export function withoutPeriodsPastLastYear(found: readonly Candidate[]): readonly Candidate[] {
  return found.filter(({ table, fields: { name, period_start: start } }) => {
    if (table !== 'instruments' || typeof start?.value !== 'string' || typeof name?.value !== 'string')
      return true;
    const last = RANGE.test(name.value) ? undefined : LAST_YEAR.exec(name.value)?.[1];
    return last === undefined || start.value.slice(0, 4) <= last;
  });
}

function yearsOf(mention: Mention, index: PatternIndex): Candidate | undefined {
  const { sentences } = index.annotation;
  for (let at = mention.firstToken + 1; at < mention.endToken; at++) {
    const date = index.dates.get(at);
    if (date === undefined || date.endToken > mention.endToken || !YEARS.test(date.item.edtf)) continue;
    // "Directive 2000/31/EC"
    if (index.annotation.article.text[date.item.end] === '/') continue;
    const ends = intervalEnds(date.item.edtf);
    const name = mentionField(mention, index);
    const sentence = spanHolding(sentences, mention.start);
    if (ends === undefined || name === undefined || sentence === undefined) return undefined;
    const spans = [{ start: date.item.start, end: date.item.end }];
    const fields = {
      name,
      period_start: { value: ends.start, spans },
      period_end: { value: ends.end, spans },
    };
    const window = { start: sentence.start, end: sentence.end };
    return { table: 'instruments', fields, window, engine: ENGINE, rule: 'years-in-name', score: 0.9 };
  }
  return undefined;
}
