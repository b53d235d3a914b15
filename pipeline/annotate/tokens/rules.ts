import { findRuns, type Machine, readMachine, UNSEEN } from './machine.ts';
import type { Wink } from './wink.ts';
import { otherVersion } from './wink-parts.ts';
import type { WinkToken } from './wink-tokens.ts';

/** A token as the rules see it. */
export interface RuledToken extends Pick<WinkToken, 'tag' | 'tags' | 'isFixed'> {
  /** Its codes for the ends of sentences without and with white space before it. */
  readonly endCode: number;
  readonly spacedEndCode: number;
  /** For each machine of parts of speech its code there, eight bits each; -1 where its part of speech decides. */
  readonly tagCodes: number;
}

/** wink-nlp's rules, to be run over the first `count` of some tokens, those of one block. */
export interface Rules {
  readonly seenAs: (token: WinkToken) => RuledToken;
  /** The places of the tokens that end sentences, in order; the last token need not be among them. */
  readonly sentenceEnds: (tokens: readonly RuledToken[], isAfterSpace: Uint8Array, count: number) => number[];
  /** The part of speech of each token as a number; they stand until the next call. */
  readonly tagsOf: (tokens: readonly RuledToken[], count: number) => Uint8Array;
}

/** A machine for parts of speech, with its code for each of them. */
interface TagMachine extends Machine {
  readonly codeOfTag: Uint8Array;
}

const CODE_BITS = 8;
const CODE_MASK = 2 ** CODE_BITS - 1;
/** Room for some numbers a token. */
interface Room {
  readonly codes: Uint8Array;
  readonly tags: Uint8Array;
  /** What each token is to the machines by its word; read once, since tokens lie apart in memory. */
  readonly wordCodes: Int32Array;
}

/** As many tokens as blocks of any usual length have. */
const USUAL = 4096;

function roomFor(count: number): Room {
  return { codes: new Uint8Array(count), tags: new Uint8Array(count), wordCodes: new Int32Array(count) };
}

export function rulesOf(wink: Wink): Rules {
  const [ends, ...others] = wink.endMachines.map(readMachine);
  if (ends === undefined || others.length > 0) throw otherVersion();
  const tagMachines = wink.tagMachines.map((json) => tagMachine(json, wink.tagNames.length));
  const endCodeOf = (event: number): number => (event === wink.lineBreak ? UNSEEN : codeOf(ends, event));
  const usual = roomFor(USUAL);
  return {
    seenAs: ({ tag, tags: possible, isFixed, endEvent, spacedEndEvent, tagEvent }) => ({
      tag,
      tags: possible,
      isFixed,
      endCode: endCodeOf(endEvent),
      spacedEndCode: endCodeOf(spacedEndEvent),
      tagCodes: tagEvent === 0 ? -1 : packed(tagMachines.map((machine) => codeOf(machine, tagEvent))),
    }),
    sentenceEnds: (tokens, isAfterSpace, count) =>
      endsOf(ends, tokens, isAfterSpace, count > USUAL ? new Uint8Array(count) : usual.codes, count),
    tagsOf: (tokens, count) => tagged(tagMachines, tokens, count > USUAL ? roomFor(count) : usual, count),
  };
}

function tagMachine(json: string, tags: number): TagMachine {
  const machine = readMachine(json);
  // A token without a part of speech is not seen.
  const codeOfTag = Uint8Array.from({ length: tags }, (_, tag) =>
    tag === 0 ? UNSEEN : codeOf(machine, tag),
  );
  return { ...machine, codeOfTag };
}

function packed(codes: readonly number[]): number {
  return codes.reduceRight((sum, code) => (sum << CODE_BITS) | code, 0);
}

function codeOf({ codes }: Machine, event: number): number {
  return codes.get(event) ?? 0;
}

function endsOf(
  machine: Machine,
  tokens: readonly RuledToken[],
  isAfterSpace: Uint8Array,
  codes: Uint8Array,
  count: number,
): number[] {
  for (let at = 0; at < count; at++) {
    const token = tokens[at];
    codes[at] = (isAfterSpace[at] === 1 ? token?.spacedEndCode : token?.endCode) ?? 0;
  }
  return findRuns(machine, codes, count).filter((_, index) => index % 2 === 0);
}

function tagged(
  machines: readonly TagMachine[],
  tokens: readonly RuledToken[],
  { codes, tags, wordCodes }: Room,
  count: number,
): Uint8Array {
  let hasFixed = false;
  for (let at = 0; at < count; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    tags[at] = token.tag;
    wordCodes[at] = token.tagCodes;
    if (token.isFixed) hasFixed = true;
  }
  for (const [which, machine] of machines.entries()) {
    writeCodes(machine.codeOfTag, CODE_BITS * which, tags, wordCodes, codes, count);
    setTags(findRuns(machine, codes, count), tokens, tags);
  }
  if (hasFixed)
    for (let at = 0; at < count; at++) {
      const token = tokens[at];
      if (token?.isFixed === true) tags[at] = token.tag;
    }
  return tags;
}

/** The code of each token for one machine, whose codes of words begin at the bit `shift`. */
function writeCodes(
  codeOfTag: Uint8Array,
  shift: number,
  tags: Uint8Array,
  wordCodes: Int32Array,
  codes: Uint8Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) {
    const byTag = codeOfTag[tags[at] ?? 0] ?? 0;
    const byWord = wordCodes[at] ?? -1;
    codes[at] = byWord < 0 || byTag === UNSEEN ? byTag : (byWord >>> shift) & CODE_MASK;
  }
}

function setTags(runs: readonly number[], tokens: readonly RuledToken[], tags: Uint8Array): void {
  for (let run = 0; run < runs.length; run += 2) {
    const at = runs[run] ?? 0;
    // A part of speech below 0 stands whatever the word, any other where the word may have it.
    const tag = runs[run + 1] ?? 0;
    if (tag < 0 || ((tokens[at]?.tags ?? 0) >>> tag) & 1) tags[at] = Math.abs(tag);
  }
}
