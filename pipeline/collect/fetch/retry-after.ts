const SECONDS = /^\d{1,9}$/;

/**
 * How many milliseconds from `now` a `Retry-After` header asks to wait: whole seconds, or an HTTP date (RFC 9110, 10.2.3). Null where
 * it is missing or says nothing; never negative.
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (SECONDS.test(text)) return Number(text) * 1000;
  // Every form of an HTTP date begins with the name of a day, so "2026" is not taken for a year.
  const at = /^[A-Z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
