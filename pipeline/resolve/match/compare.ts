import { joinAcronyms } from './acronyms.ts';
import { applyRule, type NoteDoubt } from './blocks.ts';
import { Clusters } from './clusters.ts';
import type { Comparison, Profile, Rule } from './profile.ts';

const OTHER_SCRIPT = '!';

/**
 * Which things are one, by the rules of their table from the surest on: the same number for all of one, the least index of them.
 * No two things that differ are ever one, not even through others. Near linear in the number of things: each rule looks only at things
 * with a key in common, and blocks that are too large are cut (`blocks.ts`).
 * @param profiles in order of article, on which the result depends where several things may be meant
 * @param note told of pairs that are left apart although they have a key in common, or joined by more than their names
 */
export function groupsOf(profiles: readonly Profile[], comparison: Comparison, note?: NoteDoubt): number[] {
  const clusters = new Clusters(profiles, comparison);
  for (const rule of comparison.rules) applyRule(rule, clusters, note);
  applyRule(LETTER_CASE, clusters, note);
  applyRule(scriptRule(profiles), clusters, note);
  joinAcronyms(clusters, note);
  // Several articles that write “PORTX” are one thing by now.
  applyRule(LETTER_CASE, clusters, note);
  return profiles.map((_, at) => clusters.find(at));
}

/** A short name in capitals and not: “PORTX” and “Portx”. */
const LETTER_CASE: Rule = {
  name: 'letter case',
  keysOf: ({ full, acronyms }) => [...full, ...acronyms],
  needs: 'nothing',
  fits: (a, b) => isAmong(a.full, b.acronyms) || isAmong(b.full, a.acronyms),
};

function isAmong(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.includes(name));
}

/** A name in another script is the one name in Latin letters that may be its romanisation. */
function scriptRule(profiles: readonly Profile[]): Rule {
  const others = new Set(
    profiles.flatMap(({ keys }) =>
      (keys['script'] ?? []).flatMap((key) => (key.startsWith(OTHER_SCRIPT) ? [key.slice(1)] : [])),
    ),
  );
  return {
    name: 'other script',
    keysOf: ({ keys }) =>
      (keys['script'] ?? [])
        .map((key) => (key.startsWith(OTHER_SCRIPT) ? key.slice(1) : key))
        .filter((key) => others.has(key)),
    needs: 'nothing',
    fits: (a, b) => isInOtherScript(a) || isInOtherScript(b),
  };
}

function isInOtherScript({ keys }: Profile): boolean {
  return keys['script']?.some((key) => key.startsWith(OTHER_SCRIPT)) === true;
}
