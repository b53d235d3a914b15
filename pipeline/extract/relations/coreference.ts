import type { Annotation } from '../../contract/annotation.ts';
import { type Argument, FORM } from './arguments.ts';
import { SERIES_OF } from './pronouns.ts';
import { ROLE } from './roles.ts';

/** How far before a relative pronoun that stands for it a name may end, in tokens. */
const RELATIVE_REACH = 5;
const SERIES_HE = SERIES_OF.get('he');
const SERIES_SHE = SERIES_OF.get('she');
const SERIES_IT = SERIES_OF.get('it');

/**
 * For each argument of a sentence a number that it shares with those that seem to mean the same: names of one entity, pronouns
 * of one series, a relative pronoun and what stands before it. A guess: the classifier weighs how far it holds.
 */
export function coreferenceGroups(annotation: Annotation, found: readonly Argument[]): number[] {
  const groupOf = new Map<string, number>();
  const groups: number[] = [];
  const numberOf = (key: string): number => {
    const known = groupOf.get(key) ?? groupOf.size;
    groupOf.set(key, known);
    return known;
  };
  const { text } = annotation.article;
  found.forEach((argument, at) => {
    groups.push(groupAt(argument, at));
  });
  return groups;

  function groupAt(argument: Argument, at: number): number {
    if (argument.mention !== undefined) return numberOf(`entity ${argument.mention.entity}`);
    const words = text.slice(argument.start, argument.end);
    if (argument.form === FORM.relative) return antecedentGroup(argument, at) ?? numberOf(`at ${at}`);
    if (argument.form === FORM.pronoun) return pronounGroup(SERIES_OF.get(words.toLowerCase()) ?? -1);
    return numberOf(`words ${words}`);
  }

  function antecedentGroup(argument: Argument, at: number): number | undefined {
    for (let before = at - 1; before >= 0; before--) {
      const other = found[before];
      if (other === undefined || argument.firstToken - other.endToken > RELATIVE_REACH) return undefined;
      if (other.form !== FORM.pronoun && (other.roles & argument.roles) !== 0) return groups[before];
    }
    return undefined;
  }

  function pronounGroup(series: number): number {
    const key = `series ${series}`;
    const known = groupOf.get(key);
    if (known !== undefined) return known;
    const role =
      series === SERIES_HE || series === SERIES_SHE
        ? ROLE.person
        : series === SERIES_IT
          ? ROLE.organization
          : 0;
    const first = groups.findIndex((_, before) => {
      const other = found[before];
      return other !== undefined && other.form <= FORM.run && (other.roles & role) !== 0;
    });
    const group = first < 0 ? groupOf.size : (groups[first] ?? 0);
    groupOf.set(key, group);
    return group;
  }
}
