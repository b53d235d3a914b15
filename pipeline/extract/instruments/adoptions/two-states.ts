import type { Entity } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { words } from '../../../lexicon/words.ts';
import { spanHolding } from '../../../text/locate.ts';
import { entityRef } from '../../fields.ts';
import { mentionsIn } from '../../mentions-in.ts';
import { bitsOf, type PatternIndex } from '../../pattern/pattern-index.ts';

/** What two states are called that were named before. */
const STATES = new Set(words('countries states nations governments'));
/** Sentences before in which they are named. */
const REACH = 3;
const COUNTRY = bitsOf(['country']);
const PAIR = 2;

/** The two countries at which words only point: "the two countries signed", where just two were named lately. */
export function statesPointedAt(from: number, to: number, index: PatternIndex): readonly CandidateField[] {
  const { tokens } = index.annotation;
  for (let at = from; at + 2 < to; at++) {
    const isPhrase = /^(?:the|these)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'two';
    const [first, last] = [tokens[at], tokens[at + 2]];
    if (!isPhrase || first === undefined || last === undefined || !STATES.has(last.lower)) continue;
    const named = countriesBefore(at, index);
    return named.length === PAIR ? named.flatMap((country) => fieldOf(country, first.start, last.end)) : [];
  }
  return [];
}

/** The countries that the sentences up to a token name. */
function countriesBefore(token: number, index: PatternIndex): readonly Entity[] {
  const { sentences, entities, tokens } = index.annotation;
  const own = spanHolding(sentences, tokens[token]?.start ?? 0);
  const from = own && sentences[Math.max(0, own.index - REACH)];
  if (from === undefined) return [];
  const named = mentionsIn(index, from.firstToken, token).filter(
    ({ type, firstToken }) => type === 'place' && ((index.kindsAt[firstToken] ?? 0) & COUNTRY) !== 0,
  );
  return [...new Set(named.map(({ entity }) => entity))].flatMap((entity) => entities[entity] ?? []);
}

function fieldOf(country: Entity, start: number, end: number): readonly CandidateField[] {
  const [name, ref] = [country.names[0], entityRef(country)];
  return name === undefined || ref === undefined
    ? []
    : [{ value: name.text, spans: [{ start, end }, ...name.spans], entity: ref }];
}
