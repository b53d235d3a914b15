import type { Quantity } from '../../../contract/annotation.ts';

/** Money of several countries, of which the article does not say which. */
const MONEY =
  /^(?:crowns|kron(?:er|or|a)|dinars|pesos|francs|shillings|rupees|rials|riyals|dirhams|marks|kwacha|dollars|pounds)$/;

/** Quantities of which an amount of money ends behind the name of the money, as a measure does: "15 million crowns" counts no crowns. */
export function withMoneyNames(quantities: readonly Quantity[]): readonly Quantity[] {
  if (!quantities.some(isMoney)) return quantities;
  return quantities.map((one) =>
    isMoney(one) && one.unitSpan !== undefined ? { ...one, end: Math.max(one.end, one.unitSpan.end) } : one,
  );
}

function isMoney({ unit, unitSpan, end }: Quantity): boolean {
  return unitSpan !== undefined && unitSpan.start - end <= 1 && MONEY.test(unit);
}
