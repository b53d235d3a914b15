import type { TableSchema } from '../../contract/tables.ts';
import { jsonFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { lastDay, publishedSpan, sourceArticles } from './articles.ts';
import type { SourceArticle } from './articles.ts';
import { given } from './described.ts';
import type { Described } from './described.ts';
import { licenceUrl } from './licences.ts';
import { filesOfAllTables, filesOfTable } from './table-files.ts';
import type { TableFile } from './table-files.ts';

const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

type Node = Record<string, unknown>;

/**
 * The data set for data portals, as DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/) has it, within the rules of the European profile DCAT-AP 3.
 * The data set has one part a table, each with its files: distributions of one data set must say the same. Addresses are relative to this
 * file, so they hold wherever the release is put.
 */
export function dcatFile(described: Described): OutputFile {
  const { schemas } = described;
  return jsonFile('dcat.jsonld', {
    '@context': PREFIXES,
    '@graph': [
      wholeOf(described),
      ...[...schemas].map(([table, schema]) => partOf(table, schema, described)),
      allVersions(described),
      publisher(described),
      ...sourceArticles(described.tables).map(entityOf),
    ],
  });
}

function wholeOf(described: Described): Node {
  const { about, version, previous, schemas, tables } = described;
  const articles = sourceArticles(tables);
  return given({
    '@id': '#dataset',
    '@type': ['dcat:Dataset', 'prov:Entity'],
    'dct:title': english(about.title),
    'dct:description': english(about.description),
    'dct:identifier': `${about.name}@${version}`,
    'dcat:version': version,
    'dcat:isVersionOf': { '@id': '#all-versions' },
    'dcat:previousVersion': previous === null ? undefined : { '@id': `../${previous}/dcat.jsonld#dataset` },
    'dcat:keyword': about.keywords.map(english),
    'dct:publisher': { '@id': '#publisher' },
    'dcat:contactPoint': contactPoint(described),
    'dcat:landingPage':
      about.homepage === undefined ? undefined : { '@id': about.homepage, '@type': 'foaf:Document' },
    'dct:license': licence(about.licence),
    'dct:language': {
      '@id': 'http://publications.europa.eu/resource/authority/language/ENG',
      '@type': 'dct:LinguisticSystem',
    },
    'dct:issued': dated(lastDay(articles)),
    'dct:temporal': period(articles),
    'adms:versionNotes': english('What changed is in CHANGELOG.md and delta.ndjson.'),
    'dct:hasPart': [...schemas.keys()].map((table) => ({ '@id': `#${table}` })),
    'dcat:distribution': filesOfAllTables(described).map((file) => distribution(file, about.licence)),
    'prov:wasDerivedFrom': articles.map(({ id }) => ({ '@id': `#${id}` })),
  });
}

function partOf(table: string, schema: TableSchema, { about, version, written }: Described): Node {
  return {
    '@id': `#${table}`,
    '@type': 'dcat:Dataset',
    'dct:title': english(`${about.title}: ${table}`),
    'dct:description': english(schema.description),
    'dct:identifier': `${about.name}@${version}/${table}`,
    'dcat:version': version,
    'dct:isPartOf': { '@id': '#dataset' },
    'dct:publisher': { '@id': '#publisher' },
    'dct:license': licence(about.licence),
    'dcat:distribution': filesOfTable(table, written).map((file) => distribution(file, about.licence)),
  };
}

/** All versions together: what `dcat:isVersionOf` points at. */
function allVersions({ about }: Described): Node {
  return {
    '@id': '#all-versions',
    '@type': 'dcat:Dataset',
    'dct:title': english(about.title),
    'dct:description': english(`All versions. ${about.description}`),
    'dct:publisher': { '@id': '#publisher' },
    'dcat:hasVersion': { '@id': '#dataset' },
  };
}

function publisher({ about }: Described): Node {
  return { '@id': '#publisher', '@type': 'foaf:Agent', 'foaf:name': about.publisher };
}

function contactPoint({ about }: Described): Node | undefined {
  if (about.contact === undefined) return undefined;
  const way = about.contact.includes('@')
    ? { 'vcard:hasEmail': { '@id': `mailto:${about.contact}` } }
    : { 'vcard:hasURL': { '@id': about.contact } };
  return { '@type': 'vcard:Kind', 'vcard:fn': about.publisher, ...way };
}

function distribution({ path, bytes, sha256, format }: TableFile, terms: string): Node {
  return {
    '@id': `#${path}`,
    '@type': 'dcat:Distribution',
    'dct:title': english(format.title),
    'dcat:accessURL': { '@id': path },
    'dcat:downloadURL': { '@id': path },
    ...(format.isListed
      ? { 'dcat:mediaType': { '@id': `${MEDIA_TYPES}${format.mediaType}`, '@type': 'dct:MediaType' } }
      : { 'dct:format': { '@type': 'dct:MediaTypeOrExtent', 'rdfs:label': format.mediaType } }),
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256', '@type': 'spdx:ChecksumAlgorithm' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
    'dct:license': licence(terms),
  };
}

function entityOf(article: SourceArticle): Node {
  const { id, title, url, publisher: by, published } = article;
  return given({
    '@id': `#${id}`,
    '@type': ['prov:Entity', 'foaf:Document'],
    'dct:title': title,
    'dct:identifier': id,
    'dct:issued': dated(published),
    'dct:publisher': by === null ? undefined : { '@type': 'foaf:Agent', 'foaf:name': by },
    'dct:license': article.licence === null ? undefined : licence(article.licence),
    'foaf:page': url === null ? undefined : { '@id': url, '@type': 'foaf:Document' },
  });
}

/** Words that name no address are the label of a licence without one. */
function licence(terms: string): Node {
  const url = licenceUrl(terms);
  return url === null
    ? { '@type': 'dct:LicenseDocument', 'dct:title': terms }
    : { '@id': url, '@type': 'dct:LicenseDocument' };
}

function period(articles: readonly SourceArticle[]): Node | undefined {
  const span = publishedSpan(articles);
  if (span === null) return undefined;
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': dated(span.first),
    'dcat:endDate': dated(span.last),
  };
}

/** A year, a month or a day, as its length tells. */
function dated(edtf: string | null): Node | undefined {
  if (edtf === null) return undefined;
  const types: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };
  return { '@value': edtf, '@type': types[edtf.length] ?? 'xsd:string' };
}

function english(text: string): Node {
  return { '@value': text, '@language': 'en' };
}
