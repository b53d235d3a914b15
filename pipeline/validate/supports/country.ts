import countries from 'i18n-iso-countries';
import { textIn } from '../tables.ts';
import type { Row } from '../tables.ts';
import type { Claim, Context, Doubt } from './claim.ts';
import { hasWords, nameKey } from './fold.ts';
import { namesIn } from './name.ts';

/**
 * A country is shown by its English name or code (ISO 3166-1), by the word for what is of it where that begins like the name
 * ("Kenyan"), or by a place that the data set has in it. A place that the data set has in another country only contradicts it; words that
 * say nothing are a warning, as no list here has all names.
 */
export function countryDoubt({ value, quotes }: Claim, context: Context): Doubt | null {
  const words = quotes.map(nameKey);
  const names = [value, ...(countries.getName(value, 'en', { select: 'all' }) ?? [])].map(nameKey);
  if (words.some((quote) => names.some((name) => hasWords(quote, name) || hasAdjective(quote, name)))) {
    return null;
  }
  const places = [...(context.tables.get('places')?.values() ?? [])].filter((place) => isNamed(place, words));
  const found = new Set(places.map((place) => textIn(place, 'country')).filter((code) => code !== ''));
  if (found.has(value)) return null;
  if (found.size > 0) return { level: 'error', why: `the place quoted is in ${[...found].join(', ')}` };
  return { level: 'warning', why: 'the country is not named' };
}

function isNamed(place: Row, words: readonly string[]): boolean {
  const names = namesIn(place).map(nameKey);
  return words.some((quote) => names.some((name) => hasWords(quote, name)));
}

/** "kenyan" begins like "kenya"; names of several words make no such adjective. */
function hasAdjective(quote: string, name: string): boolean {
  if (name.includes(' ') || name.length < 4) return false;
  return quote.split(' ').some((word) => word.startsWith(name.slice(0, Math.max(4, name.length - 2))));
}
