/** Metadata of a web page: each value with the place that it was read from. */
import { articleNodes, withoutTail } from './article-node.ts';
import { authorsOf } from './authors.ts';
import { datesOf } from './dates.ts';
import type { Found } from './found.ts';
import { jsonLd } from './json-ld.ts';
import { addressOf, freeToReadOf, languageOf, licenceOf } from './other-fields.ts';
import type { Page } from './page.ts';
import type { PageDocument } from './page-node.ts';
import { siteNames } from './site-names.ts';
import { survey } from './survey.ts';
import { titleOf } from './title.ts';

/** What a page says of its article. A field that it does not tell, or tells in a way that cannot be believed, is absent. */
export interface HtmlMetadata {
  readonly title?: Found;
  /** People, in the order in which they are named; where there are none, the editorial office or the initials in the byline. */
  readonly authors?: Found<readonly string[]>;
  readonly publisher?: Found;
  /** EDTF: a day, month or year. The day is the one that the page states, in whatever time zone. */
  readonly published?: Found;
  readonly modified?: Found;
  /** BCP 47. */
  readonly language?: Found;
  /** The address that the page itself calls the right one. */
  readonly url?: Found;
  readonly licence?: Found;
  /** False where the page says that its article is behind a paywall. */
  readonly freeToRead?: Found<boolean>;
}

/** What is known of a page beside its content. */
export interface Surroundings {
  /** Where the page was found. */
  readonly url?: string;
  /** The day on which it was fetched, `2026-01-31`: nothing is published later. */
  readonly today?: string;
}

/**
 * Reads the metadata of a parsed page. A pure function of its arguments; whatever the page holds, it gives what can be believed.
 * @param document the page, before anything is taken out of it
 */
export function htmlMetadata(document: PageDocument, { url = '', today }: Surroundings = {}): HtmlMetadata {
  const surveyed = survey(document);
  const data = jsonLd(surveyed.jsonLd);
  const sites = siteNames(surveyed, data);
  const language = languageOf(surveyed);
  const names = sites.map(({ value }) => value);
  const title = titleOf(surveyed, data, names, url);
  const address = addressOf(surveyed, url);
  const addresses = [url, address?.value ?? ''].map(withoutTail).filter((one) => one !== '');
  const titles = [title.found?.value ?? '', surveyed.titleTag].filter((one) => one !== '');
  const page: Page = {
    survey: surveyed,
    data,
    articles: articleNodes(data, titles, addresses),
    url,
    language: language?.value ?? '',
    siteNames: names,
    centre: title.centre,
    title: title.found?.value ?? '',
  };
  const { published, modified } = datesOf(page, today);
  return present({
    title: title.found,
    authors: authorsOf(page),
    publisher: sites[0],
    published,
    modified,
    language,
    url: address,
    licence: licenceOf(page),
    freeToRead: freeToReadOf(page),
  });
}

type Sought = { readonly [Field in keyof HtmlMetadata]: HtmlMetadata[Field] | undefined };

function present(sought: Sought): HtmlMetadata {
  return Object.fromEntries(Object.entries(sought).filter(([, found]) => found !== undefined));
}
