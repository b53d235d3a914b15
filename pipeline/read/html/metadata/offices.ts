import { CREDIT, NAME_HINT, withoutTail } from './bylines.ts';
import type { Found } from './found.ts';
import type { Page } from './page.ts';
import { withoutLead } from './person-names.ts';
import { isForeign } from './regions.ts';
import { nameKey } from './site-names.ts';
import type { Mark } from './surveyed.ts';

/** Words for those who write for a site, in some languages. */
const OFFICE =
  /redaktion|r[ée]daction|redacci[oó]n|redazione|redactie|redakcja|\b(?:staff|(?:web|news)?team|newsroom)\b/iu;
const INITIALS = /^\p{L}{2,3}$/u;
/** Agencies are where the text comes from, not who wrote it; other short words are none either. */
const NO_INITIALS =
  /^(?:dpa|afp|apa|ap|sda|sid|efe|epd|kna|ots|pa|by|von|vom|par|por|de|di|am|um|on|in|ceo)$/i;

const BYLINE_HINT = /author|byline|autor/;

/** How far from the heading, in nodes, the byline may stand. */
const BEFORE = 20;
const AFTER = 60;
const MAX_LENGTH = 50;
const MAX_WORDS = 6;

/**
 * The editorial office or the initials that stand in the byline where no person is named: only what the markup close to the heading calls
 * the author. The name of the site is none, which is its publisher.
 * @param sites names of the site and of its publisher
 */
export function officesOf(page: Page, sites: readonly string[]): Found<readonly string[]> | undefined {
  const siteKeys = new Set(sites.map(nameKey));
  const marks = page.survey.marks.filter((mark) => isByline(mark, page));
  const sure = marks.filter(({ hint }) => NAME_HINT.test(hint));
  const others = marks.filter(({ hint }) => BYLINE_HINT.test(hint));
  for (const { text } of [...sure, ...others]) {
    const offices = officesIn(text).filter((name) => !siteKeys.has(nameKey(name)));
    if (offices.length > 0) return { value: offices, from: 'byline' };
  }
  return undefined;
}

/** A mark that holds several blocks holds more than a name. */
function isByline({ kind, text, hint, order, region }: Mark, { centre }: Page): boolean {
  return (
    kind === 'author' &&
    !text.includes('|') &&
    !CREDIT.test(hint) &&
    order > centre - BEFORE &&
    order < centre + AFTER &&
    !isForeign(region, centre)
  );
}

function officesIn(text: string): string[] {
  return withoutLead(withoutTail(text))
    .split(/\s*[,;]\s*/)
    .filter(isOffice);
}

function isOffice(name: string): boolean {
  return (
    name.length <= MAX_LENGTH &&
    name.split(' ').length <= MAX_WORDS &&
    !/[@\uFFFD<>{}?!:]/.test(name) &&
    (OFFICE.test(name) || (INITIALS.test(name) && !NO_INITIALS.test(name)))
  );
}
