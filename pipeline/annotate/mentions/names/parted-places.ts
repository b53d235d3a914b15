import type { Token } from '../../../contract/annotation.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { joined } from './token-shapes.ts';

/**
 * The parts of a tagged place that runs on over "in" to where it lies: "Quay Trade Centre in Porto" is a venue and a city, "Ports Hall in Quay City" too.
 */
export function partedPlaces(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  if (name.type !== 'place') return [name];
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
