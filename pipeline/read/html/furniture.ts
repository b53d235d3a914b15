import { CELLS } from './elements.ts';
import { proseOf } from './prose.ts';
import { type Section, isLine } from './section.ts';

/** What holds so much of the running text of the page is not furniture, whatever it is called. */
const MOST = 0.4;
/** Running text enough to believe a section that calls itself an article. */
const ARTICLE = 150;
/** No caption is longer. */
const CAPTION = 700;

const GROUPS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'div', 'section', 'table']);

/** Notes in each section of a page what it holds, and whether it is furniture: by its names, its tag and its links. */
export function markFurniture(page: Section): void {
  addUp(page);
  mark(page, page, false, false);
}

function addUp(section: Section): void {
  section.holdsArticle =
    namesArticle(section) || section.mark === 'main' || section.tag === 'main' || section.tag === 'h1';
  for (const part of section.parts) {
    if (isLine(part)) {
      section.chars += part.text.length;
      section.linked += part.linked;
      section.allProse += proseOf(part);
    } else {
      addUp(part);
      section.chars += part.chars;
      section.linked += part.linked;
      section.allProse += part.allProse;
      section.namedProse += part.namedProse;
      section.holdsArticle ||= part.holdsArticle && part.mark !== 'main';
    }
  }
  if (namesArticle(section) || section.tag === 'article') section.namedProse = section.allProse;
}

function namesArticle(section: Section): boolean {
  return section.isArticleBody || section.mark === 'body';
}

function mark(section: Section, page: Section, isOuter: boolean, isInArticle: boolean): void {
  section.isFurniture = isOuter || isFurniture(section, page, isInArticle);
  const inArticle = isInArticle || namesArticle(section) || section.tag === 'article';
  for (const part of section.parts) {
    if (!isLine(part)) {
      mark(part, page, section.isFurniture, inArticle);
      section.prose += part.prose;
    } else if (!section.isFurniture) section.prose += proseOf(part);
  }
}

function isFurniture(section: Section, page: Section, isInArticle: boolean): boolean {
  const { tag, allProse, chars, linked } = section;
  const isSmall = allProse < page.allProse * MOST || page.allProse === 0;
  if (section.mark === 'comments') return !section.holdsArticle;
  if (section.mark === 'furniture' || tag === 'footer' || tag === 'aside')
    return (
      isSmall ||
      (!isInArticle && !section.holdsArticle && section.namedProse === 0 && page.namedProse > ARTICLE)
    );
  if (section.mark === 'caption') return isSmall && allProse < CAPTION;
  if (tag === 'figure') return allProse < page.allProse * (MOST / 2);
  if (section.mark === 'weak' && tag !== 'tr' && !CELLS.has(tag)) return allProse === 0 && linked * 2 > chars;
  return GROUPS.has(tag) && allProse < 80 && chars > 60 && linked > chars * 0.75;
}
