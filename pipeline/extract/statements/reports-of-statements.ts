import type { Quotation } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';

const REPORTS = /^(?:reports?|reported|quoted|cited)$/;
/** Quotations behind one in which those inside it are. */
const NEAR = 4;

/**
 * Quotations without those that only pass on another: "The minister said ports would open, the Quay News Agency reported" is what the minister said, and
 * no statement of the agency.
 */
export function withoutReportsOfStatements(
  quotations: readonly Quotation[],
  text: string,
): readonly Quotation[] {
  const passesOn = (quotation: Quotation, at: number): boolean => {
    const { cue, kind, parts } = quotation;
    const [part] = parts;
    if (kind !== 'indirect' || part === undefined || cue === undefined) return false;
    if (!REPORTS.test(text.slice(cue.start, cue.end))) return false;
    return quotations
      .slice(Math.max(0, at - NEAR), at + NEAR)
      .some(
        (other) =>
          other !== quotation &&
          isIn(other.speaker, part) &&
          isIn(other.cue, part) &&
          other.parts.every((inner) => isIn(inner, part)),
      );
  };
  return quotations.filter((quotation, at) => !passesOn(quotation, at));
}

function isIn(inner: Span | undefined, { start, end }: Span): boolean {
  return inner !== undefined && inner.start >= start && inner.end <= end;
}
