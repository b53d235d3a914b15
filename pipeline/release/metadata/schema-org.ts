import { jsonFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { lastDay, publishedSpan, sourceArticles } from './articles.ts';
import type { SourceArticle } from './articles.ts';
import { citationText } from './citation.ts';
import { meaningUrl, typeOf } from './columns.ts';
import { given } from './described.ts';
import type { Described } from './described.ts';
import { licenceUrl } from './licences.ts';
import { filesOfAllTables, filesOfTable } from './table-files.ts';

/**
 * The data set for search engines, as schema.org has it (https://schema.org/Dataset): small enough to stand in the head of a web page.
 * The columns it lists are those that are read from words and are numbers or have a unit.
 */
export function schemaOrgFile(described: Described): OutputFile {
  const { schemas, written } = described;
  const files = [
    ...filesOfAllTables(described),
    ...[...schemas.keys()].flatMap((table) => filesOfTable(table, written)),
  ];
  return jsonFile('dataset.jsonld', {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    ...descriptionOf(described),
    variableMeasured: variables(described),
    distribution: files.map(({ path, bytes, sha256, format }) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: path,
      encodingFormat: format.mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  });
}

/** What schema.org and Croissant, which builds on it, say alike of the data set as a whole. */
export function descriptionOf(described: Described): Record<string, unknown> {
  const { about, version, tables } = described;
  const articles = sourceArticles(tables);
  const span = publishedSpan(articles);
  const publisher = { '@type': 'Organization', name: about.publisher };
  return given({
    name: about.title,
    alternateName: about.name,
    description: about.description,
    // Without an address, the folder that the description stands in.
    url: about.homepage ?? './',
    version,
    license: licenceUrl(about.licence) ?? about.licence,
    creator: publisher,
    publisher: given({ ...publisher, ...contactOf(about.contact) }),
    keywords: about.keywords.length === 0 ? undefined : about.keywords,
    datePublished: lastDay(articles),
    temporalCoverage: span === null ? undefined : `${span.first}/${span.last}`,
    isAccessibleForFree: true,
    creditText: citationText(described),
    isBasedOn: articles.map(workOf),
  });
}

function contactOf(contact: string | undefined): object {
  if (contact === undefined) return {};
  return contact.includes('@') ? { email: contact } : { url: contact };
}

function workOf(article: SourceArticle): object {
  const { id, title, url, publisher, published, language } = article;
  return given({
    '@type': 'Article',
    identifier: id,
    name: title,
    url,
    publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
    license: article.licenceUrl ?? article.licence,
    datePublished: published,
    inLanguage: language,
  });
}

function variables({ schemas }: Described): object[] {
  return [...schemas].flatMap(([table, schema]) =>
    Object.entries(schema.properties)
      .filter(([, property]) => property['x-column'].derived !== true)
      .filter(([, property]) => property['x-column'].unit !== undefined || typeOf(property) !== 'string')
      .filter(([, property]) => typeOf(property) !== 'array')
      .map(([column, property]) =>
        given({
          '@type': 'PropertyValue',
          name: `${table}.${column}`,
          description: property.description,
          unitText: property['x-column'].unit,
          propertyID: meaningUrl(property),
        }),
      ),
  );
}
