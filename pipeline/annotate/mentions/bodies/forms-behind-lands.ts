import type { Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { LEGAL_FORMS } from '../../../lexicon/organization-words.ts';
import type { NameSegment } from '../names/segments.ts';

/** The end of a firm behind the land in which it is registered: "Quay Technologies (Malaysia) Sdn Bhd". */
export function legalFormEnd(tokens: readonly Token[], { endToken, type }: NameSegment): number | undefined {
  if (type.type !== 'organization' || tokens[endToken]?.text !== '(') return undefined;
  const isLand = countryOfName(tokens[endToken + 1]?.text ?? '') !== undefined;
  if (!isLand || tokens[endToken + 2]?.text !== ')') return undefined;
  let end = endToken + 3;
  while (LEGAL_FORMS.has(tokens[end]?.text ?? '')) end++;
  return end > endToken + 3 ? end : undefined;
}
