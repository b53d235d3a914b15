/** What the first paragraph or two of a press release take, in UTF-16 units: they say what it is about. */
const LEAD_LENGTH = 400;

/** "BAKU, May 3 (Example Agency) — ": whoever reprints a story writes another. */
const DATELINE = /^.{0,80}?(?:\s[-–—]{1,2}\s|\)\s*:\s)/su;

const NUMBER = /\p{N}(?:[\p{N}.,]*\p{N})?/gu;
/** A capitalised word after another word, so not one that only begins a sentence. */
const NAME = /(?<=[\p{L}\p{N},;:)]["'’”]?\s["'‘“(]?)\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

/**
 * Whether two texts that are nearly the same are about different things: each gives a number, or a name, in its lead that the other has
 * nowhere. So two press releases that were made from one template are told apart, and a story that was only shortened is not.
 */
export function leadsDiffer(a: string, b: string): boolean {
  return eachHasOwn(NUMBER, leadOf(a), a, leadOf(b), b) || eachHasOwn(NAME, leadOf(a), a, leadOf(b), b);
}

/** Whether each of two texts has a number, anywhere, that the other has not. */
export function numbersDiffer(a: string, b: string): boolean {
  return eachHasOwn(NUMBER, a, a, b, b);
}

function leadOf(text: string): string {
  return text.slice(0, LEAD_LENGTH).replace(DATELINE, '');
}

function eachHasOwn(pattern: RegExp, leadA: string, a: string, leadB: string, b: string): boolean {
  return hasOwn(pattern, leadA, b) && hasOwn(pattern, leadB, a);
}

/** Names are looked for in the other text at the beginnings of sentences, too. */
function hasOwn(pattern: RegExp, lead: string, other: string): boolean {
  const found = new Set(lead.match(pattern) ?? []);
  if (found.size === 0) return false;
  const words = new Set(other.match(pattern === NAME ? /\p{Lu}[\p{L}\p{M}\p{N}]*/gu : pattern) ?? []);
  return [...found].some((word) => !words.has(word));
}
