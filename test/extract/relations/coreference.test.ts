import { expect, it } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { readingsOf } from '../../../pipeline/extract/relations/classifier.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';

/** The words of the arguments of the first sentence, those that seem to mean the same together. */
function groupsIn(text: string): string[][] {
  const [reading] = readingsOf(annotate(articleOf(text)));
  const groups: string[][] = [];
  reading?.arguments.forEach(({ start, end }, index) => {
    const group = reading.groups[index] ?? 0;
    groups[group] = [...(groups[group] ?? []), text.slice(start, end)];
  });
  return groups.filter((group) => group !== undefined);
}

it('pronouns of one series mean one person, whom the sentence names before them', () => {
  expect(groupsIn('Ana Silva sold her house before she left Lisbon.')).toEqual([
    ['Ana Silva', 'her', 'she'],
    ['Lisbon'],
  ]);
});

it('a relative pronoun means what stands before it', () => {
  expect(groupsIn('Pedro Costa met Ana Silva, who paints.')).toEqual([['Pedro Costa'], ['Ana Silva', 'who']]);
});
