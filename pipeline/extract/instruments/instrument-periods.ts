import type { Mention, Sentence } from '../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import { adverbialsFrom } from '../clauses/adverbials.ts';
import { dateEnds } from '../clauses/date-ends.ts';
import { INSTRUMENTS } from '../clauses/subject-kinds.ts';
import { type Clause, clauseOf, subjectOf } from '../clauses/subject.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import { mentionsIn } from '../mentions-in.ts';
import { isDoubted } from '../pattern/doubts.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { placesWithin, soughtWords } from '../../text/sought-words.ts';

const RUNNING = soughtWords(
  words(
    'run runs ran running cover covers covered covering span spans spanned spanning last lasts lasted implemented executed rolled delivered extend extends',
  ),
);
const YEARS = /^\d{4}\/\d{4}$/;
const YEAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** For which years plans and programmes run, read from the verbs whose subject they are: "the Project will be implemented by the Authority from 2023 to 2030". */
export function instrumentPeriodCandidates(index: PatternIndex): Candidate[] {
  const { mentions, sentences, tokens } = index.annotation;
  const found: Candidate[] = [];
  if (!mentions.some(({ type }) => type === 'instrument')) return found;
  for (const sentence of sentences) {
    let clause: Clause | undefined;
    for (const at of placesWithin(RUNNING, tokens, sentence)) {
      if (isDoubted(index.annotation, sentence, at)) continue;
      clause ??= clauseOf(
        sentence,
        mentionsIn(index, sentence.firstToken, sentence.endToken),
        index,
        INSTRUMENTS,
      );
      const instrument = subjectOf(clause, at);
      const fields = instrument && periodOf(instrument, at + 1, sentence, index);
      if (fields === undefined) continue;
      const window = { start: sentence.start, end: sentence.end };
      found.push({
        table: 'instruments',
        fields,
        window,
        engine: ENGINE,
        rule: 'instrument-runs',
        score: 0.8,
      });
    }
  }
  return found;
}

/** The years behind a verb, or the last one: "runs until 2028". */
function periodOf(
  instrument: Mention,
  from: number,
  sentence: Sentence,
  index: PatternIndex,
): Record<string, CandidateField> | undefined {
  const { date, isEnd } = adverbialsFrom(from, sentence, index);
  const placed = date === undefined ? undefined : index.dates.get(date);
  const name = mentionField(instrument, index);
  if (date === undefined || placed === undefined || name === undefined) return undefined;
  const { start, end } = dateEnds(date, sentence, index);
  if (isEnd === true && YEAR.test(placed.item.edtf) && end !== undefined) return { name, period_end: end };
  if (!YEARS.test(placed.item.edtf) || start === undefined || end === undefined) return undefined;
  return { name, period_start: start, period_end: end };
}
