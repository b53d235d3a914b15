import { describe, expect, it } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { likelyCandidates } from '../../../pipeline/extract/relations/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';

const told = (text: string): string[] =>
  likelyCandidates(annotate(articleOf(text))).map(
    ({ fields }) =>
      `${String(fields['subject']?.value)} ${String(fields['predicate']?.value)} ${String(fields['object']?.value)}`,
  );

describe('a person is of a body where words tie the two', () => {
  it.each([
    ['Ana Silva is chairman & CEO of Quayside Inc.', 'Quayside Inc chief_executive Ana Silva'],
    [
      'Ana Silva, a spokeswoman for the governing Progress Party, left.',
      'Ana Silva political_party Progress Party',
    ],
    ['Pedro Costa joined Harbour Bank in 2018 as a manager.', 'Pedro Costa employer Harbour Bank'],
  ])('"%s"', (text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it.each([
    'Mayor Ana Silva was taken to the Harbour Hospital where she was treated for her wounds.',
    'Former minister Ana Silva breathed her last at 4.30 am at Harbour Medical College.',
    'Ana Silva promised to cooperate fully with the International Criminal Court (ICC), where she also plans to appear.',
    'The Harbour Times recently met Chairman Pedro Costa in his office.',
    'In assets declared to the Anti-Corruption Commission, he said he had not taken office.',
  ])('and not in "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a body is part of another', () => {
  it('where no third one is named between the two', () => {
    expect(
      told(
        'The Wiking is owned by Quayside GmbH, which is a subsidiary of German supermarket chain Ferryline.',
      ),
    ).toContain('Quayside GmbH parent_organization Ferryline');
  });
  it('and not where a third one may be meant', () => {
    expect(
      told(
        'The Harbour Authority agreed that Quayside Ltd, through its subsidiary Ferryline Ltd, will grow.',
      ),
    ).toEqual([]);
  });
});
