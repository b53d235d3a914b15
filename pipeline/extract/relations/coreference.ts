import type { Annotation } from '../../contract/annotation.ts';
import { type Argument, FORM } from './arguments.ts';
import { SERIES_OF } from './pronouns.ts';
import { ROLE, type Roles } from './roles.ts';

/** How far before a relative pronoun that stands for it a name may end, in tokens. */
const RELATIVE_REACH = 5;
/** What the pronouns of a series may stand for in a sentence that names it; the others stand for nothing named. */
const SERIES_ROLES = new Map<number | undefined, Roles>([
  [SERIES_OF.get('he'), ROLE.person],
  [SERIES_OF.get('she'), ROLE.person],
  [SERIES_OF.get('it'), ROLE.organization],
]);

/**
 * For each argument of a sentence a number below their count that it shares with those that seem to mean the same: names of one
 * entity, pronouns of one series, a relative pronoun and what stands before it. A guess: the classifier weighs how far it holds.
 */
export function coreferenceGroups(annotation: Annotation, found: readonly Argument[]): number[] {
  const grouping = new Grouping(annotation.article.text, found);
  found.forEach((argument, at) => {
    grouping.place(argument, at);
  });
  return grouping.groups;
}

class Grouping {
  readonly groups: number[] = [];
  private readonly text: string;
  private readonly found: readonly Argument[];
  private readonly groupOf = new Map<string, number>();
  private next = 0;

  constructor(text: string, found: readonly Argument[]) {
    this.text = text;
    this.found = found;
  }

  place(argument: Argument, at: number): void {
    this.groups.push(this.groupAt(argument, at));
  }

  private groupAt(argument: Argument, at: number): number {
    if (argument.mention !== undefined) return this.numbered(`entity ${argument.mention.entity}`);
    if (argument.form === FORM.relative) return this.antecedentOf(argument, at) ?? this.next++;
    const words = this.text.slice(argument.start, argument.end);
    if (argument.form === FORM.pronoun) return this.groupOfSeries(SERIES_OF.get(words.toLowerCase()) ?? -1);
    return this.numbered(`words ${words}`);
  }

  private numbered(key: string): number {
    const known = this.groupOf.get(key) ?? this.next++;
    this.groupOf.set(key, known);
    return known;
  }

  private antecedentOf(argument: Argument, at: number): number | undefined {
    for (let before = at - 1; before >= 0; before--) {
      const other = this.found[before];
      if (other === undefined || argument.firstToken - other.endToken > RELATIVE_REACH) return undefined;
      if (other.form !== FORM.pronoun && (other.roles & argument.roles) !== 0) return this.groups[before];
    }
    return undefined;
  }

  /** The first name of the sentence that the pronouns may stand for; it alone was placed before them. */
  private groupOfSeries(series: number): number {
    const key = `series ${series}`;
    const known = this.groupOf.get(key);
    if (known !== undefined) return known;
    const role = SERIES_ROLES.get(series) ?? 0;
    const named = this.groups.findIndex((_, before) => {
      const other = this.found[before];
      return other !== undefined && other.form <= FORM.run && (other.roles & role) !== 0;
    });
    const group = named < 0 ? this.next++ : (this.groups[named] ?? 0);
    this.groupOf.set(key, group);
    return group;
  }
}
