import type { Rule } from '../../rule.ts';

/** Which countries and bodies are members of others. */
export const membersOfBodies: readonly Rule[] = [
  {
    name: 'member-of',
    pattern:
      '{country|organization+:m} (is|are|was|were|has|have|remains|remain|became|become|as|,) .. (member|members):cue of the? {organization:o}',
    rows: [{ table: 'relations', fields: { subject: 'm', predicate: '=member_of@cue', object: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Portugal is a member of the World Bank.',
        'relations subject=Portugal predicate=member_of object=World Bank',
      ],
      [
        'Portugal and Kenya are members of the World Bank.',
        'relations subject=Kenya predicate=member_of object=World Bank',
      ],
    ],
    counterexamples: [
      'Portugal is not a member of the World Bank.',
      'Ana Silva is from Portugal and a member of the World Bank.',
    ],
  },
  {
    name: 'joined-organization',
    pattern:
      '{country|organization:m} (has|have|had|also|formally|officially)? (joined|joins|acceded):cue to? the? {organization:o} (in|on|as|last)',
    rows: [{ table: 'relations', fields: { subject: 'm', predicate: '=member_of@cue', object: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Portugal joined the World Bank in 1961.',
        'relations subject=Portugal predicate=member_of object=World Bank',
      ],
    ],
    counterexamples: ['Portugal joined talks at the World Bank in 1961.'],
  },
  {
    name: 'organization-counts-members',
    pattern:
      '{organization:o} (now|also)? (counts|lists|numbers) the? {country|organization+:m} .... (among|as) its (members):cue',
    rows: [{ table: 'relations', fields: { subject: 'm', predicate: '=member_of@cue', object: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The World Bank now counts Portugal and Kenya among its members.',
        'relations subject=Kenya predicate=member_of object=World Bank',
      ],
    ],
    counterexamples: ['The World Bank counts Portugal and Kenya among its friends.'],
  },
];
