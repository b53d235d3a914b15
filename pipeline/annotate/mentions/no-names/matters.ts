import type { Token } from '../../../contract/annotation.ts';
import { COMMON_ACRONYMS } from '../names/name-types.ts';
import type { NameSegment } from '../names/segments.ts';

/** What states and firms do with computers, and is no service of its own: "e-Government services". */
const MATTER =
  /^e-?(?:government|governance|commerce|services?|learning|health|business|waste|procurement|participation|voting|justice|payments?|democracy|banking|money|signatures?|transactions?|agriculture|tourism|trade|education|mobility|id)$/i;
/**
 * What stands behind brackets in "QPA (Quay Port Authority) App", what there are many of by their letters, "their ID cards", and what platforms are: "a
 * Public-Private platform".
 */
const BARE =
  /^(?:(?:App|Application|Platform|Portal|Website|System|Service|e?ID|API|OTP)s?|QR|SMS|USSD|Public ?- ?Private|Multi- ?[Ss]takeholder|Open- ?Source|Cross- ?Border)$/;

/** Whether what is done with computers is taken for a service or a body. */
export function isMatter(name: NameSegment, tokens: readonly Token[]): boolean {
  const { type, text } = name;
  if (type.type === 'organization') return MATTER.test(text);
  if (type.type !== 'service') return false;
  // "the COVID-19 vaccination portal"
  return COMMON_ACRONYMS.has(text) || BARE.test(text) || (MATTER.test(text) && !isNamedSystem(tokens, name));
}

/** "The eProcurement system, run by": a matter that one system is called by. */
function isNamedSystem(tokens: readonly Token[], { firstToken, endToken }: NameSegment): boolean {
  const isOne = /^(?:the|its|['’]s)$/.test(tokens[firstToken - 1]?.lower ?? '');
  return (
    isOne &&
    /^(?:system|platform|portal|app)$/.test(tokens[endToken]?.lower ?? '') &&
    tokens[endToken + 1]?.pos !== 'NOUN'
  );
}
