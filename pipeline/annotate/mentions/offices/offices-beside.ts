import type { Mention, Office, Token } from '../../../contract/annotation.ts';
import { SAYING_VERBS } from '../../../lexicon/cues.ts';
import { HONORIFICS, RANKS_BEFORE_NAMES } from '../../../lexicon/offices.ts';

/** The offices that stand before a name, past a comma and forms of address, or up to two words after it in its sentence. */
export function officesBesideNames(
  tokens: readonly Token[],
  offices: readonly Office[],
): (mention: Mention) => Office[] {
  if (offices.length === 0) return () => [];
  const startingAt = new Map(offices.map((office) => [office.firstToken, office]));
  const endingAt = new Map(offices.map((office) => [office.endToken, office]));
  return ({ firstToken, endToken }) => {
    const behind = [1, 2, 3].map((gap) =>
      tokens.slice(endToken, endToken + gap).some((token) => endsSentence(token) || saysOfOther(token))
        ? undefined
        : startingAt.get(endToken + gap),
    );
    const last = behind.findLast(isKnown);
    const joined = last && officeJoined(tokens, last, startingAt);
    return [...officesBefore(tokens, firstToken, endingAt), ...behind, joined].filter(isKnown);
  };
}

/** The second office of "Chief of Quayland and Chairman of the Port Committee". */
function officeJoined(
  tokens: readonly Token[],
  { endToken }: Office,
  startingAt: ReadonlyMap<number, Office>,
): Office | undefined {
  for (let at = endToken; at < endToken + LONGEST_BODY; at++) {
    const token = tokens[at];
    if (token === undefined || !NAMES_BODY.has(token.pos)) return undefined;
    if (token.lower === 'and' && startingAt.has(at + 1)) return startingAt.get(at + 1);
  }
  return undefined;
}

/** "The Minister of Trade, Senator the Hon. Mara Lind": each office to the left with nothing but forms of address and a comma between. */
function officesBefore(
  tokens: readonly Token[],
  name: number,
  endingAt: ReadonlyMap<number, Office>,
): (Office | undefined)[] {
  let at = pastAddress(tokens, name);
  const nearest = endingAt.get(at) ?? endingAt.get(name) ?? officeOfBody(tokens, at, endingAt);
  if (nearest !== undefined) at = nearest.firstToken;
  const comma = at - 1;
  if (tokens[comma]?.text !== ',') return [nearest];
  return [nearest, endingAt.get(comma) ?? officeOfBody(tokens, comma, endingAt)];
}

/** The office before the name of its body: "Chief Minister" in "the Chief Minister of Odisha". */
function officeOfBody(
  tokens: readonly Token[],
  end: number,
  endingAt: ReadonlyMap<number, Office>,
): Office | undefined {
  for (let at = end - 1; at > Math.max(0, end - LONGEST_BODY); at--) {
    const token = tokens[at];
    if (token === undefined || !NAMES_BODY.has(token.pos)) return undefined;
    if (token.pos !== 'ADP') continue;
    if (at === end - 1) return undefined;
    const office = endingAt.get(at);
    if (office !== undefined) return office;
  }
  return undefined;
}

/** Tokens. */
const LONGEST_BODY = 14;
const NAMES_BODY: ReadonlySet<string> = new Set([
  'PROPN',
  'NOUN',
  'ADJ',
  'DET',
  'ADP',
  'CCONJ',
  'NUM',
  'PART',
]);

/** Leftwards over "the Hon." and "Dr." before a name. */
function pastAddress(tokens: readonly Token[], name: number): number {
  let at = name;
  for (let word = tokens[at - 1]; word !== undefined && isAddress(word); word = tokens[at - 1]) at--;
  return at < name && tokens[at - 1]?.lower === 'the' ? at - 1 : at;
}

function isAddress({ text }: Token): boolean {
  return text === '.' || HONORIFICS.has(text) || RANKS_BEFORE_NAMES.has(text);
}

function endsSentence({ text }: Token): boolean {
  return text === '.' || text === '?' || text === '!';
}

/** "said" in "Ana Silva said the president had left": whose office follows is another. */
function saysOfOther({ pos, lemma }: Token): boolean {
  return pos === 'VERB' && SAYING_VERBS.has(lemma);
}

function isKnown(office: Office | undefined): office is Office {
  return office !== undefined;
}
