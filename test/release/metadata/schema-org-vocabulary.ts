import { vocabularyOf } from './linked-data.ts';

const SCHEMA = 'http://schema.org/';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const DATATYPES = ['Text', 'URL', 'Number', 'Integer', 'Float', 'Boolean', 'Date', 'DateTime'];

const vocabulary = vocabularyOf('schema');

/** What schema.org's own vocabulary has against a JSON-LD object that uses its names as they are. */
export function schemaOrgFaults(object: Readonly<Record<string, unknown>>): string[] {
  const type = String(object['@type']).replace(/^sc:/, '');
  if (valuesOf(type, TYPE).length === 0) return [`there is no type ${type}`];
  return Object.entries(object)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => propertyFaults(type, name, value));
}

function propertyFaults(type: string, name: string, value: unknown): string[] {
  if (valuesOf(name, TYPE).length === 0) return [`${type} has no property ${name}`];
  const domains = valuesOf(name, `${SCHEMA}domainIncludes`);
  if (!ancestors(type).some((each) => domains.includes(each))) return [`${name} is no property of ${type}`];
  const ranges = valuesOf(name, `${SCHEMA}rangeIncludes`);
  return [value].flat().flatMap((each) => {
    if (!isObject(each)) return takesText(ranges) ? [] : [`${name} of ${type} takes no text`];
    const given = String(each['@type']);
    const fits = ancestors(given).some((ancestor) => ranges.includes(ancestor));
    return [...(fits ? [] : [`${name} of ${type} takes no ${given}`]), ...schemaOrgFaults(each)];
  });
}

/** Where a thing is expected, schema.org lets its name or address stand for it; a list of strings has no type to check. */
function takesText(ranges: readonly string[]): boolean {
  return ranges.some((range) => DATATYPES.includes(range)) || ranges.includes('CreativeWork');
}

function ancestors(type: string): string[] {
  return [type, ...valuesOf(type, SUBCLASS).flatMap(ancestors)];
}

function valuesOf(term: string, property: string): string[] {
  return vocabulary
    .getObjects(`${SCHEMA}${term}`, property, null)
    .map(({ value }) => value.replace(SCHEMA, ''));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
