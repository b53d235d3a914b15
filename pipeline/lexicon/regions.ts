/** Regions larger than a country and constituent parts that are often named as one. Own list. */
import { fold } from '../text/fold.ts';
import { memoized } from '../text/memoized.ts';
import { phrases } from './words.ts';

/** As they are written, without "the". */
const REGION_NAMES: readonly string[] = [
  ...phrases('Africa, Asia, Europe, North America, South America, Antarctica, Oceania, Australasia, Eurasia'),
  ...phrases(
    'Americas, Latin America, Central America, Latin America and the Caribbean, Caribbean, Mesoamerica',
  ),
  ...phrases(
    'North Africa, Northern Africa, West Africa, Western Africa, East Africa, Eastern Africa, Central Africa',
  ),
  ...phrases(
    'Southern Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Maghreb, Sahara, Great Lakes region',
  ),
  ...phrases(
    'Middle East, Near East, Middle East and North Africa, MENA, Gulf, Persian Gulf, Arab Gulf, Levant, Arab States',
  ),
  ...phrases('Arab world, Gulf States, Arab region, Arabian Peninsula, Mesopotamia, Mashreq'),
  ...phrases(
    'Central Asia, South Asia, Southern Asia, Southeast Asia, South-East Asia, South East Asia, South-Eastern Asia',
  ),
  ...phrases(
    'East Asia, Eastern Asia, Northeast Asia, North-East Asia, West Asia, Western Asia, Asia-Pacific, Asia Pacific',
  ),
  ...phrases(
    'Asia and the Pacific, Indo-Pacific, Pacific, Pacific Islands, Melanesia, Micronesia, Polynesia, Far East',
  ),
  ...phrases(
    'Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, South-East Europe',
  ),
  ...phrases(
    'Southeast Europe, South-Eastern Europe, Southeastern Europe, Central and Eastern Europe, Baltics, Baltic States',
  ),
  ...phrases(
    'Baltic region, Baltic Sea, Black Sea, Black Sea region, Caspian, Caspian Sea, Caspian region, Mediterranean',
  ),
  ...phrases(
    'Balkans, Western Balkans, Balkan Peninsula, Scandinavia, Nordic countries, Nordics, Benelux, Iberia, Alps',
  ),
  ...phrases(
    'Iberian Peninsula, British Isles, Caucasus, South Caucasus, North Caucasus, Transcaucasia, Siberia, Anatolia',
  ),
  ...phrases(
    'CIS region, CIS countries, CIS states, post-Soviet space, Commonwealth of Independent States region',
  ),
  ...phrases(
    'Eastern Partnership countries, Turkic world, Arctic, Antarctic, Kurdistan, Crimea, Karabakh, Nakhchivan',
  ),
  ...phrases(
    'Jammu and Kashmir, Andaman and Nicobar Islands, Newfoundland and Labrador, Castile and León, Kashmir, Punjab, Bengal, Tibet, Xinjiang, Donbas, Catalonia, Bavaria, Flanders, Wallonia, Lombardy, Sicily',
  ),
  ...phrases(
    'England, Scotland, Wales, Northern Ireland, Global South, Global North, Amazon Basin, Mekong region, Sinai',
  ),
  ...phrases(
    'Eastern and Southern Africa, East and Southern Africa, Western and Central Africa, West and Central Africa, East and Central Africa',
  ),
  ...phrases(
    'Europe and Central Asia, East Asia and the Pacific, East Asia and Pacific, South and Central Asia, Middle East and Africa',
  ),
  ...phrases(
    'EMEA, LATAM, APAC, North Atlantic, South Pacific, West Bank, Gaza Strip, Patagonia, Andes, Himalayas',
  ),
];

const FOLDED: ReadonlySet<string> = new Set(REGION_NAMES.map(fold));
const REGION_ACRONYMS: ReadonlySet<string> = new Set(['mena', 'emea', 'latam', 'apac']);
const DIRECTIONS = /^(?:northern|southern|eastern|western|central|north|south|east|west) /;

/** Lower-case words that say "everywhere": "worldwide", or "world" in "around the world". */
const WORLD_WORDS: ReadonlySet<string> = new Set([
  'worldwide',
  'world-wide',
  'globally',
  'world',
  'globe',
  'planet',
]);

/** Lower-case phrases that say "everywhere". */
export const WORLD_PHRASES: readonly string[] = phrases(`
  worldwide, world-wide, globally, around the world, across the world, all over the world, throughout the world,
  in the world, the world, around the globe, across the globe, on the planet, the globe`);

/** Whether a name (with or without "the") is a region: "the South Caucasus". Acronyms must be in capitals. */
export const isRegion = memoized((name): boolean => {
  if (!/\p{Lu}/u.test(name)) return false;
  const folded = fold(name).replace(/^the /, '');
  if (REGION_ACRONYMS.has(folded)) return /\p{Lu}{4,}/u.test(name);
  return FOLDED.has(folded) || (DIRECTIONS.test(folded) && FOLDED.has(folded.replace(DIRECTIONS, '')));
});

/** Whether a lower-case word says "everywhere". */
export function isWorldWord(lower: string): boolean {
  return WORLD_WORDS.has(lower);
}
