import type { Mention, Token } from '../../../contract/annotation.ts';

/** Tokens from "roles at" to the last of several firms. */
const LONGEST_CAREER = 12;
const CAREER =
  /^(?:roles?|positions?|posts?|jobs?|stints?|years|career|experience|officer|director|manager|executive|president|partner|consultant|worked|served)$/;

/** "He held roles at Quayside and Harbour Ltd": a firm where somebody worked is not what the article is about. */
export function isFormerEmployer(tokens: readonly Token[], { firstToken }: Mention): boolean {
  // "after Ana Silva left last week for Quayside", "moved to Quayside"
  if (/^(?:for|to)$/.test(tokens[firstToken - 1]?.lower ?? ''))
    for (let at = firstToken - 2; at > Math.max(0, firstToken - 5); at--)
      if (/^(?:left|leaves|leaving|moved|moves)$/.test(tokens[at]?.lower ?? '')) return true;
  for (let at = firstToken - 1; at > Math.max(1, firstToken - LONGEST_CAREER); at--) {
    const { lower = '', pos } = tokens[at] ?? {};
    if (lower === 'at' || lower === 'with') return CAREER.test(tokens[at - 1]?.lower ?? '');
    if (!/^(?:PROPN|NOUN|CCONJ|DET|NUM)$/.test(pos ?? '') && lower !== ',') return false;
  }
  return false;
}

const REPORTED = /^(?:published|reported|cited|quoted|compiled|seen|reviewed|obtained|analy[sz]ed)$/;

/** "as reported by Quayside Ltd": who tells of a firm is another. */
export function isReporter(tokens: readonly Token[], { firstToken }: Mention): boolean {
  const by = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  return tokens[by]?.lower === 'by' && REPORTED.test(tokens[by - 1]?.lower ?? '');
}

/** Tokens of "Founded in 2019 by two sailors and backed by". */
const LONGEST_OPENING = 14;
const OPENS =
  /^(?:founded|established|started|launched|created|formed|backed|owned|funded|acquired|spun|built)$/;

/** "Backed by the Harbour Fund, the company": whoever is named in such an opening has to do with the subject, and is not the subject. */
export function isInOpening(tokens: readonly Token[], { firstToken }: Mention): boolean {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - LONGEST_OPENING); at--) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (text === '.' || text === ';') return false;
    if (OPENS.test(lower) && /^\p{Lu}/u.test(text)) return true;
  }
  return false;
}
