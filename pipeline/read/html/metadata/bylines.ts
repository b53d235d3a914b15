import type { AuthorLine } from './authors.ts';
import type { Page } from './page.ts';
import { PEN_NAME, isFullName, withoutLead } from './person-names.ts';
import { isForeign, isBesideArticle } from './regions.ts';
import type { Mark, Piece, Place } from './surveyed.ts';
import { writtenDates } from './written-dates.ts';

/** Markup that says of its text: this is the name of the author. */
export const NAME_HINT =
  /(?:^|\s)(?:author|(?:post|entry|meta)-author|fn|p-author|author-page|[\w-]*author[\w-]*name|[\w-]*byline[\w-]*name)(?:\s|$)/;

/** Markup of those who made the pictures. */
export const CREDIT = /licen[cs]e|photo|image|caption|credit|(?:^|[\s_-])(?:bild|foto)/;

const MAX_MARK = 150;
const MAX_RUN = 200;

/**
 * Visible lines that may name the authors, the surest first: names that the markup calls an author's, lines that say that they name the
 * author, other marked lines, and names beside a date near the heading.
 */
export function bylines(page: Page): AuthorLine[][] {
  const marks = page.survey.marks.filter(
    (mark) =>
      mark.kind === 'author' && mark.text !== '' && mark.text.length <= MAX_MARK && !CREDIT.test(mark.hint),
  );
  const runs = page.survey.runs.filter((run) => run.text.length <= MAX_RUN);
  const credited = creditedNames(page);
  // A first heading that is marked so is the name of the site.
  const names = marks.filter(
    (mark) => NAME_HINT.test(mark.hint) && !mark.hint.startsWith('h1 ') && !credited.has(mark.text),
  );
  const others = marks.filter((mark) => !NAME_HINT.test(mark.hint) && isIn(mark, page, 150, 400));
  const single = [
    ...withoutLists(runs.filter((run) => isIn(run, page, 150, 1500))).flatMap(labelled),
    ...runs.filter((run) => isIn(run, page, 150, 300)).flatMap(led),
    ...others.map((mark) =>
      marked(mark, BY.test(mark.text) ? 'field' : /author|byline|autor/.test(mark.hint) ? 'text' : 'words'),
    ),
  ];
  const dated = runs.filter((run) => isIn(run, page, 40, 120)).flatMap((run) => bare(run, page));
  return [
    ...groups(names.filter((mark) => isIn(mark, page, 150, 400))),
    ...single.map((line) => [line]),
    ...groups(names.filter((mark) => isBeside(mark, page))),
    ...dated.map((line) => [line]),
    ...repeated(page).map((line) => [line]),
  ];
}

/** What the markup says of those who made the pictures. */
function creditedNames({ survey }: Page): ReadonlySet<string> {
  return new Set(survey.marks.filter(({ hint }) => CREDIT.test(hint)).map(({ text }) => text));
}

/** How many nodes may lie between the names of one byline. */
const GAP = 12;

/** Names that follow each other in the same markup are one byline. */
function groups(names: readonly Mark[]): AuthorLine[][] {
  const found: { readonly hint: string; last: number; readonly lines: AuthorLine[] }[] = [];
  for (const mark of names) {
    const group = found.find(({ hint, last }) => hint === mark.hint && mark.order - last <= GAP);
    if (group === undefined)
      found.push({ hint: mark.hint, last: mark.order, lines: [marked(mark, 'field')] });
    else {
      group.last = mark.order;
      group.lines.push(marked(mark, 'field'));
    }
  }
  return found.map(({ lines }) => lines);
}

/** Whether a piece stands in the article, at most so many nodes before or after the heading. */
function isIn({ order, region }: Place, { centre }: Page, before: number, after: number): boolean {
  return (
    !isBesideArticle(region, centre) && (centre < 0 || (order > centre - before && order < centre + after))
  );
}

/** Whether a piece stands in a box close to the heading that holds nobody else's words. */
function isBeside({ order, region }: Place, { centre }: Page): boolean {
  return (
    centre >= 0 &&
    isBesideArticle(region, centre) &&
    !isForeign(region, centre) &&
    order > centre - 60 &&
    order < centre + 120
  );
}

const BY = /^(?:by|von|par|por)\s/i;

/** The credit of the author's picture, which stands before the name. */
const PICTURE_CREDIT = /^©[^|]*\|/;

function marked({ text }: Mark, sureness: AuthorLine['sureness']): AuthorLine {
  return {
    text: text.includes(' ') ? withoutTail(text.replace(PICTURE_CREDIT, '')) : text,
    from: 'byline',
    sureness,
  };
}

