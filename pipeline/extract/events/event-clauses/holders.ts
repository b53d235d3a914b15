import type { Mention } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { countryField, mentionField } from '../../fields.ts';
import { bitsOf, type PatternIndex } from '../../pattern/pattern-index.ts';

const CITY = bitsOf(['city']);
const HOSTING = /^host(?:s|ed|ing)?$/;

/** Who hosts it is a country, a city, which is then where it is held, or a body; who organises it only a body. */
export function holderFields(
  holder: Mention,
  verb: number,
  index: PatternIndex,
): Record<string, CandidateField>[] {
  const isHost = HOSTING.test(index.annotation.tokens[verb]?.lower ?? '');
  const fits = holder.type === 'organization' || (isHost && holder.type === 'place');
  const field = fits && holder.adjectival !== true ? mentionField(holder, index) : undefined;
  if (field === undefined) return [];
  if (!isHost) return [{ organizers: field }];
  const isCity = ((index.kindsAt[holder.firstToken] ?? 0) & CITY) !== 0;
  const country = isCity ? countryField(holder, index) : undefined;
  return [
    { host: field },
    ...(isCity ? [{ city: field }] : []),
    ...(country === undefined ? [] : [{ country }]),
  ];
}
