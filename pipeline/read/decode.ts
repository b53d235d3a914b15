import type { Problem } from '../contract/problem.ts';
import { decodeAny } from './decode/choose.ts';
import type { DecodeHint } from './decode/declared.ts';
import { encodingProblems } from './decode/encoding-problems.ts';

/** The text of a file, with the encoding in which it was read; the problems are warnings. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** Text holds no NUL, and of other control characters (but for tabs and line ends) at most one in so many. */
const TEXT_PER_CONTROL = 20;

/** Line ends of all systems, with the form feeds and Unicode separators that stand for one. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * What is neither a tab, a line end nor a visible character. Nearly no text has any, and to look for one so takes a third of the time of
 * counting them.
 */
const CONTROL_CHARACTER = /[^\t-\r -~\u00a0-\uffff]/;
const CONTROL_CHARACTERS = new RegExp(CONTROL_CHARACTER, 'g');

/**
 * Text of a file, in whatever encoding it is: that of its byte order mark, of the HTTP header, of the page, UTF-8, or the one that it
 * looks like. Line ends become `\n`; control characters are dropped but for tabs; nothing else changes. Bytes that are not text, or of
 * which too much is lost, give a problem that names `file`; where a text was guessed at or is damaged, its problems say so.
 * @param hint what the answer's header said of it, where it was fetched
 */
export function decode(
  bytes: Uint8Array,
  file: string,
  hint: DecodeHint = {},
): DecodedText | { problem: Problem } {
  const decoded = decodeAny(bytes, hint);
  const hasControls = CONTROL_CHARACTER.test(decoded.text);
  if (hasControls && looksBinary(decoded.text)) return { problem: binary(file) };
  const problems = encodingProblems(decoded, file);
  const [error] = problems.filter(({ level }) => level === 'error');
  if (error !== undefined) return { problem: error };
  const lines = decoded.text.replace(LINE_END, '\n');
  const text = hasControls ? lines.replace(CONTROL_CHARACTERS, '') : lines;
  return { text, encoding: decoded.encoding, problems };
}

function looksBinary(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return true;
    if (code < 0x09 || (code > 0x0d && code < 0x20)) controls++;
  }
  return controls * TEXT_PER_CONTROL > text.length;
}

function binary(file: string): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/binary',
    message: 'The file holds binary data, not text.',
    remedy: 'Put the text of the article in its place, saved as UTF-8.',
    file,
  };
}
