import type { RowTemplate, Rule } from '../../rule.ts';
import { SERVICE_NOUN } from './wordings.ts';

const BUILT: readonly RowTemplate[] = [{ table: 'services', fields: { name: 's', developer: 'o' } }];

/** Who builds a service by contract, or whose work it is called. */
export const developersByContract: readonly Rule[] = [
  {
    name: 'organization-won-contract-to-build-service',
    pattern:
      '{organization:o} .. (won|wins|secured|signed|landed|got|received|awarded) (a|the|an)? .. (contract|tender|order|deal|bid) to (develop|build|deliver|design|supply|create|modernise|modernize) (the|a|an|its)? .. {service:s}',
    rows: BUILT,
    score: 0.85,
    examples: [
      [
        'Quayside Ltd won the contract to develop PortPass, the portal of all ports.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['Quayside Ltd won the contract to paint the offices of the PortPass app.'],
  },
  {
    name: 'contract-to-build-service-went-to',
    pattern:
      '(contract|tender|order) (to|for) (develop|build|deliver|design|supply|create)? (the|a|an|its)? {service:s} (was|has|is)? (been|being)? (went|goes|gone|awarded|given|handed) to the? {organization:o}',
    rows: BUILT,
    score: 0.85,
    examples: [
      [
        'The contract to build PortPass went to Quayside Ltd in Porto.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['The contract to build PortPass went to court.'],
  },
  {
    name: 'service-commissioned-from',
    pattern:
      '{service:s} ,? .. (commissioned|ordered|bought|procured) ( by the? {organization} )? from the? {organization:o}',
    rows: BUILT,
    score: 0.8,
    examples: [
      [
        'PortPass, commissioned by the Port Authority from Quayside Ltd, will open in May.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['PortPass, commissioned by the Port Authority, was far from Quayside Ltd.'],
  },
  {
    name: 'service-developed-within-by',
    pattern: `{service:s} (${SERVICE_NOUN})? ,? (was|is)? (developed|built|created|designed) (in|within|over) :NUM|DET|ADV? :NUM|ADJ? (days|weeks|months|years|year|month) by the? {organization:o}`,
    rows: BUILT,
    score: 0.85,
    examples: [
      [
        'The PortPass app, developed in eight months by Quayside Ltd, has many users.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['The PortPass app, developed in eight months by volunteers, has many users.'],
  },
  {
    name: 'service-is-work-of',
    pattern: `{service:s} (${SERVICE_NOUN})? (is|was) the (work|brainchild|creation|product) of the? {organization:o}`,
    rows: BUILT,
    score: 0.8,
    examples: [
      [
        'The PortPass portal is the work of Quayside Ltd in Porto.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['The PortPass portal is at work at Quayside Ltd.'],
  },
];
