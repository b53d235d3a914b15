import { fold } from './fold.ts';
import { partsNamed, sharesIn } from './share-reader.ts';
import { ORDINALS, SCALES, SHORT_SCALES, WORDS } from './number-words.ts';

const TOKEN = /\d+(?:[.,' ]\d+)*|\.\d+|[a-z]+|[^\s\da-z]/g;

/** Numbers that the words may mean: figures with their separators and scale words, number words, ordinals, simple fractions. */
export function numbersIn(words: string): number[] {
  const tokens = tokensOf(words);
  const numbers: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? '';
    const read = /^[.\d]/.test(token) ? readFigure(tokens, at) : readWords(tokens, at);
    numbers.push(...read.numbers, ...withPart(tokens, read));
    at = read.end;
  }
  return [...numbers, ...sharesIn(tokens.filter((token) => token !== '-'))];
}

/** Words, figures with their separators, and single marks, in lower case. "2½" becomes "2 1/2". */
function tokensOf(words: string): string[] {
  const spaced = words.replace(/[¼-¾⅐-⅞]/g, (fraction) => ` ${fraction}`);
  return fold(spaced).replaceAll('⁄', '/').toLowerCase().match(TOKEN) ?? [];
}

interface Read {
  readonly numbers: readonly number[];
  readonly end: number;
}

/** A number in figures, with the scale words behind it, or behind the other end of a range ("2 to 3 million"). */
function readFigure(tokens: readonly string[], at: number): Read {
  const figures = readingsOf(tokens[at] ?? '');
  const { factor, end } = scaleAt(tokens, at + 1);
  if (factor > 1) return { numbers: figures.map((figure) => figure * factor), end };
  const short = SHORT_SCALES.get(tokens[at + 1] ?? '') ?? 1;
  const shared = sharedScale(tokens, at + 1);
  return { numbers: figures.flatMap((figure) => [figure, figure * short, figure * shared]), end: at + 1 };
}

function scaleAt(tokens: readonly string[], at: number): { factor: number; end: number } {
  let factor = 1;
  let end = tokens[at] === '-' && SCALES.has(tokens[at + 1] ?? '') ? at + 1 : at;
  for (
    let scale = SCALES.get(tokens[end] ?? '');
    scale !== undefined;
    scale = SCALES.get(tokens[end] ?? '')
  ) {
    factor *= scale;
    end++;
  }
  return { factor, end };
}

/** The scale behind the number that a link leads to: in "ten to twenty-two million" the ten are millions too. */
function sharedScale(tokens: readonly string[], at: number): number {
  if (!['to', 'and', 'or', '-'].includes(tokens[at] ?? '')) return 1;
  let end = at + 1;
  while (end < at + 6 && isPlainNumber(tokens[end] ?? '')) end++;
  const behind = tokens[end] ?? '';
  return SCALES.get(behind) ?? SHORT_SCALES.get(behind) ?? 1;
}

function isPlainNumber(token: string): boolean {
  return token === '-' || /^\p{Sc}$/u.test(token) || /^\d/.test(token) || WORDS.has(token);
}

/** The numbers read, with the part behind them: "four and a half", "two-and-a-quarter million". */
function withPart(tokens: readonly string[], { numbers, end }: Read): number[] {
  const tail = tokens.slice(end, end + 8).filter((token) => token !== '-');
  const parts =
    tail[0] === 'and' && ['a', 'one'].includes(tail[1] ?? '') ? partsNamed(tail[2] ?? '') : undefined;
  if (parts === undefined) return [];
  const scale = SCALES.get(tail[3] ?? '') ?? 1;
  return numbers.map((number) => (number + 1 / parts) * scale);
}

/** What figures with separators may mean: "2,500" is one number, "2025 160" two. */
function readingsOf(figures: string): number[] {
  if (/^\.?\d+$/.test(figures)) return [Number(figures)];
  if (/^\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(figures)) {
    return [Number(figures.replace(/[,' ]/g, '')), ...(figures.includes(' ') ? pieces(figures) : [])];
  }
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(figures)) return [Number(figures.replaceAll(',', ''))];
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(figures)) {
    return [Number(figures.replaceAll('.', '').replace(',', '.'))];
  }
  if (/^\d+\.\d+$/.test(figures)) return [Number(figures)];
  if (/^\d+,\d+$/.test(figures))
    return [Number(figures.replace(',', '.')), ...figures.split(',').map(Number)];
  return pieces(figures);
}

function pieces(figures: string): number[] {
  const parts = figures.split(' ');
  return parts.length > 1 ? parts.flatMap(readingsOf) : figures.split(/[.,']/).map(Number);
}

/** A number in words: "twenty-five", "one hundred and sixty", "half a million"; one token further where there is none. */
function readWords(tokens: readonly string[], at: number): Read {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal !== undefined) return { numbers: [ordinal], end: at + 1 };
  let [total, current, end] = [0, 0, at];
  let found = false;
  for (; end < tokens.length; end++) {
    const token = tokens[end] ?? '';
    const word = WORDS.get(token);
    const scale = SCALES.get(token);
    if (word !== undefined && fits(current, word)) current += word;
    else if (scale === 100) current = (current === 0 ? 1 : current) * 100;
    else if (scale !== undefined && current === 0 && total > 0) total *= scale;
    else if (scale !== undefined) [total, current] = [total + (current === 0 ? 1 : current) * scale, 0];
    else if (!(found && isLink(tokens, end))) break;
    else continue;
    found = true;
  }
  if (!found) return { numbers: [], end: at + 1 };
  const shared = sharedScale(tokens, end);
  return { numbers: [total + current, (total + current) * shared], end };
}

/** "twelfth", "twenty-first". */
function ordinalAt(tokens: readonly string[], at: number): number | undefined {
  const tens = WORDS.get(tokens[at] ?? '') ?? 0;
  const unit = ORDINALS.get(tokens[tokens[at + 1] === '-' ? at + 2 : at + 1] ?? '');
  return tens >= 20 && unit !== undefined && unit < 10 ? tens + unit : ORDINALS.get(tokens[at] ?? '');
}

/** "twenty" takes a unit, "hundred" anything smaller; "two three" are two numbers. */
function fits(current: number, word: number): boolean {
  const rest = current % 100;
  return (rest === 0 && word < 100) || (rest >= 20 && rest % 10 === 0 && word < 10);
}

/** "and", a hyphen or "a" inside a number in words. */
function isLink(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1] ?? '';
  const isNumber = WORDS.has(next) || SCALES.has(next);
  if (tokens[at] === 'and') return isNumber && !SCALES.has(next) && SCALES.has(tokens[at - 1] ?? '');
  if (tokens[at] === '-') return isNumber;
  return ['a', 'an'].includes(tokens[at] ?? '') && SCALES.has(next);
}
