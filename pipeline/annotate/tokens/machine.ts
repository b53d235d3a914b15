/**
 * State machines as wink-nlp writes its rules: each finds runs of tokens, the longest from the left, over one number a token
 * (Aho and Corasick 1975 without going back into what was read).
 */

/** A machine whose numbers of tokens are small codes, so that its steps are looked up in one array. */
export interface Machine {
  /** The code of each number that it knows; 0 for all others. */
  readonly codes: ReadonlyMap<number, number>;
  readonly width: number;
  /** A row of `width` for each state: the next state. */
  readonly next: Uint16Array;
  /** For each state that one in which to end where nothing follows; 0 none. */
  readonly otherwise: Uint16Array;
  /** For each state whether a run ends there. */
  readonly isEnd: Uint8Array;
  /** For each state that ends a run what was found, as a number; 0 where it is to be passed over. */
  readonly found: Int16Array;
  /** For each state that ends a run which of its tokens was found. */
  readonly marked: Uint8Array;
}

/** Code of tokens that a machine does not see. */
export const UNSEEN = 255;
const OTHERWISE = 2_070_003;

/** A machine from JSON: a list of a version, the last state, and tables by state: steps, what is found, marks. Throws a TypeError for any other. */
export function readMachine(json: string): Machine {
  const parts: unknown = JSON.parse(json);
  if (!Array.isArray(parts)) throw new TypeError('A state machine of wink-nlp is a list.');
  const [steps, names, marks] = [tableOf(parts[2]), tableOf(parts[3]), tableOf(parts[4])];
  const states = 1 + Math.max(Number(parts[1]), ...steps.keys(), ...names.keys());
  const codes = new Map<number, number>();
  for (const row of steps.values())
    for (const event of tableOf(row).keys())
      if (event !== OTHERWISE && !codes.has(event)) codes.set(event, codes.size + 1);
  const width = codes.size + 1;
  const next = new Uint16Array(states * width);
  const otherwise = new Uint16Array(states);
  for (const [state, row] of steps) {
    for (const [event, to] of tableOf(row)) {
      if (event === OTHERWISE) otherwise[state] = Number(to);
      else next[state * width + (codes.get(event) ?? 0)] = Number(to);
    }
  }
  const isEnd = new Uint8Array(states);
  const found = new Int16Array(states);
  const marked = new Uint8Array(states);
  for (const [state, name] of names) {
    isEnd[state] = 1;
    found[state] = Number.isNaN(Number(name)) ? 1 : Number(name);
    const mark = marks.get(state);
    marked[state] = Array.isArray(mark) ? Number(mark[0]) : 0;
  }
  return { codes, width, next, otherwise, isEnd, found, marked };
}

/**
 * What a machine finds in the first `length` of some codes: in order, the place of the token and what it is found to be, one after the
 * other in one list.
 */
export function findRuns(machine: Machine, codes: Uint8Array, length: number): number[] {
  const { next, found, marked } = machine;
  const runs: number[] = [];
  for (let from = 0; from < length; from++) {
    const code = codes[from] ?? 0;
    // Nothing begins with most tokens.
    if (code === UNSEEN || next[code] === 0) continue;
    const run = runFrom(machine, codes, from, length);
    if (run === 0) continue;
    const state = run % STATES;
    const what = found[state] ?? 0;
    if (what !== 0) runs.push(from + (marked[state] ?? 0), what);
    from = Math.floor(run / STATES);
  }
  return runs;
}

/** More states than any machine has. */
const STATES = 65_536;

/** The last token of the longest run that begins at a token, and the state that it ends in, as one number; 0 where none begins. */
function runFrom(
  { width, next, otherwise, isEnd }: Machine,
  codes: Uint8Array,
  from: number,
  length: number,
): number {
  let state = 0;
  let run = 0;
  for (let at = from; at < length; at++) {
    const code = codes[at] ?? 0;
    if (code === UNSEEN) continue;
    state = next[state * width + code] ?? 0;
    if (isEnd[state] === 1) return at * STATES + state;
    if (state === 0) break;
    const end = otherwise[state] ?? 0;
    if (end !== 0) run = at * STATES + end;
  }
  return run;
}

function tableOf(value: unknown): Map<number, unknown> {
  if (typeof value !== 'object' || value === null)
    throw new TypeError('A state machine of wink-nlp has tables.');
  return new Map(
    Object.entries(value)
      .map(([key, of]): [number, unknown] => [Number(key), of])
      .filter(([key]) => Number.isInteger(key)),
  );
}
