import type { Sentence } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { matchesOf } from '../../text/matches.ts';
import {
  canClose,
  closesBehindSpace,
  endsWords,
  markAt,
  opensBeforeSpace,
  type Opened,
  opensHere,
} from './marks.ts';

/** Words between quotation marks. The span is what stands inside the marks. */
export interface Passage extends Span {
  /** Where the opening mark begins and the closing mark ends; equal to the span's end where the passage was never closed. */
  readonly open: number;
  readonly close: number;
  /** Runs on from a passage that the block before left open: the marks are opened again in every paragraph. */
  readonly continues: boolean;
}

/**
 * Finds the words between quotation marks, block by block: curly and straight marks, guillemets, low marks, the doubled
 * apostrophes of news wires, and single marks where no double ones are open. A mark without a partner costs its own
 * passage, never the rest of the text; one still open at the end of its block counts where the next block opens with a mark, or closes with
 * one what it did not open.
 * @param text canonical text; all offsets are UTF-16 units of it
 */
export function findPassages(text: string, sentences: readonly Sentence[]): Passage[] {
  const passages: Passage[] = [];
  let carried = false;
  let runsOver = false;
  const blocks = blockSpans(sentences);
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const over: Opened | undefined = runsOver
      ? { style: 'curly', open: block.start, start: block.start }
      : undefined;
    const scan = passagesOfBlock(text, block, over);
    scan.closed.forEach((passage, i) => {
      passages.push({ ...passage, continues: carried && i === 0 && passage.open === block.start });
    });
    const open = scan.open;
    const reopens =
      next !== undefined && open !== undefined && markAt(text, next.start)?.style === open.style;
    const continues = carried && open?.open === block.start;
    carried = false;
    runsOver =
      !reopens &&
      open?.style === 'curly' &&
      next !== undefined &&
      closesFirst(text.slice(next.start, next.end));
    if (open === undefined || !(reopens || runsOver || runsToEnd(text, open, block))) return;
    passages.push({ open: open.open, start: open.start, end: block.end, close: block.end, continues });
    carried = reopens || runsOver;
  });
  return passages;
}

function blockSpans(sentences: readonly Sentence[]): Span[] {
  const blocks: { block: number; start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const last = blocks.at(-1);
    if (last?.block === sentence.block) last.end = sentence.end;
    else blocks.push({ block: sentence.block, start: sentence.start, end: sentence.end });
  }
  return blocks;
}

/** Whether a block closes what it has not opened: "The ports will grow,” said Ana Silva." */
function closesFirst(block: string): boolean {
  return /^[^“”"]*”/.test(block);
}

/** A paragraph that begins with a curly mark and ends as a sentence lost its closing mark. */
function runsToEnd(text: string, open: Opened, block: Span): boolean {
  return open.open === block.start && open.style === 'curly' && /[.?!…]/.test(text[block.end - 1] ?? '');
}

interface BlockScan {
  readonly closed: Omit<Passage, 'continues'>[];
  readonly open?: Opened;
}

/** @param over the mark of the block before that is still open */
function passagesOfBlock(text: string, block: Span, over: Opened | undefined): BlockScan {
  const closed: Omit<Passage, 'continues'>[] = [];
  const marks = marksIn(text, block);
  if (marks.length === 0) return { closed };
  const singles = singleMarkEnds(text, block, marks);
  let open = over;
  let free = block.start;
  for (const at of marks) {
    if (at < free) continue;
    const mark = markAt(text, at);
    if (mark === undefined) {
      const end = open === undefined ? singles.get(at) : undefined;
      if (end !== undefined) {
        closed.push({ open: at, start: at + 1, end, close: end + 1 });
        free = end + 1;
      }
      continue;
    }
    const after = at + mark.length;
    free = after;
    if (
      open !== undefined &&
      canClose(open.style, mark.style) &&
      (endsWords(text, at) ||
        closesBehindSpace(text, at, mark) ||
        !opensHere(text, at, after, mark.side, block))
    ) {
      if (at > open.start) closed.push({ open: open.open, start: open.start, end: at, close: after });
      open = undefined;
    } else if (opensHere(text, at, after, mark.side, block) || opensBeforeSpace(text, at, mark, open)) {
      if (open === undefined || open.style === mark.style)
        open = { style: mark.style, open: at, start: after };
    }
  }
  return open === undefined ? { closed } : { closed, open };
}

/** Where any mark stands that may open or close words: all else need not be looked at. */
function marksIn(text: string, { start, end }: Span): number[] {
  return matchesOf(text.slice(start, end), MARK).map(({ index }) => start + index);
}

const MARK = /["“”„«»'`‘’‹›]/g;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where the single marks of a block close, by the offset at which they open. An apostrophe looks the same as a closing
 * mark: one after a comma or full stop is preferred to one after a letter ("the teachers’ union").
 */
function singleMarkEnds(text: string, block: Span, marks: readonly number[]): Map<number, number> {
  const ends = new Map<number, number>();
  let open = -1;
  let weak = -1;
  for (const at of marks) {
    const char = text[at];
    if ((char === '‘' || char === "'") && opensSingle(text, at, block)) {
      if (open >= 0 && weak >= 0) ends.set(open, weak);
      open = at;
      weak = -1;
    } else if (weak < 0 && markAt(text, at)?.side === 'opens') {
      open = text[at - 1] === '‘' ? open : -1;
    } else if (open >= 0 && (char === '’' || char === "'") && !LETTER.test(text[at + 1] ?? ' ')) {
      if (/[.,?!…]/.test(text[at - 1] ?? '')) {
        ends.set(open, at);
        open = -1;
        weak = -1;
      } else if (weak < 0 && at > open + 1) weak = at;
    }
  }
  if (open >= 0 && weak >= 0) ends.set(open, weak);
  return ends;
}

function opensSingle(text: string, at: number, block: Span): boolean {
  const before = at === block.start ? ' ' : (text[at - 1] ?? ' ');
  const after = text.slice(at + 1, at + 5);
  return /[\s([—–]/.test(before) && /^["“\p{L}]/u.test(after) && !/^(?:em|til|tis|twas|cause)\b/i.test(after);
}
