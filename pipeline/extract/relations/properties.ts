import type { AnnotatedPredicate } from '../../contract/annotated-predicates.ts';
import type { Relation } from '../../contract/rows.generated.ts';
import { ROLE, type Roles } from './roles.ts';

type Predicate = Relation['predicate'] | AnnotatedPredicate;

/** A predicate that the classifier tells, and which argument of the pair is its subject. */
export interface Property {
  readonly predicate: Predicate;
  readonly subject: 'first' | 'second';
}

/** Two roles between which relations are looked for, and those relations. */
interface PairKind {
  readonly name: string;
  readonly first: Roles;
  readonly second: Roles;
  readonly properties: readonly Property[];
  /** Index of its first property among those of all kinds. */
  readonly offset: number;
}

const KINDS: readonly Omit<PairKind, 'offset'>[] = [
  {
    name: 'person-organization',
    first: ROLE.person,
    second: ROLE.organization,
    properties: [
      from('employer'),
      to('founded_by'),
      to('chief_executive'),
      from('educated_at'),
      from('political_party'),
    ],
  },
  {
    name: 'person-place',
    first: ROLE.person,
    second: ROLE.place,
    properties: [from('place_of_birth'), from('residence')],
  },
  {
    name: 'person-nationality',
    first: ROLE.person,
    second: ROLE.nationality,
    properties: [from('citizenship')],
  },
  {
    name: 'person-person',
    first: ROLE.person,
    second: ROLE.person,
    properties: [from('spouse'), from('child_of')],
  },
  {
    name: 'person-date',
    first: ROLE.person,
    second: ROLE.date,
    properties: [from('date_of_birth'), from('date_of_death')],
  },
  {
    name: 'organization-place',
    first: ROLE.organization,
    second: ROLE.place,
    properties: [from('headquarters')],
  },
  {
    name: 'organization-date',
    first: ROLE.organization,
    second: ROLE.date,
    properties: [from('inception')],
  },
  {
    name: 'organization-organization',
    first: ROLE.organization,
    second: ROLE.organization,
    properties: [from('parent_organization')],
  },
];

/** All kinds of pairs. Their order, and that of their properties, is that of the weights. */
export const PAIR_KINDS: readonly PairKind[] = KINDS.map((kind, index) => ({
  ...kind,
  offset: KINDS.slice(0, index).reduce((sum, { properties }) => sum + properties.length, 0),
}));

/** The properties of all kinds, in order. */
export const PROPERTIES: readonly Property[] = PAIR_KINDS.flatMap(({ properties }) => properties);

/** A property whose subject is the first argument of the pair. */
function from(predicate: Predicate): Property {
  return { predicate, subject: 'first' };
}

/** A property whose subject is the second argument. */
function to(predicate: Predicate): Property {
  return { predicate, subject: 'second' };
}

/** Columns of the weights: of each property one for pairs whose first argument is the left one, then one for the others. */
export const COLUMNS = 2 * PROPERTIES.length;

/** The column of the first property of a kind of pair. */
export function columnOf(kind: number, isFirstLeft: boolean): number {
  return (isFirstLeft ? 0 : PROPERTIES.length) + (PAIR_KINDS[kind]?.offset ?? 0);
}
