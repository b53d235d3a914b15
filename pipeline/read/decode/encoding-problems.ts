import type { Problem } from '../../contract/problem.ts';
import { shellWord } from '../../text/shell-word.ts';
import type { Decoded } from './choose.ts';
import { replaced } from './text-of.ts';

/** A text of which one character in so many is lost says too little to be read. */
const TEXT_PER_LOSS = 20;

/** What should be known of how a text was decoded: an error where it is lost, warnings where it was guessed at or is damaged. */
export function encodingProblems(decoded: Decoded, file: string): Problem[] {
  const lost = replaced(decoded.text);
  if (lost * TEXT_PER_LOSS > decoded.text.length) return [unreadable(decoded, lost, file)];
  const problems: Problem[] = [];
  if (decoded.contradicted !== null) problems.push(mislabelled(decoded, decoded.contradicted, file));
  else if (decoded.by === 'guess') problems.push(guessed(decoded, file));
  if (lost > 0) problems.push(damaged(decoded, lost, file));
  return problems;
}

function mislabelled({ encoding }: Decoded, stated: string, file: string): Problem {
  const message = `It says that it is in ${stated}, but it is not; it was read as ${encoding}.`;
  const remedy = 'Look whether its accents and quotation marks are right; if not, save it as UTF-8.';
  return { level: 'warning', stage: 'read', code: 'read/encoding-mislabelled', message, remedy, file };
}

function guessed({ encoding }: Decoded, file: string): Problem {
  const message = `It is not UTF-8 and does not say in which encoding it is; it was read as ${encoding}.`;
  const convert = `iconv -f ${encoding.toUpperCase()} -t UTF-8 ${shellWord(file)} > new.txt`;
  const remedy = `Look whether its accents and quotation marks are right, and save it as UTF-8, for example with: ${convert}`;
  return { level: 'warning', stage: 'read', code: 'read/encoding-guessed', message, remedy, file };
}

function damaged({ text, encoding }: Decoded, lost: number, file: string): Problem {
  const [line, offset] = placeOf(text);
  const many = lost === 1 ? 'One character is' : `${lost} characters are`;
  const message = `${many} damaged and cannot be read as ${encoding}, the first at character ${offset} of the file.`;
  const remedy = 'Fetch or save it again; if it is damaged where it comes from, mend those places by hand.';
  return { level: 'warning', stage: 'read', code: 'read/damaged-text', message, remedy, file, line };
}

function unreadable({ text, encoding }: Decoded, lost: number, file: string): Problem {
  const message = `${lost} of its ${text.length} characters cannot be read as ${encoding}: it is damaged, or in an encoding that is not known.`;
  const remedy = `Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8 ${shellWord(file)} > new.txt (name the encoding that it is in).`;
  const [line] = placeOf(text);
  return { level: 'error', stage: 'read', code: 'read/encoding', message, remedy, file, line };
}

/** Line, from 1, and offset in code points of the first character that was lost. */
function placeOf(text: string): [line: number, offset: number] {
  const before = text.slice(0, text.indexOf('\ufffd'));
  return [before.split(/\r\n|[\r\n]/).length, Array.from(before).length];
}
