import type { Candidate } from '../../contract/fact.ts';
import { spanHolding } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const COLUMNS = ['participants', 'countries'] as const;
/** Characters around a figure in which a part of an event may stand. */
const REACH = 140;
/** What is one part of an event among others. "Programme" is one with a name only: "the programme features 90 speakers". */
const PART = String.raw`(?<part>(?:[\p{L}-]+['’]?\s){0,3}(?:[Tt]rack|[Pp]avilion|[Ss]ession|[Ww]orkshop|[Rr]ound\s?table|side\sevent|[Hh]ackathon|[Bb]ootcamp|[Mm]asterclass)(?:e?s)?|(?:\p{Lu}[\p{L}-]*\s){1,3}(?:Programme|Program|Stage|Zone|Village))`;
const THE = String.raw`(?:[Tt]he|[Ii]ts|[Aa]n?|[Tt]his)\s`;
/** Where the part is: "at the Harbour Summit". */
const WHERE = String.raw`(?:\s(?:at|of|in|on|during|for)\s[^.;:,]{1,60}?)?`;
const DREW = String.raw`(?:alone\s)?(?:(?:ha[sd]|will|is|was|were)\s)?(?:also\s)?(?:(?:host|attract|gather|welcom|includ|conven|unit)(?:e|es|ed|s|ing)?|drew|draws?|br(?:ings?|ought)\stogether|had|saw|attended\sby)`;
/** "The Ministerial Programme hosted some 188 delegations". */
const BEFORE = new RegExp(
  String.raw`(?:^|[.;,“"]\s|\b(?:and|while|where|but)\s)${THE}${PART}${WHERE},?\s${DREW}\s(?:[\p{L}-]+\s){0,4}(?:\d[\d.,]*\s(?:[\p{L}-]+\s){1,7})?$`,
  'u',
);
/** "188 delegations attended the Ministerial Programme". */
const BEHIND = new RegExp(
  String.raw`^(?:\s[\p{L}-]+){0,4}\s(?:attended|joined|took\spart\sin|came\sto|visited)\s${THE}${PART}\b`,
  'u',
);

/** Candidates without the guests of a part of an event, which are not all that came to it. */
export function withoutGuestsOfParts(
  candidates: readonly Candidate[],
  { annotation: { article, sentences } }: PatternIndex,
): readonly Candidate[] {
  return candidates.filter(({ table, fields }) => {
    const [count] = COLUMNS.flatMap((column) => fields[column]?.spans ?? []);
    const sentence =
      table === 'events' && count !== undefined ? spanHolding(sentences, count.start) : undefined;
    if (count === undefined || sentence === undefined) return true;
    const from = Math.max(sentence.start, count.start - REACH);
    const before = BEFORE.exec(article.text.slice(from, count.start));
    const behind = BEHIND.exec(article.text.slice(count.end, Math.min(sentence.end, count.end + REACH)));
    const part = (before ?? behind)?.groups?.['part'];
    return part === undefined || part.includes(String(fields['name']?.value));
  });
}
