/** Words by which the name of a plan, law or agreement is known. Own list. */
import type { Instrument } from '../contract/rows.generated.ts';
import { keyOfWord, phrases, words } from './words.ts';

export type InstrumentKind = NonNullable<Instrument['kind']>;

/** Lower-case words and phrases that state each kind of `schemas/instruments.schema.json`. */
export const INSTRUMENT_KIND_WORDS: Readonly<Record<InstrumentKind, readonly string[]>> = {
  act: phrases('act, acts'),
  agenda: phrases('agenda, agendas'),
  agreement: phrases('agreement, agreements, accord, accords, pact, pacts'),
  charter: phrases('charter, charters'),
  compact: phrases('compact, compacts, pact, pacts'),
  convention: phrases('convention, conventions'),
  declaration: phrases('declaration, declarations'),
  framework: phrases('framework, frameworks'),
  law: phrases('law, laws'),
  memorandum: phrases('memorandum, memoranda, memorandums, memorandum of understanding, mou, mous'),
  plan: phrases('plan, plans, masterplan, masterplans, master plan, master plans'),
  programme: phrases('programme, programmes, program, programs'),
  protocol: phrases('protocol, protocols'),
  resolution: phrases('resolution, resolutions'),
  roadmap: phrases('roadmap, roadmaps, road map'),
  strategy: phrases('strategy, strategies'),
  treaty: phrases('treaty, treaties'),
};

/** Head nouns of instrument names: those that state a kind, and others. */
const INSTRUMENT_HEADS: ReadonlySet<string> = new Set([
  ...words(
    'act acts agenda agreement accord accords charter compact pact convention conventions declaration framework law',
  ),
  ...words('memorandum mou plan programme program protocol resolution resolutions roadmap strategy treaty'),
  ...words(
    'directive regulation regulations bill decree constitution covenant guidelines principles consensus communiqué',
  ),
  ...words(
    'communique policy doctrine vision blueprint manifesto code goals commitment commitments recommendation',
  ),
  ...words('recommendations statute ordinance edict pledge masterplan concept rules'),
]);

/** Nouns of what a parliament, government or authority gives the force of law, by which such a thing is numbered or titled. */
export const LEGAL_HEADS: ReadonlySet<string> = new Set([
  ...words(
    'act bill law laws decree decision resolution regulation regulations order ordinance directive rules',
  ),
  ...words('proclamation statute edict circular recommendation decree-law instruction determination ruling'),
]);

const KIND_OF_WORD = keyOfWord(INSTRUMENT_KIND_WORDS);

/** Whether a name whose head is this lower-case word can be an instrument: "declaration", "plan". */
export function isInstrumentHead(lower: string): boolean {
  return INSTRUMENT_HEADS.has(lower);
}

/** Whether a title that ends in this lower-case word, or a number behind it, names a law or the like: "act", "decree". */
export function isLegalHead(lower: string): boolean {
  return LEGAL_HEADS.has(lower);
}

/** The kind of instrument that a lower-case word or phrase states: "accord" → agreement. A "Pact" with a name of its own is a compact. */
export function instrumentKindOf(word: string): InstrumentKind | undefined {
  return KIND_OF_WORD.get(word);
}
