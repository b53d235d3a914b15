import type { Entity, Mention, Sentence } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { interviewee, NAME, personOfOpening, type NamedPerson, type NameReader } from './opening-persons.ts';

/** Who says "I" at an offset outside quotation marks, where the text lets it be known. */
export type FirstPerson = (offset: number) => NamedPerson | undefined;

/**
 * Who says "I" in interviews, transcripts and speeches: who the label of the turn names ("Mara Lind: I …"), who introduced
 * themselves ("My name is Mara Lind"), who was called upon at the end of a turn ("Ms. Lind, please."), else whom the first lines
 * give as interviewed, as the author or as who speaks.
 * @param mentions in any order; all offsets are UTF-16 units of the text
 */
export function firstPersons(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): FirstPerson {
  let said: SaidByBlock | undefined;
  // Most texts have no "I" outside quotation marks, and then nothing need be looked for.
  return (offset) => {
    said ??= saidByBlock(text, sentences, mentions, entities);
    return said.speakers[indexOfBlock(said.blocks, offset)];
  };
}

interface SaidByBlock {
  readonly blocks: readonly Span[];
  readonly speakers: readonly (NamedPerson | undefined)[];
}

function saidByBlock(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): SaidByBlock {
  const blocks = blockSpans(sentences);
  const people = mentions
    .filter(({ type, form }) => type === 'person' && form === 'name')
    .toSorted((a, b) => a.start - b.start);
  const named = nameReader(text, people, entities);
  const opening = personOfOpening(text, blocks, named) ?? interviewee(text, blocks, people, entities);
  return { blocks, speakers: speakersByTurn(text, blocks, named, opening) };
}

function blockSpans(sentences: readonly Sentence[]): Span[] {
  const blocks: { block: number; start: number; end: number }[] = [];
  for (const { block, start, end } of sentences) {
    const last = blocks.at(-1);
    if (last?.block === block) last.end = end;
    else blocks.push({ block, start, end });
  }
  return blocks;
}

function indexOfBlock(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nameReader(text: string, people: readonly Mention[], entities: readonly Entity[]): NameReader {
  const bySurname = new Map<string, number>();
  for (const { entity } of people) {
    const surname = entities[entity]?.name.split(' ').at(-1);
    if (surname !== undefined && !bySurname.has(surname)) bySurname.set(surname, entity);
  }
  return (start, end, mayBeOther) => {
    const words = text.slice(start, end).trim();
    const entity = bySurname.get(words.split(' ').at(-1) ?? '');
    const name = entity === undefined ? undefined : entities[entity]?.name;
    if (name !== undefined && entity !== undefined) return { name, entity };
    return mayBeOther && words !== '' ? { name: words } : undefined;
  };
}

const TITLE = '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Senator|Representative|Minister|General|Judge|Justice)';
const LABEL = new RegExp(`^(${NAME})(?:\\s*\\([^()\\n]{1,40}\\))?:\\s`, 'u');
const INTRODUCTION = new RegExp(`(?:[Mm]y name is|^I am|^I['’]m)\\s+(${NAME})`, 'u');
const CALL = new RegExp(
  `(?:^|[,.?!…–—]\\s*)${TITLE}\\.?\\s+(${NAME})(?:[?.!]|,\\s*(?:please|you|go|your|the)\\b[^.?!]{0,60}[.?!])$`,
  'u',
);
/** No words that call upon somebody are longer. */
const LONGEST_CALL = 150;
/** Fewer turns with a label are none: "Note: …". */
const FEWEST_TURNS = 2;

/** Who says "I" in each block. */
function speakersByTurn(
  text: string,
  blocks: readonly Span[],
  named: NameReader,
  opening: NamedPerson | undefined,
): (NamedPerson | undefined)[] {
  const labels = blocks.map(
    ({ start, end }) => LABEL.exec(text.slice(start, Math.min(end, start + 120)))?.[1],
  );
  const isTranscript = labels.filter((label) => label !== undefined).length >= FEWEST_TURNS;
  let speaker = opening;
  return blocks.map(({ start, end }, index) => {
    const label = labels[index];
    if (isTranscript && label !== undefined) speaker = named(start, start + label.length, true);
    const own = INTRODUCTION.exec(text.slice(start, Math.min(end, start + LONGEST_CALL)));
    if (own?.[1] !== undefined)
      speaker = named(
        start + own.index + own[0].length - own[1].length,
        start + own.index + own[0].length,
        true,
      );
    const now = speaker;
    const tail = text.slice(Math.max(start, end - LONGEST_CALL), end);
    const call = isTranscript ? null : CALL.exec(tail);
    if (call?.[1] !== undefined) {
      const at = end - tail.length + call.index + call[0].indexOf(call[1]);
      speaker = named(at, at + call[1].length, true);
    }
    return now;
  });
}
