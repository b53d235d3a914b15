import type { Quantity } from '../../contract/annotation.ts';
import type { Window } from './window.ts';

/** Words before a bare number that set it beside the amount before it. */
const SET_BESIDE = /\b(?:from|compared (?:with|to)|against|versus|including|excluding)\s$/i;
/** A bare number that is part of the amount behind it. */
const PART_OF = /^\sof\s(?:the|its|their|his|her|our|a|an|all)(?:\s[\p{L}\p{Sc}.]+){0,3}\s?\p{Sc}?$/u;

/**
 * The quantities of a sentence, where a unit that is said once is meant twice: "40 buses, up from 25", "3 million of the 9 million
 * euros". A change ("rose 5 per cent from 2,100") has a unit that its level has not.
 * @param quantities in text order
 */
export function withSharedUnits(window: Window, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, index) => {
    if (quantity.unitName !== '') return quantity;
    const from = sharedUnit(window, quantity, quantities[index - 1], quantities[index + 1]);
    return from === undefined ? quantity : { ...quantity, unitName: from };
  });
}

function sharedUnit(
  { text }: Window,
  quantity: Quantity,
  before: Quantity | undefined,
  after: Quantity | undefined,
): string | undefined {
  if (after !== undefined && PART_OF.test(text.slice(quantity.end, after.start))) return after.unitName;
  if (before === undefined || before.trend !== undefined) return undefined;
  const between = text.slice(Math.max(before.end, quantity.start - 20), quantity.start);
  return SET_BESIDE.test(between) ? before.unitName : undefined;
}
