import type { Entity, Mention, Quotation, Sentence, Token } from '../contract/annotation.ts';
import { endsWithColon, findAttributions } from './quotations/attributions.ts';
import {
  adoptPassageBefore,
  continuePrevious,
  continueWithFirst,
  takeParagraphsBefore,
} from './quotations/continuations.ts';
import type { Attribution } from './quotations/cue-clauses.ts';
import { goOnWithSpeech, takeSpeechBefore } from './quotations/dash-speech.ts';
import { finished, isMarkedOnly, kindOf, passagesIn, type Draft } from './quotations/drafts.ts';
import { firstPersons } from './quotations/first-person.ts';
import { heldBy, putByWhom } from './quotations/opinions.ts';
import { findPassages } from './quotations/passages.ts';
import {
  labelledPassage,
  sentenceAfterComma,
  signatureOnly,
  signedPassage,
} from './quotations/press-forms.ts';
import { quotative } from './quotations/quotatives.ts';
import { draftOf, extend, keep, type Search } from './quotations/search.ts';
import { speakerLookup } from './quotations/speakers.ts';
import { firstSubject } from './quotations/subjects.ts';
import { toUnits, type Unit } from './quotations/units.ts';

/**
 * Finds what somebody is quoted with: words in quotation marks that somebody is said to have said, reported clauses,
 * and both mixed. Marked words that nobody says (titles, scare quotes) are none.
 * @param text canonical text; all offsets taken and given are UTF-16 units of it
 * @param mentions tell speakers, and words of names that are taken for verbs
 * @returns quotations in text order of their first words
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Quotation[] {
  const passages = findPassages(text, sentences);
  const units = toUnits(text, tokens, sentences, passages, mentions);
  const search: Search = {
    text,
    units,
    speakerOf: speakerLookup(text, mentions, entities, firstPersons(text, sentences, mentions, entities)),
    drafts: [],
    claimed: new Set(),
    announced: undefined,
  };
  for (const [index, unit] of units.entries()) searchUnit(search, unit, index);
  return search.drafts
    .filter((draft) => draft.parts.length > 0)
    .map(finished)
    .toSorted((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

function searchUnit(search: Search, unit: Unit, index: number): void {
  const attributions = unit.hasCue ? findAttributions(unit.pieces) : [];
  if (
    attributions.length === 0 &&
    (continuePrevious(search, unit, index) || goOnWithSpeech(search, unit, index))
  )
    return;
  search.announced = undefined;
  for (const attribution of attributions) addAttribution(search, unit, index, attribution);
  if (unit.isMarked) {
    addQuotative(search, unit, index);
    addPressForm(search, unit, index);
    continueWithFirst(search, unit, index);
  } else addSignature(search, unit, index);
  search.announced ??= announcedByColon(search, unit, index);
}

/** `He listed what it needs:` before words in marks: the subject says them. */
function announcedByColon(search: Search, unit: Unit, index: number): Draft | undefined {
  const { pieces } = unit;
  const speaker = endsWithColon(pieces) ? firstSubject(pieces, 0, pieces.length) : undefined;
  return speaker === undefined ? undefined : draftOf(search, unit, index, { parts: [], speaker });
}

function addAttribution(search: Search, unit: Unit, index: number, attribution: Attribution): void {
  const { parts } = attribution;
  const passages = passagesIn(unit, parts);
  if (
    passages.length > 0 &&
    passages.every((passage) => search.claimed.has(passage)) &&
    kindOf(unit, parts) === 'direct'
  )
    return;
  const draft = draftOf(search, unit, index, attribution);
  if (parts.length > 0) {
    takeSpeechBefore(search, draft, unit, index, parts);
    takeParagraphsBefore(search, draft, index);
    keep(search, draft);
  } else if (endsWithColon(unit.pieces)) search.announced = draft;
  else if (!adoptPassageBefore(search, draft, index)) search.announced = draft;
}

function addQuotative(search: Search, unit: Unit, index: number): void {
  const found = quotative(unit.pieces);
  if (found === undefined || passagesIn(unit, found.parts).some((passage) => search.claimed.has(passage)))
    return;
  keep(search, draftOf(search, unit, index, found));
}

function addPressForm(search: Search, unit: Unit, index: number): void {
  const { pieces } = unit;
  const form =
    labelledPassage(pieces) ??
    signedPassage(pieces) ??
    heldBy(pieces) ??
    putByWhom(pieces) ??
    sentenceAfterComma(pieces);
  if (form === undefined) addSignature(search, unit, index);
  else if (!passagesIn(unit, form.parts).some((passage) => search.claimed.has(passage)))
    keep(search, draftOf(search, unit, index, form));
}

/** Marked words alone are said by whose name alone stands behind them. */
function addSignature(search: Search, unit: Unit, index: number): void {
  const before = search.units[index - 1];
  if (before?.isMarked !== true || !isMarkedOnly(before.pieces)) return;
  const signature = signatureOnly(unit.pieces);
  if (signature === undefined || search.drafts.at(-1)?.unit === index - 1) return;
  const draft = draftOf(search, unit, index, { parts: [], speaker: signature });
  extend(search, draft, before, index, [{ from: 0, to: before.pieces.length }]);
  keep(search, draft);
}
