import { fold } from './fold.ts';
import { ORDINALS, SCALES, SHORT_SCALES, WORDS } from './number-words.ts';

const VULGAR: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };
const TOKEN = /\d+(?:[.,' ]\d+)*|\.\d+|[a-z]+|[^\s\da-z]/g;

/** Numbers that the words may mean: figures with their separators and scale words, number words, ordinals, simple fractions. */
export function numbersIn(words: string): number[] {
  const tokens = tokensOf(words);
  const numbers: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? '';
    const read = /^[.\d]/.test(token) ? readFigure(tokens, at) : readWords(tokens, at);
    numbers.push(...read.numbers);
    at = read.end;
  }
  return [...numbers, ...fractions(words)];
}

function tokensOf(words: string): string[] {
  const marked = words.replace(/[½¼¾]/g, (fraction) => VULGAR[fraction] ?? '');
  return fold(marked).toLowerCase().match(TOKEN) ?? [];
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

function sharedScale(tokens: readonly string[], at: number): number {
  if (!['to', 'and', 'or', '-'].includes(tokens[at] ?? '')) return 1;
  const behind = tokens[at + 2] ?? '';
  return SCALES.get(behind) ?? SHORT_SCALES.get(behind) ?? 1;
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
  const ordinal = ORDINALS.get(tokens[at] ?? '');
  if (ordinal !== undefined) return { numbers: [ordinal], end: at + 1 };
  let [total, current, end] = [0, 0, at];
  let found = false;
  for (; end < tokens.length; end++) {
    const token = tokens[end] ?? '';
    const word = WORDS.get(token);
    const scale = SCALES.get(token);
    if (word !== undefined && (current === 0 || fits(current, word))) current += word;
    else if (scale === 100) current = (current === 0 ? 1 : current) * 100;
    else if (scale !== undefined) [total, current] = [total + (current === 0 ? 1 : current) * scale, 0];
    else if (!(found && isLink(tokens, end))) break;
    else continue;
    found = true;
  }
  if (!found) return { numbers: [], end: at + 1 };
  const shared = sharedScale(tokens, end);
  return { numbers: [total + current, (total + current) * shared], end };
}

/** "twenty" takes a unit, "hundred" anything smaller; "two three" are two numbers. */
function fits(current: number, word: number): boolean {
  const isTens = current >= 20 && current < 100 && current % 10 === 0;
  return (isTens && word < 10) || (current % 100 === 0 && word < 100);
}

/** "and", a hyphen or "a" inside a number in words. */
function isLink(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1] ?? '';
  const isNumber = WORDS.has(next) || SCALES.has(next);
  if (tokens[at] === 'and') return isNumber && !SCALES.has(next) && SCALES.has(tokens[at - 1] ?? '');
  if (tokens[at] === '-') return isNumber;
  return ['a', 'an'].includes(tokens[at] ?? '') && SCALES.has(next);
}

/** "two thirds", "one in five", "3 out of 4": the share, and as a percentage. */
function fractions(words: string): number[] {
  const tokens = tokensOf(words);
  return tokens.flatMap((token, at) => {
    const top = smallNumber(token);
    const behind = tokens[at + 1] === '-' ? at + 2 : at + 1;
    const name = (tokens[behind] ?? '').replace(/s$/, '');
    const part = name === 'half' || name === 'halve' ? 2 : name === 'quarter' ? 4 : ORDINALS.get(name);
    const of = tokens[at + 1] === 'in' ? at + 2 : tokens[at + 1] === 'out' ? at + 3 : -1;
    const bottom = part ?? smallNumber(tokens[of] ?? '');
    if (top === undefined || bottom === undefined || bottom === 0) return token === 'half' ? [50] : [];
    return roundings(top / bottom);
  });
}

/** A share as it may be written: 0.67, 66.7, 67. */
function roundings(share: number): number[] {
  const percent = 100 * share;
  return [share, Math.round(percent) / 100, percent, Math.round(percent), Math.round(percent * 10) / 10];
}

function smallNumber(token: string): number | undefined {
  if (token === 'a') return 1;
  return /^\d{1,3}$/.test(token) ? Number(token) : WORDS.get(token);
}
