import fc from 'fast-check';
import type { Annotatable } from '../../pipeline/annotate/index.ts';
import { lineBlocks } from '../../pipeline/annotate/tokens.ts';

/** What readers of English break on: marks that open and never close, scripts, joiners, and names, figures and dates run together. */
const MARKS = [...'“”"‘’\'«»()[]{}<>.,;:!?…-–—‑&/\\#@%•*`|'];
const SPACES = [...'     \t\n', '\r\n', '\u00a0', '\u2009', '\u200b', '\u00ad', '\u0000', '\u001b', '\ufeff'];
const CHARACTERS = ['😀', '👩‍👩‍👧', '🇰🇪', 'e\u0301', '\u0301', 'ﬁ', 'ß', 'İ', 'ǅ', '\ud83d', '\udc00', '\u202e'];
const PIECES = [
  '北京|東京で Привет|Київ|سلام|שלום|Sărmaș|Ólafur|Đặng|Łódź|İzmir',
  "The|the|It|He|she|I|and|of|for|in|at|is|was|'s|’s|n't|not|adopted|held|hosted|opened|launched|said|told|that",
  'Quay Forum|QDF-23|QDF23|QDF|the 2017 edition|18th|Harbour Summit|the summit|Lisbon Declaration|the plan',
  'Ministry of Ports|Ministry|Ana Silva|Silva|Dr.|Mrs|U.S.|Prime Minister|President|Quayside Ltd|LLC|PortPass',
  'Lisbon|LISBON|Kenya|Kenyan|app|platforms such as|“QuaySoft” LLC|(QF)|__proto__|constructor|hasOwnProperty',
  '1|12|2 million|3.5|2024|5 May 2024|2024–2027|900 delegates|40 countries|007|1st|https://quay.example/a?b=c',
].flatMap((line) => line.split('|'));
const LONG = ['A'.repeat(300), 'ab-'.repeat(100)];

/** Any string at all, halves of surrogate pairs among them. */
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

/** Tricky pieces in any order, some of them run together. */
const trickyText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 4, arbitrary: fc.constantFrom(...MARKS, ...SPACES) },
        { weight: 2, arbitrary: fc.constantFrom(...CHARACTERS) },
        { weight: 1, arbitrary: fc.constantFrom(...LONG) },
      ),
      fc.constantFrom(' ', ' ', ' ', ''),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));

/** Either. */
export const hostileText = fc.oneof({ weight: 1, arbitrary: anyText }, { weight: 4, arbitrary: trickyText });

/** A text as an article: a block a line. */
export function articleOf(text: string, published: string | null = '2024-05-06'): Annotatable {
  return { id: 'article/example', text, blocks: lineBlocks(text), published, title: null };
}
