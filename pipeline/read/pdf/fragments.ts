/** A run of text as the file draws it, at its place on the page. Lengths are in points; y grows downwards. */
export interface Fragment {
  readonly text: string;
  /** Left and right end. */
  readonly x: number;
  readonly right: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  /** Tells fonts of one file apart; it is not their name. */
  readonly font: string;
  /** Whether white space is drawn before it. */
  readonly afterSpace: boolean;
}

/** What PDF.js says of a run of text. */
export interface DrawnText {
  readonly str: string;
  readonly width: number;
  readonly fontName: string;
  /** Text space to page space, six numbers. */
  readonly transform: readonly number[];
}

type Matrix = readonly [number, number, number, number, number, number];

interface Placed {
  readonly fragment: Fragment;
  /** Quarter turns from the upright. */
  readonly turn: number;
}

/** More on a page is a drawing made of letters, or hostile. */
const MAX_FRAGMENTS = 20_000;
/** Text that leans further than this is a stamp or a watermark. */
const MAX_LEAN = 0.05;

/** Ligatures that fonts draw as one sign, and signs that are no text: control characters and marks of width zero. */
const LIGATURE = /[\ufb00-\ufb06]/g;
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Bullets in the private signs of symbol fonts. */
const PRIVATE_BULLET = /[\uf0a7\uf0b7\uf0d8\uf0fc\uf06e\uf076]/g;

/**
 * The upright text of a page in the order in which the file draws it. Pages whose text is turned by a quarter are turned back; stamps across
 * a page, and text drawn twice at one place, are left out.
 * @param view from page space to points from the upper left corner
 */
export function fragmentsOf(items: readonly DrawnText[], view: readonly number[]): Fragment[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const toPage: Matrix = [a, b, c, d, e, f];
  const placed: Placed[] = [];
  let afterSpace = false;
  for (const item of items) {
    const text = cleaned(item.str);
    if (text.trim() === '') {
      afterSpace = true;
      continue;
    }
    if (placed.length === MAX_FRAGMENTS) break;
    const one = place(item, text, toPage, afterSpace);
    afterSpace = /\s$/.test(text);
    if (one !== null) placed.push(one);
  }
  const turn = mainTurn(placed);
  return withoutDoubles(placed.filter((one) => one.turn === turn).map(({ fragment }) => fragment));
}

function cleaned(text: string): string {
  return text
    .replace(LIGATURE, (sign) => sign.normalize('NFKC'))
    .replace(PRIVATE_BULLET, '•')
    .replace(NO_TEXT, '')
    .replace(/\s+/g, ' ');
}

function place(item: DrawnText, text: string, view: Matrix, afterSpace: boolean): Placed | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const along = turned(a, b, view);
  const length = Math.hypot(along[0], along[1]);
  const size = Math.hypot(c, d);
  const turn = Math.round(Math.atan2(along[1], along[0]) / (Math.PI / 2));
  const lean = Math.abs(turn % 2 === 0 ? along[1] : along[0]);
  if (!Number.isFinite(length * size * item.width) || size < 1 || lean > length * MAX_LEAN) return null;
  const [left, top] = turned(e, f, view);
  const [x, y] = turnedBack(left + view[4], top + view[5], turn);
  const right = x + Math.abs(item.width);
  const before = afterSpace || text.startsWith(' ');
  return {
    fragment: { text: text.trim(), x, right, y, size, font: item.fontName, afterSpace: before },
    turn: (turn + 4) % 4,
  };
}

function turned(x: number, y: number, [a, b, c, d]: Matrix): [number, number] {
  return [a * x + c * y, b * x + d * y];
}

function turnedBack(x: number, y: number, turn: number): [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === -1) return [-y, x];
  return Math.abs(turn) === 2 ? [-x, -y] : [x, y];
}

/** The turn of most of the text. */
function mainTurn(placed: readonly Placed[]): number {
  const lengths = [0, 0, 0, 0];
  for (const { turn, fragment } of placed) lengths[turn] = (lengths[turn] ?? 0) + fragment.text.length;
  return lengths.indexOf(Math.max(...lengths));
}

/** Bold is sometimes made by drawing text twice, a little apart. */
function withoutDoubles(fragments: readonly Fragment[]): Fragment[] {
  const seen = new Map<string, Fragment>();
  return fragments.filter((fragment) => {
    const other = seen.get(fragment.text);
    seen.set(fragment.text, fragment);
    const near = fragment.size * 0.1;
    return (
      other === undefined || Math.abs(other.x - fragment.x) > near || Math.abs(other.y - fragment.y) > near
    );
  });
}
