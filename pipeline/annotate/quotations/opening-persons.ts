import type { Entity, Mention } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';

export interface NamedPerson {
  readonly name: string;
  readonly entity?: number;
}

/** The person named by words at a place: the entity where there is one, else the words where they may be another's. */
export type NameReader = (start: number, end: number, mayBeOther: boolean) => NamedPerson | undefined;

/** The form of a name of one to four words, as the source of a regular expression with the flag `u`. */
export const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.?(?!\p{L}))){0,3}`;

/** Blocks at the beginning of an article in which such forms stand; a speech is named in the title or right below. */
const OPENING_BLOCKS = 6;
const TITLE_BLOCKS = 4;
const LONGEST_OPENING = 600;
const SAYS = String.raw`(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Tt]estimony|[Ll]ecture|[Mm]essage)`;
const TALKS = String.raw`(?:[Ii]nterview(?:s|ed)?(?: with)?|(?:[Ss]peaks?|[Ss]poke|[Tt]alks?|[Tt]alked|[Cc]onversation) (?:to|with))`;
const OPENING_FORMS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${TALKS}\\b[^.?!\\n]{0,60}?(?<!\\p{L})(${NAME})`, 'gu'), OPENING_BLOCKS],
  [
    new RegExp(`(${NAME})(?:, [^,.?!\\n]{1,60},?)? (?:interviewed by|(?:tells|talks to|speaks to)) `, 'gu'),
    OPENING_BLOCKS,
  ],
  [new RegExp(`${SAYS} (?:by|of) [^.?!\\n]{0,40}?(?<!\\p{L})(${NAME})`, 'gu'), TITLE_BLOCKS],
  [
    new RegExp(`(${NAME})(?:['’]s)? (?:[Ff]loor |[Oo]pening |[Ii]naugural |[Kk]eynote )?${SAYS}\\b`, 'gu'),
    TITLE_BLOCKS,
  ],
  [new RegExp(`(${NAME}) (?:delivered|gave|made) [^.?!\\n]{0,30}?${SAYS}\\b`, 'gu'), TITLE_BLOCKS],
  [new RegExp(`^By (${NAME})`, 'gmu'), OPENING_BLOCKS],
];

/** Whom the first lines give as the one who speaks: "An interview with Mara Lind", "Remarks by Mara Lind", "By Mara Lind". */
export function personOfOpening(
  text: string,
  blocks: readonly Span[],
  named: NameReader,
): NamedPerson | undefined {
  for (const [form, count] of OPENING_FORMS) {
    for (const { start, end } of blocks.slice(0, count)) {
      const lines = text.slice(start, Math.min(end, start + LONGEST_OPENING));
      for (const found of lines.matchAll(form)) {
        const at = start + found.index + found[0].indexOf(found[1] ?? '');
        const person = named(at, at + (found[1]?.length ?? 0), false);
        if (person !== undefined) return person;
      }
    }
  }
  return undefined;
}

/** As many questions as make a text an interview. */
const FEWEST_QUESTIONS = 3;

/** In a text of questions and answers: who is named most before the first question. */
export function interviewee(
  text: string,
  blocks: readonly Span[],
  people: readonly Mention[],
  entities: readonly Entity[],
): NamedPerson | undefined {
  const asks = blocks.map(({ end }) => text.charAt(end - 1) === '?');
  const questions = asks.flatMap((ask, index) => (ask && asks[index + 1] === false ? [index] : []));
  const first = blocks[questions[0] ?? -1];
  if (questions.length < FEWEST_QUESTIONS || first === undefined) return undefined;
  if (/\bI\b/.test(text.slice(0, first.start))) return undefined;
  const counts = new Map<number, number>();
  for (const { start, entity } of people) {
    if (start >= first.end) break;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  const name = most === undefined ? undefined : entities[most[0]]?.name;
  return most === undefined || name === undefined ? undefined : { name, entity: most[0] };
}
