/** Where the first element begins: a document type stands before it. */
const FIRST_ELEMENT = /<[A-Za-z]/;

/**
 * The text of an XML file without its document type, so that no parser can fetch what it names or expand what it defines. References
 * to such definitions stay as they are written.
 */
export function withoutDoctype(xml: string): string {
  const prolog = xml.slice(0, Math.max(0, xml.search(FIRST_ELEMENT)));
  const start = prolog.search(/<!DOCTYPE/i);
  const end = start < 0 ? -1 : endOfDoctype(xml, start);
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(end);
}

/** The offset behind the `>` that ends a document type; its definitions stand in brackets, and strings may hold any sign. */
function endOfDoctype(xml: string, start: number): number {
  let quote = '';
  let inBrackets = false;
  for (let index = start; index < xml.length; index++) {
    const sign = xml.charAt(index);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[' || sign === ']') inBrackets = sign === '[';
    else if (sign === '>' && !inBrackets) return index + 1;
  }
  return -1;
}

const LAST_ITEM_END = /^[\s\S]*<\/(?:[\w.-]+:)?(?:item|entry)\s*>/i;

/** The text up to the end of its last whole item, for a feed that was cut short; undefined where it holds none. */
export function upToLastItem(xml: string): string | undefined {
  return LAST_ITEM_END.exec(xml)?.[0];
}
