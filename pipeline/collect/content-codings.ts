import { codeOf } from '../contract/thrown.ts';

/** A page may be compressed twice by mistake; more is an attack. */
const MAX_CODINGS = 2;

/**
 * The codings that a `Content-Encoding` header names, in the order in which they are taken off: they were applied in that of the header.
 * Undefined where there are more than a page has.
 */
export function codingsToUndo(header: string): string[] | undefined {
  const codings = header
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  return codings.length > MAX_CODINGS ? undefined : codings.reverse();
}

/** Whether zlib stopped because its output grew past `maxOutputLength`. */
export function isOverOutputLimit(error: unknown): boolean {
  return codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
}
