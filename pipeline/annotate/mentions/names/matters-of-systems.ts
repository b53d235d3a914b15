import type { Token } from '../../../contract/annotation.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';

/** Services that say behind them what they are for, with the words that lead to it. */
const SYSTEMS: ReadonlyMap<string, RegExp> = new Map([
  ['system', /^for$/],
  ['registry', /^(?:of|for)$/],
  ['database', /^(?:of|for|on)$/],
]);
const DIGITAL =
  /^(?:automated|automatic|electronic|digital|online|computeri[sz]ed|information|management|integrated|payment|payments|registration|tracking|data|smart|unified|identification)$/;

/** Whether a word names services that say behind them what they are for. */
export function isSystem({ lower }: Token): boolean {
  return SYSTEMS.has(lower);
}

/**
 * Whether the name of a system in `[start, end)` goes on with what it is for: "Automated System | for Port Data", but not the "Payment System for Kenya".
 * The "National System for Disaster Prevention" is of people.
 */
export function takesMatter(tokens: readonly Token[], start: number, end: number): boolean {
  const head = tokens[end - 1]?.lower ?? '';
  const matter = tokens[tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1];
  const isDigital =
    head !== 'system' || tokens.slice(start, end - 1).some(({ lower }) => DIGITAL.test(lower));
  const isLinked = SYSTEMS.get(head)?.test(tokens[end]?.lower ?? '') === true;
  return isDigital && isLinked && !isKnownPlace(matter?.text ?? '');
}
