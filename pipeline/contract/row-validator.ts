import addFormats from 'ajv-formats';
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Rows, SCHEMAS, type TableName, type TableSchema } from './tables.ts';

type Compile = <R>(schema: TableSchema) => ValidateFunction<R>;

/** Schemas of this program, which a test holds against JSON Schema: that takes longer than to check some thousand rows. */
const OWN: ReadonlySet<string> = new Set(
  Object.values(SCHEMAS).map((schema) => JSON.stringify(anonymous(schema))),
);

/** Without its id: one process may meet several versions of a schema, and the published one has the same as that of this program. */
function anonymous({ $id: _id, ...schema }: TableSchema): object {
  return schema;
}

function ajvFor(options: Options): Ajv2020 {
  const made = new Ajv2020({ strict: true, ...options });
  addFormats.default(made);
  made.addVocabulary(['x-table', 'x-column']);
  return made;
}

/** Compiles each schema once: that costs more than to check a thousand rows, and most published schemas are those of this program. */
function compilerFor(options: Options): Compile {
  const [own, published] = [ajvFor({ ...options, validateSchema: false }), ajvFor(options)];
  // Ajv knows a schema again by the object, so there is one for all of the same text.
  const objects = new Map<string, object>();
  return <R>(schema: TableSchema) => {
    const plain = anonymous(schema);
    const text = JSON.stringify(plain);
    const object = objects.get(text) ?? plain;
    const validator = (OWN.has(text) ? own : published).compile<R>(object);
    objects.set(text, object);
    return validator;
  };
}

const compile = compilerFor({});
let compileForAllErrors: Compile | undefined;

/**
 * Says whether rows are those of a table (JSON Schema 2020-12, formats checked, unknown keywords refused). It stops at the first error of a row.
 * @throws {Error} where the schema itself is not valid
 */
export function rowValidator<R>(schema: TableSchema): ValidateFunction<R> {
  return compile<R>(schema);
}

/** All that is wrong with a row. Rows are asked about one by one, once `rowValidator` has found that they do not fit, as few do not. */
export function rowErrors(schema: TableSchema, row: unknown): readonly ErrorObject[] {
  compileForAllErrors ??= compilerFor({ allErrors: true });
  const accepts = compileForAllErrors(schema);
  return accepts(row) ? [] : (accepts.errors ?? []);
}

const ownValidators: { [T in TableName]?: ValidateFunction<Rows[T]> } = {};

/** The validator of a table of this program, by the schema from which its row type is generated. */
export function ownRowValidator<T extends TableName>(table: T): ValidateFunction<Rows[T]> {
  const validators: { [U in T]?: ValidateFunction<Rows[U]> } = ownValidators;
  return (validators[table] ??= rowValidator<Rows[T]>(SCHEMAS[table]));
}
