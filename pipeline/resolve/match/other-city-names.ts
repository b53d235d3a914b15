/** Cities by their own names and by older or other English ones, beside the English name of the gazetteer. Own list, folded. */
const NAMES = `
moskva|Moscow
sankt peterburg|Saint Petersburg
munchen|Munich
muenchen|Munich
koln|Cologne
koeln|Cologne
wien|Vienna
praha|Prague
warszawa|Warsaw
krakow|Kraków
bucuresti|Bucharest
beograd|Belgrade
athina|Athens
lisboa|Lisbon
roma|Rome
milano|Milan
torino|Turin
napoli|Naples
firenze|Florence
venezia|Venice
geneve|Geneva
genf|Geneva
zuerich|Zurich
bruxelles|Brussels
brussel|Brussels
antwerpen|Antwerp
den haag|The Hague
kobenhavn|Copenhagen
koebenhavn|Copenhagen
goteborg|Gothenburg
sevilla|Seville
baki|Baku
toshkent|Tashkent
ashgabat|Ashgabat
nur sultan|Astana
peking|Beijing
bombay|Mumbai
calcutta|Kolkata
madras|Chennai
bangalore|Bengaluru
saigon|Ho Chi Minh City
rangoon|Yangon
dacca|Dhaka
al qahirah|Cairo
ciudad de mexico|Mexico City
`;

const ENGLISH: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split('\n')
    .map((line) => {
      const [other = '', english = ''] = line.split('|');
      return [other, english];
    }),
);

/** The English name of a city by another of its names, folded. */
export function englishCityName(folded: string): string | undefined {
  return ENGLISH.get(folded);
}