const LABEL =
  /(?:(?:^|[\s\d|·•–—,/])(?:(?:autor(?:in|en)?|authors?|verfasser(?:in)?|auteurs?|autore|redakteur(?:in)?|redaktion|written by|words by|text)\s?:|(?:written|posted|published|geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|gespeichert|gepostet|publié|publicado|pubblicato|scritto|escrito)\s(?:by|von|par|por|da)\s?:?)|^(?:autoren|(?:eine?\s)?(?:artikel|beitrag|interview|text|kolumne|kommentar|gastbeitrag|analyse|bericht|reportage|essay|rezension)\svon\s?:?)(?=\s\p{Lu}))\s*(\S.*)$/iu;

/** A list of things has the byline of each. */
const MAX_SAME = 2;

/** A line such as "Pages: 400". */
const FACT = /^\p{Lu}[\p{L}. ]{2,20}:\s\S/u;

/** The runs without those whose words stand there several times, and without lists of facts, which tell of books and the like. */
function withoutLists(runs: readonly Piece[]): Piece[] {
  const counts = new Map<string, number>();
  for (const { text } of runs) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isFact = (at: number): boolean => FACT.test(runs[at]?.text ?? '');
  return runs.filter(
    ({ text }, at) =>
      (counts.get(text) ?? 0) <= MAX_SAME && !(isFact(at - 1) && isFact(at) && isFact(at + 1)),
  );
}

/** Lines that say that they name the author. */
function labelled({ text }: Piece): AuthorLine[] {
  const name = LABEL.exec(text)?.[1];
  if (name === undefined) return [];
  const author = /interview/i.test(text) ? name.replace(/\smit\s.*$/, '') : name;
  return [{ text: withoutTail(author), from: 'byline', sureness: 'field' }];
}

const LEADING = /^(?:by|von|par|por|di|door)\s+(\S.*)$/iu;
const INNER = /\s(?:by|von|par|por)\s+(\S.*)$/iu;
/** The names of accounts often end in figures. */
const NUMBERED = /^\p{L}{3,}\d+$/u;
/** A byline is no sentence. */
const MAX_LED = 120;
const MAX_NAMES = 80;
const POSTED =
  /posted|published|gespeichert|veröffentlicht|geschrieben|verfasst|eingestellt|publié|publicado|edited/i;

/** Lines that begin with "By", and lines with a date that say who posted. */
function led({ text }: Piece): AuthorLine[] {
  const leading = LEADING.exec(text.replace(/^[^\p{L}]+/u, ''))?.[1];
  if (leading !== undefined && text.length < MAX_LED) {
    const name = withoutTail(leading);
    return name.length > MAX_NAMES
      ? []
      : [
          {
            text: name,
            from: 'byline',
            sureness: name === leading && !NUMBERED.test(name) ? 'text' : 'field',
          },
        ];
  }
  const inner =
    POSTED.test(text) && text.length < MAX_MARK && /\d{4}|\d:\d\d/.test(text)
      ? INNER.exec(text)?.[1]
      : undefined;
  if (inner === undefined) return [];
  return [{ text: withoutTail(inner), from: 'byline', sureness: 'field' }];
}

/** Names alone near the heading which the markup calls an author's elsewhere on the page. */
function repeated(page: Page): AuthorLine[] {
  const credited = creditedNames(page);
  const authors = page.survey.marks.filter(({ kind, text }) => kind === 'author' && !credited.has(text));
  const named = new Set(authors.map(({ text }) => text));
  return page.survey.runs
    .filter((run) => named.has(run.text) && isIn(run, page, 60, 200))
    .map(({ text }) => ({ text, from: 'byline', sureness: 'words' }));
}

/** A name with nothing but a date beside it. */
function bare({ text }: Piece, page: Page): AuthorLine[] {
  const [date] = writtenDates(text, page.language);
  if (date === undefined || text.includes('@')) return [];
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  const name = withoutLead(
    rest
      .replace(/\d{1,2}[:.]\d\d(?:\s?(?:uhr|am|pm|h))?/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return isFullName(name) && name.split(' ').length <= 4
    ? [{ text: name, from: 'byline', sureness: 'words' }]
    : [];
}

const TAIL =
  /\s*(?:[|·•(]|\/\/|\s[–—-]\s|(?:,\s*)?(?:\b(?:am|on|at|in|le|el|il|um|vom|den|published|updated|posted|veröffentlicht|aktualisiert|illustration|fotos?|photos?|mit|with)\s(?=.*\d|.*\b(?:von|by)\s)|\b(?:published|updated|posted|veröffentlicht|aktualisiert|stand|hace|vor|il y a)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|under\s|unter\s|\d)).*$/iu;

/** The line up to the date, section or bar that follows the name. */
export function withoutTail(text: string): string {
  const bare = withoutLead(text);
  if (PEN_NAME.test(bare)) return bare;
  return text
    .replace(/^[|·•\s]+/, '')
    .replace(TAIL, '')
    .trim();
}
