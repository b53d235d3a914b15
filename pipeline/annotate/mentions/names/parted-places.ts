import type { Token } from '../../../contract/annotation.ts';
import { countryOfCity } from '../../../lexicon/cities.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { joined } from './token-shapes.ts';

/**
 * The parts of a tagged place that runs on over "in" to where it lies: "Quay Trade Centre in Porto" is a venue and a city, "Ports Hall in Quay City" too.
 */
export function partedPlaces(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  if (name.type === 'organization') return cityAndLand(tokens, name);
  if (name.type !== 'place') return [name];
  const parts = cityAndLand(tokens, name);
  if (parts.length > 1) return parts;
  for (let at = name.firstToken + 1; at < name.endToken - 1; at++) {
    if (tokens[at]?.lower !== 'in') continue;
    const around = tokens.slice(at + 1, name.endToken);
    if (!isCountryOrCity(joined(around)) && around.at(-1)?.text !== 'City') return [name];
    return [
      { ...name, endToken: at, endsSentence: false },
      { ...name, firstToken: at + 1 },
    ];
  }
  return [name];
}

/** "Beijing China" without a comma: a city and its country, and no body. */
function cityAndLand(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  const land = name.endToken - 1;
  if (land - name.firstToken < 1 || countryOfName(tokens[land]?.text ?? '') === undefined) return [name];
  const city = joined(tokens.slice(name.firstToken, land));
  if (countryOfCity(city) !== countryOfName(tokens[land]?.text ?? '')) return [name];
  return [
    { ...name, endToken: land, endsSentence: false, type: 'place' },
    { ...name, firstToken: land, type: 'place' },
  ];
}
