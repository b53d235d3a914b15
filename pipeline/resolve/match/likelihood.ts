import type { DoubtfulPair } from './blocks.ts';

/** How likely two things are one that a rule brings together, as a first guess; for the order in which people are asked. */
const OF_RULE: ReadonlyMap<string, number> = new Map([
  ['same name', 0.7],
  ['letter case', 0.7],
  ['spelling', 0.65],
  ['other script', 0.65],
  ['middle name left out', 0.6],
  ['initial of a middle name', 0.6],
  ['acronym', 0.5],
  ['initials', 0.5],
  ['initial of the given name', 0.4],
  ['form of the given name', 0.4],
  ['part of the name', 0.4],
  ['order of the names', 0.35],
  ['order of the words', 0.35],
  ['near spelling', 0.2],
]);
const UNKNOWN_RULE = 0.3;
const FOR_COMMON = 0.25;
const PENALTY_OF_DIFFERENCE = 0.3;
/** Says that nothing but the names is known: no difference. */
const NOTHING_KNOWN = /^(?:the names|nothing else|more than one|several)/;

/** From 0 to 1; the best of the rules, more where something else is in common, less where something differs. */
export function likelihood(pairs: readonly DoubtfulPair[]): number {
  const best = Math.max(...pairs.map(({ rule }) => OF_RULE.get(rule) ?? UNKNOWN_RULE));
  const common = pairs.some((pair) => pair.common.length > 0) ? FOR_COMMON : 0;
  const differs = pairs.some(({ against }) => against !== undefined && !NOTHING_KNOWN.test(against));
  return (
    Math.round(Math.max(0, Math.min(1, best + common - (differs ? PENALTY_OF_DIFFERENCE : 0))) * 100) / 100
  );
}
