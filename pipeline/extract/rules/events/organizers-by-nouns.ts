import type { RowTemplate, Rule } from '../../rule.ts';

const ORGANIZED: readonly RowTemplate[] = [{ table: 'events', fields: { name: 'e', organizers: 'o' } }];

/** Who organises an event, where no verb says so: whose it is, or what a noun calls them or it. */
export const organizersByNouns: readonly Rule[] = [
  {
    name: 'event-initiative-of',
    pattern:
      '{event:e} (,|is|was) (a|an|the)? (joint|new|flagship|annual|common)? (initiative|project|brainchild|work|undertaking|creation|event) of the? {organization+:o}',
    rows: ORGANIZED,
    score: 0.8,
    examples: [
      [
        'The Harbour Summit, a joint initiative of the World Bank and the Port Authority, is large.',
        'events name=Harbour Summit organizers=Port Authority',
      ],
      [
        'The Harbour Summit is the brainchild of the World Bank.',
        'events name=Harbour Summit organizers=World Bank',
      ],
    ],
    counterexamples: ['The Harbour Summit saw an initiative of the World Bank.'],
  },
  {
    name: 'organization-is-organizer-of-event',
    pattern:
      '{organization+:o} (is|are|was|were|,) (the|an)? (main|lead|joint|co|official|sole)? (organizer|organiser|organizers|organisers|promoter|promoters) (of|behind) the? {event:e}',
    rows: ORGANIZED,
    score: 0.85,
    examples: [
      [
        'The World Bank is the main organiser of the Harbour Summit.',
        'events name=Harbour Summit organizers=World Bank',
      ],
      [
        'The World Bank, organiser of the Harbour Summit, was glad.',
        'events name=Harbour Summit organizers=World Bank',
      ],
    ],
    counterexamples: ['The World Bank thanked the organisers of the Harbour Summit.'],
  },
  {
    name: 'organization-behind-event',
    pattern: '{organization+:o} (is|are|was|were) behind the? {event:e}',
    rows: ORGANIZED,
    score: 0.8,
    examples: [
      [
        'The World Bank and the Port Authority are behind the Harbour Summit.',
        'events name=Harbour Summit organizers=Port Authority',
      ],
    ],
    counterexamples: ['The World Bank is behind its goals of the Harbour Summit.'],
  },
  {
    name: 'event-of-organization',
    pattern: "{organization:o} 's ( :NUM|ADJ )? (annual|flagship|biennial)? {event:e}",
    rows: ORGANIZED,
    score: 0.8,
    examples: [
      [
        "They spoke at the World Bank's annual Harbour Summit.",
        'events name=Harbour Summit organizers=World Bank',
      ],
    ],
    counterexamples: ["They spoke at Portugal's Harbour Summit."],
  },
  {
    name: 'organization-event',
    pattern: 'the {organization:o} (annual|flagship|biennial)? {event:e}',
    rows: ORGANIZED,
    score: 0.75,
    examples: [
      [
        'The World Ports Union (WPU) Quay Development Conference (QDC) opened.',
        'events name=Quay Development Conference organizers=World Ports Union',
      ],
    ],
    counterexamples: ['The World Ports Union told the Quay Development Conference so.'],
  },
];
