import { describe, expect, it } from 'vitest';
import { ownRowValidator, rowErrors, rowValidator } from '../../pipeline/contract/row-validator.ts';
import { SCHEMAS, TABLES, type TableSchema } from '../../pipeline/contract/tables.ts';

const REDIRECT = { from: 'event/port-forum', to: 'event/port-forum-2025', reason: 'merged', since: '1.1.0' };

/** A schema as it is read from a release. */
function published(schema: TableSchema): TableSchema {
  return JSON.parse(JSON.stringify({ ...schema, $id: 'urn:verbatim:schema:table:another:9' }));
}

describe('the validator of a table', () => {
  it.each(TABLES)('is one for all who ask for that of %s, be its schema published or not', (table) => {
    expect(rowValidator(SCHEMAS[table])).toBe(ownRowValidator(table));
    expect(rowValidator(published(SCHEMAS[table]))).toBe(ownRowValidator(table));
  });

  it('says whether a row is one of the table', () => {
    expect(ownRowValidator('redirects')(REDIRECT)).toBe(true);
    expect(ownRowValidator('redirects')({ ...REDIRECT, to: 7 })).toBe(false);
  });

  it('is another where the schema says something else', () => {
    const schema = { ...SCHEMAS.redirects, additionalProperties: true };
    const more = { ...REDIRECT, note: 'two names of one forum' };
    expect(rowValidator(schema)(more)).toBe(true);
    expect(ownRowValidator('redirects')(more)).toBe(false);
  });

  it('is none of a schema that is not valid, however often it is asked for', () => {
    const schema = { ...SCHEMAS.redirects, required: ['from', 'from'] };
    const ask = (): unknown => rowValidator(schema);
    expect(ask).toThrow('schema is invalid');
    expect(ask).toThrow('schema is invalid');
  });
});

it('tells all that is wrong with a row', () => {
  expect(rowErrors(SCHEMAS.redirects, REDIRECT)).toEqual([]);
  const wrong = { ...REDIRECT, from: 7, to: 7 };
  expect(rowErrors(SCHEMAS.redirects, wrong).map(({ instancePath }) => instancePath)).toEqual([
    '/from',
    '/to',
  ]);
});
