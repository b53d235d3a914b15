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
  /** For each state that ends a run what was found; undefined where it is to be passed over. */
  readonly found: readonly (string | undefined)[];
  /** For each state by how much the run begins later and ends earlier than the tokens that were read. */
  readonly marks: readonly (Mark | undefined)[];
}

type Mark = readonly [number, number];

/** What a machine found in the tokens from `first` to `last`. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** Code of tokens that a machine does not see. */
export const UNSEEN = 255;
const OTHERWISE = 2_070_003;
const NOTHING = '0';

/** A machine from JSON: a list of a version, the last state, and tables by state: steps, what is found, marks. Throws a TypeError for any other. */
export function readMachine(json: string): Machine {
  const parts: unknown = JSON.parse(json);
  if (!Array.isArray(parts)) throw new TypeError('A state machine of wink-nlp is a list.');
  const [steps, names, marks] = [tableOf(parts[2]), tableOf(parts[3]), tableOf(parts[4])];
  const states = 1 + Math.max(Number(parts[1]), ...[...steps.keys(), ...names.keys()]);
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
  for (const state of names.keys()) isEnd[state] = 1;
  return {
    codes,
    width,
    next,
    otherwise,
    isEnd,
    found: Array.from({ length: states }, (_, state) => {
      const name = names.get(state);
      return name === undefined || name === NOTHING ? undefined : String(name);
    }),
    marks: Array.from({ length: states }, (_, state) => markOf(marks.get(state))),
  };
}

/** What a machine finds in a row of codes, in order. */
export function findRuns(machine: Machine, codes: Uint8Array, length: number): Found[] {
  const { width, next, otherwise, isEnd } = machine;
  const runs: Found[] = [];
  for (let from = 0; from <= length; from++) {
    let state = 0;
    let first = 0;
    let resort = 0;
    let resortAt = 0;
    for (let at = from; at <= length; at++) {
      const code = at === length ? 0 : (codes[at] ?? 0);
      if (code === UNSEEN) {
        if (state === 0) from = at;
        continue;
      }
      const to = next[state * width + code] ?? 0;
      if (state === 0 && to !== 0) first = at;
      if (isEnd[to] === 1) {
        push(runs, machine, first, at, to);
        from = at;
        break;
      }
      if (to === 0) {
        if (resort !== 0) {
          push(runs, machine, first, resortAt, resort);
          from = resortAt;
        }
        break;
      }
      state = to;
      const ended = otherwise[state] ?? 0;
      if (ended !== 0) {
        resort = ended;
        resortAt = at;
      }
    }
  }
  return runs;
}

function push(runs: Found[], { found, marks }: Machine, first: number, last: number, state: number): void {
  const name = found[state];
  if (name === undefined) return;
  const mark = marks[state];
  runs.push({ first: first + (mark?.[0] ?? 0), last: last - (mark?.[1] ?? 0), name });
}

function tableOf(value: unknown): Map<number, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('A state machine of wink-nlp has tables.');
  return new Map(
    Object.entries(value)
      .map(([key, of]): [number, unknown] => [Number(key), of])
      .filter(([key]) => Number.isInteger(key)),
  );
}

function markOf(value: unknown): Mark | undefined {
  return Array.isArray(value) ? [Number(value[0]), Number(value[1])] : undefined;
}
