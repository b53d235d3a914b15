import { namesDeck, namesLead } from './names.ts';
import { proseOf } from './prose.ts';
import { type Line, type Section, isLine, linesBefore } from './section.ts';

const MIN_LENGTH = 60;

/**
 * The first lines of an article that stand between its headline and the section with its text: running text without links. A line that
 * only explains the headline is none.
 */
export function leadOf(article: Section): Line[] {
  if (holdsHeadline(article)) return [];
  let outer = article.parent;
  while (outer !== null && !holdsHeadline(outer)) outer = outer.parent;
  if (outer === null) return [];
  const before = linesBefore(outer, article);
  const headline = before.findIndex(({ isHeadline }) => isHeadline);
  return headline === -1 ? [] : before.slice(headline + 1).filter(isLead);
}

function holdsHeadline(section: Section): boolean {
  return section.parts.some((part) =>
    isLine(part) ? part.isHeadline : !part.isFurniture && holdsHeadline(part),
  );
}

function isLead(line: Line): boolean {
  const { names } = line.section;
  if (line.linked > 0 || namesDeck(names)) return false;
  if (line.kind === 'heading') return namesLead(names) && line.text.length > MIN_LENGTH;
  return proseOf(line) >= MIN_LENGTH;
}
