import { type Found, metaNamed } from './found.ts';
import { textOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { isBesideArticle } from './regions.ts';
import type { Survey } from './surveyed.ts';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The language that the page declares, as BCP 47. */
export function languageOf({ language, metas }: Survey): Found | undefined {
  const declared = [
    { value: language, from: 'html lang' },
    ...metaNamed(metas, [
      'og:locale',
      'content-language',
      'dc.language',
      'dcterms.language',
      'language',
      'inlanguage',
    ]),
  ];
  return declared
    .map(({ value, from }) => ({ value: value.replace(/_/g, '-').trim(), from }))
    .find(({ value }) => LANGUAGE_TAG.test(value));
}

/** The address that the page calls its own: `canonical`, else `og:url`. One that leads to the front page of the site is none. */
export function addressOf({ links, metas }: Survey, url: string): Found | undefined {
  const canonical = links
    .filter(({ rel }) => rel.includes('canonical'))
    .map(({ href }) => ({ value: href, from: 'link canonical' }));
  for (const { value, from } of [...canonical, ...metaNamed(metas, ['og:url', 'twitter:url'])]) {
    const base = url === '' ? undefined : url;
    if (!URL.canParse(value, base)) continue;
    const address = new URL(value, base);
    const isWeb = address.protocol === 'http:' || address.protocol === 'https:';
    const isFront =
      address.pathname === '/' &&
      address.search === '' &&
      base !== undefined &&
      new URL(base).pathname !== '/';
    if (isWeb && !isFront) return { value: address.href, from };
  }
  return undefined;
}

const CREATIVE_COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\/[a-z-]+\/\d\.\d/i;

/** The licence of the article, as the page names it: an address, or words. */
export function licenceOf({ survey, articles, centre }: Page): Found | undefined {
  const stated = [
    ...articles.map((node) => ({ value: textOf(node.get('license')), from: 'json-ld license' })),
    ...survey.properties
      .filter(({ name, region }) => name === 'license' && !isBesideArticle(region, centre))
      .map(({ text }) => ({ value: text, from: 'microdata license' })),
    ...metaNamed(survey.metas, ['dc.rights.license', 'dcterms.license', 'dc.license', 'license']),
    ...survey.links
      .filter(({ rel }) => rel.includes('license'))
      .map(({ tag, href }) => ({ value: href, from: `${tag} license` })),
    ...metaNamed(survey.metas, ['dc.rights', 'dcterms.rights']).filter(({ value }) =>
      CREATIVE_COMMONS.test(value),
    ),
  ];
  return stated.find(({ value }) => value !== '');
}

/** Whether the article can be read without paying, where the page says so. */
export function freeToReadOf({ survey, articles }: Page): Found<boolean> | undefined {
  for (const node of articles) {
    const value = truth(node.get('isAccessibleForFree'));
    if (value !== undefined) return { value, from: 'json-ld isAccessibleForFree' };
  }
  const tier = metaNamed(survey.metas, ['article:content_tier'])[0];
  if (tier !== undefined) return { value: tier.value.toLowerCase() === 'free', from: tier.from };
  const property = survey.properties.find(({ name }) => name === 'isaccessibleforfree');
  const value = truth(property?.text);
  return value === undefined ? undefined : { value, from: 'microdata isAccessibleForFree' };
}

function truth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = textOf(value).replace(/^.*\//, '').toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}
