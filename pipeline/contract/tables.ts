import articles from '../../schemas/articles.schema.json' with { type: 'json' };
import conflicts from '../../schemas/conflicts.schema.json' with { type: 'json' };
import events from '../../schemas/events.schema.json' with { type: 'json' };
import evidence from '../../schemas/evidence.schema.json' with { type: 'json' };
import instruments from '../../schemas/instruments.schema.json' with { type: 'json' };
import organizations from '../../schemas/organizations.schema.json' with { type: 'json' };
import people from '../../schemas/people.schema.json' with { type: 'json' };
import places from '../../schemas/places.schema.json' with { type: 'json' };
import positions from '../../schemas/positions.schema.json' with { type: 'json' };
import redirects from '../../schemas/redirects.schema.json' with { type: 'json' };
import relations from '../../schemas/relations.schema.json' with { type: 'json' };
import retired from '../../schemas/retired.schema.json' with { type: 'json' };
import services from '../../schemas/services.schema.json' with { type: 'json' };
import statements from '../../schemas/statements.schema.json' with { type: 'json' };
import statistics from '../../schemas/statistics.schema.json' with { type: 'json' };
import type { RowList } from './row-list.ts';
import type {
  Article,
  Conflict,
  Event,
  Evidence,
  Instrument,
  Organization,
  Person,
  Place,
  Position,
  Redirect,
  Relation,
  RetiredId,
  Service,
  Statement,
  Statistic,
} from './rows.generated.ts';

/** What a schema says of a column beyond JSON Schema. */
interface Column {
  /** The check of the grounding gate (`pipeline/ground/`) that its words must pass; absent on derived columns. */
  readonly ground?: string;
  /** Computed by the pipeline rather than read from words. */
  readonly derived?: boolean;
  /** Tables whose ids the value may hold. */
  readonly references?: readonly string[];
  readonly unit?: string;
  /** Wikidata property (or other vocabulary term) of the same meaning. */
  readonly wikidata?: string;
}

export interface PropertySchema {
  readonly title: string;
  readonly description: string;
  readonly type: string | readonly string[];
  readonly 'x-column': Column;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: { readonly type: string; readonly pattern?: string; readonly minLength?: number };
}

export interface TableSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly 'x-table': {
    readonly name: string;
    /** source: what was read; entity: a thing with names; claim: something said of things; receipt: about other rows. */
    readonly role: string;
    readonly key: readonly string[];
    readonly predicates?: Readonly<Record<string, string | null>>;
  };
  /** In column order. */
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

/** The row type of each table. */
export interface Rows {
  articles: Article;
  organizations: Organization;
  people: Person;
  places: Place;
  positions: Position;
  events: Event;
  instruments: Instrument;
  services: Service;
  statistics: Statistic;
  statements: Statement;
  relations: Relation;
  evidence: Evidence;
  conflicts: Conflict;
  redirects: Redirect;
  retired: RetiredId;
}

export type TableName = keyof Rows;
export type EntityTable = 'organizations' | 'people' | 'places' | 'events' | 'instruments' | 'services';
export type ClaimTable = 'positions' | 'statistics' | 'statements' | 'relations';
/** Tables that extractors may propose rows of. */
export type FactTable = EntityTable | ClaimTable;

/**
 * All tables with their rows, sorted by key. Resolve gives it, validate and release take it. Receipts are far more than all other rows, so that
 * they may lie on the disk.
 */
export type Dataset = {
  readonly [T in TableName]: T extends 'evidence' ? RowList<Rows[T]> : readonly Rows[T][];
};

/** What one cell of a table may hold. */
export type PlainCell = string | number | boolean | null | readonly string[];

/** A row of any table, its columns by name. */
export type PlainRow = Readonly<Record<string, PlainCell>>;

/** A row as a type without a name, which a row of any table is. */
type Unnamed<R> = { readonly [Column in keyof R]: R[Column] };

/** The rows of a table for code that knows no columns by name: the same rows, not copies. */
export function plainRows(dataset: Dataset, table: TableName): RowList<PlainRow> {
  const rows: RowList<Unnamed<Rows[TableName]>> = dataset[table];
  return rows;
}

/** Receipts for code that knows no columns by name: the same rows. */
export function plainReceipts(receipts: RowList<Evidence>): RowList<PlainRow> {
  const rows: RowList<Unnamed<Evidence>> = receipts;
  return rows;
}

/** The schema of each table, in the order in which tables are listed and written. */
export const SCHEMAS: Readonly<Record<TableName, TableSchema>> = {
  articles,
  organizations,
  people,
  places,
  positions,
  events,
  instruments,
  services,
  statistics,
  statements,
  relations,
  evidence,
  conflicts,
  redirects,
  retired,
};

export const TABLES: readonly TableName[] = [
  'articles',
  'organizations',
  'people',
  'places',
  'positions',
  'events',
  'instruments',
  'services',
  'statistics',
  'statements',
  'relations',
  'evidence',
  'conflicts',
  'redirects',
  'retired',
];

export const ENTITY_TABLES: readonly EntityTable[] = [
  'organizations',
  'people',
  'places',
  'events',
  'instruments',
  'services',
];

/** Whether the rows of a table are things with names. */
export function isEntityTable(table: string): table is EntityTable {
  return ENTITY_TABLES.some((one) => one === table);
}

const CLAIM_TABLES: readonly ClaimTable[] = ['positions', 'statistics', 'statements', 'relations'];

export const FACT_TABLES: readonly FactTable[] = [...ENTITY_TABLES, ...CLAIM_TABLES];

/** What an id of the table begins with: `events` → `event`. */
export const ID_PREFIX: Readonly<Record<Exclude<TableName, 'redirects' | 'retired'>, string>> = {
  articles: 'article',
  organizations: 'organization',
  people: 'person',
  places: 'place',
  positions: 'position',
  events: 'event',
  instruments: 'instrument',
  services: 'service',
  statistics: 'statistic',
  statements: 'statement',
  relations: 'relation',
  evidence: 'evidence',
  conflicts: 'conflict',
};
