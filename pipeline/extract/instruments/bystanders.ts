import type { Candidate, CandidateField } from '../../contract/fact.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** How many characters before a party its list may begin. */
const REACH = 120;
/** What stands between "of" and a name in a list: "Kenya, the Gambia and". */
const NAMES_BEFORE = String.raw`(?:the\s)?(?:\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*(?:,|,?\s(?:and|&))\s(?:the\s)?)*$`;
/** Bodies that sign for themselves, whatever country they are of. Presidents, ministers and governments sign for it. */
const OWN_PARTIES = new RegExp(
  String.raw`\b(?:associations|companies|firms|universities|banks|chambers|federations|institutes|operators|committees|agencies|foundations|unions|clubs|museums|libraries|hospitals|schools)\s(?:of|from|in)\s${NAMES_BEFORE}`,
  'u',
);
/** "the Ministry of Trade of Moldova": the ministry signs, and its country stands behind its name. */
const BODY_OF = new RegExp(
  String.raw`\b(?:Ministry|Agency|Authority|Office|University|Bank|Cent(?:re|er)|Institute|Chamber|Association|Federation|Commission|Company|Department|Academy|Committee)\b(?:(?![Gg]overnment)[^,.;])*\sof\s(?:the\s)?$`,
  'u',
);
/** "all parties but the Union" */
const LEFT_OUT = new RegExp(
  String.raw`\b(?:other than|except|except for|apart from|without|excluding)\s${NAMES_BEFORE}`,
  'u',
);
/** "With support from the World Bank and": who only helps to launch a service runs none. */
const SUPPORTING = new RegExp(
  String.raw`\bwith\s(?:the\s)?(?:\p{Ll}+\s)?(?:support|help|assistance|backing|funding|financing|aid)\s(?:of|from|by)\s(?:(?:the|and|of|for|\(?\p{Lu}[\p{L}\d.-]*\)?)\s)*$`,
  'u',
);
/** "In Kenya, the Bank and the Union signed", "the Office under the Ministry and the Bank signed" */
const IN_PLACE = /\b(?:in|near|outside|across|under|beneath|attached to|subordinate to)\s(?:the\s)?$/i;

/**
 * The candidates without parties that are none: countries whose bodies sign ("the port associations of Kenya and Mali signed a memorandum"),
 * where it was signed, and who is left out ("all parties other than the Harbour Union signed"); and without those by whom a service is run that only support it.
 */
export function withoutBystanders(
  found: readonly Candidate[],
  { annotation: { article } }: PatternIndex,
): Candidate[] {
  return found.filter(({ table, fields }) => {
    if (isSupporter(table, fields, article.text)) return false;
    const isSignatory = fields['predicate']?.value === 'signatory';
    const at = (fields['parties'] ?? (isSignatory ? fields['object'] : undefined))?.spans[0]?.start;
    if (at === undefined) return true;
    const before = article.text.slice(Math.max(0, at - REACH), at);
    return (
      !OWN_PARTIES.test(before) && !BODY_OF.test(before) && !LEFT_OUT.test(before) && !IN_PLACE.test(before)
    );
  });
}

/** Whether a service is said to be run by somebody whose support it has. */
function isSupporter(table: string, fields: Readonly<Record<string, CandidateField>>, text: string): boolean {
  const isOperator = table === 'relations' && fields['predicate']?.value === 'operator';
  const provider = table === 'services' ? fields['provider'] : isOperator ? fields['object'] : undefined;
  const at = provider?.spans[0]?.start;
  return at !== undefined && SUPPORTING.test(text.slice(Math.max(0, at - REACH), at));
}
