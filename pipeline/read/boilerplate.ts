/** What stands around an article on its page is short. */
const MAX_LENGTH = 120;

/** Whole lines that belong to the page, not to the article. General, and never a line that could be a sentence of one. */
const BOILERPLATE: readonly RegExp[] = [
  /^(?:print|printable|printer[- ]friendly) (?:version|page)$/i,
  /^print(?: this)?(?: article| page| story)?$/i,
  /^(?:share|tweet|e-?mail|save|bookmark)(?: this)?(?: article| page| post| story)?$/i,
  /^share (?:on|via)(?:[ ,/&]|and|e-?mail|facebook|linkedin|telegram|twitter|whatsapp|x)+$/i,
  /^follow us(?: on [\p{L} ,/&]+)?$/iu,
  /^(?:subscribe|sign up)(?: (?:to|for) (?:our|the) (?:daily |weekly )?newsletter)?$/i,
  /^(?:read|see|learn|view|load|show) (?:more|also|next|all)(?: \W+|:.*)?$/i,
  /^(?:send|e-?mail)(?: this)? to (?:a )?friend$/i,
  /^(?:download|save)(?: as| in)? (?:pdf|word)(?: version)?$/i,
  /^(?:views|viewed|number of views|reads):?\s?\d[\d,. ]*(?: times)?$/i,
  /^(?:previous|next) (?:article|news|page|post|story)$/i,
  /^(?:related|recommended|latest|popular|more|other) (?:articles|content|links|news|posts|stories|topics)$/i,
  /^(?:advertisement|advertising|sponsored content)$/i,
  /^(?:leave|add|post) a comment$/i,
  /^(?:no |\d+ )?comments?$/i,
  /^\d+ min(?:ute)?s? read$/i,
  /^(?:tags|keywords|topics):.*$/i,
  /^(?:home|menu|search|skip to (?:main )?content|(?:back|return) to (?:top|home|list|news))$/i,
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4})).*$/i,
  /^all rights reserved$/i,
  /^-?\s?end(?:s| of (?:press|news) release)?\s?-?$/i,
];

/** Below these the page links to other articles. */
const BEFORE_LINKS =
  /^(?:(?:print|printable|printer[- ]friendly) version|(?:related|recommended|latest|popular|more|other) (?:articles|links|news|posts|stories)|(?:see|read) also):?$/i;
const MAX_LINKS = 12;
const SENTENCE_END = /[.!?…][\s"'”’»)\]]*$/;

const ONLY_MARKS = /^[^\p{L}\p{N}]*$/u;

/** Whether the line, trimmed, is left out at the ends of a text: empty, bars and other marks alone, or the furniture of a page. */
export function isBoilerplate(line: string): boolean {
  if (ONLY_MARKS.test(line)) return true;
  if (line.length > MAX_LENGTH) return false;
  const words = line.replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N})]+$/gu, '');
  return BOILERPLATE.some((pattern) => pattern.test(words));
}

/**
 * What lies between the boilerplate at the start and that at the end; nothing in the middle is touched. Titles of other articles below a
 * line that announces them are part of the end.
 */
export function withoutBoilerplate<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  const isContent = (item: T): boolean => !isBoilerplate(textOf(item));
  const first = items.findIndex(isContent);
  if (first === -1) return [];
  const end = startOfLinks(items.map(textOf), first);
  return items.slice(first, items.slice(0, end).findLastIndex(isContent) + 1);
}

/** Where the lists of other articles begin that run to the end; the number of lines where there is none. */
function startOfLinks(lines: readonly string[], first: number): number {
  let start = lines.length;
  let links = 0;
  for (let index = lines.length - 1; index > first && links <= MAX_LINKS; index--) {
    const line = lines[index] ?? '';
    if (BEFORE_LINKS.test(line)) {
      start = index;
      links = 0;
    } else if (!isBoilerplate(line)) {
      if (line.length > MAX_LENGTH || SENTENCE_END.test(line)) break;
      links++;
    }
  }
  return start;
}
