import { TEXT_ELEMENTS } from './elements.ts';
import { proseOf } from './prose.ts';
import { type Section, isInside, isLine } from './section.ts';

/** A section that calls itself an article needs so much of the running text of the page, and so much at least. */
const SHARE = 0.3;
const LEAST = 100;
/** An inner section is taken where it has so much of what the outer has. */
const NEARLY_ALL = 0.95;
/** A split article is looked for in so many sections around one part of it. */
const LEVELS = 3;

/**
 * The section of a page that holds its article: the one that says so, by microdata, by its names or by its tag, in this order of trust;
 * where none does, the one with the densest running text. Needs `markFurniture` to be done.
 */
export function articleIn(page: Section): Section {
  const sections = contentSections(page);
  for (const trust of [4, 3, 2, 1]) {
    const trusted = sections.filter((section) => trustIn(section) === trust);
    const best = fullest(trusted, Math.max(page.prose * SHARE, LEAST));
    if (best !== null) return withOtherParts(best, trusted);
  }
  return densest(page, sections);
}

function contentSections(page: Section): Section[] {
  const sections: Section[] = [];
  const add = (section: Section): void => {
    for (const part of section.parts) {
      if (isLine(part) || part.isFurniture) continue;
      sections.push(part);
      add(part);
    }
  };
  add(page);
  return sections;
}

function trustIn({ isArticleBody, mark, tag }: Section): number {
  if (isArticleBody) return 4;
  if (mark === 'body') return 3;
  if (tag === 'article') return 2;
  return tag === 'main' || mark === 'main' ? 1 : 0;
}

/** The section with the most running text; of sections within each other the innermost that has nearly as much. */
function fullest(sections: readonly Section[], least: number): Section | null {
  const enough = sections.filter(({ prose }) => prose >= least);
  const most = enough.reduce((prose, section) => Math.max(prose, section.prose), 0);
  const full = enough.filter(({ prose }) => prose >= most * NEARLY_ALL);
  return full.find((section) => !full.some((other) => isInside(other, section))) ?? null;
}

/** The section around all parts of an article that is split into sections with the same names; the section itself where it is whole. */
function withOtherParts(section: Section, sections: readonly Section[]): Section {
  const names = section.names.join(' ');
  const parts = sections.filter(
    (other) =>
      names !== '' &&
      other.tag === section.tag &&
      other.names.join(' ') === names &&
      !isInside(other, section) &&
      !isInside(section, other),
  );
  if (parts.length < 2) return section;
  let outer = section;
  for (let level = 0; level < LEVELS && outer.parent !== null; level++) {
    outer = outer.parent;
    const held = parts.filter((part) => isInside(part, outer)).length;
    if (held === parts.length) return outer;
    if (trustIn(outer) > 0) return held > 1 ? outer : section;
  }
  return section;
}

/** The section with the most running text of its own, widened while what lies around it is mostly running text too. */
function densest(page: Section, sections: readonly Section[]): Section {
  let best = page;
  let most = ownProse(page);
  for (const section of sections) {
    const prose = TEXT_ELEMENTS.has(section.tag) ? 0 : ownProse(section);
    if (prose > most) {
      best = section;
      most = prose;
    }
  }
  for (let outer = best.parent; outer !== null; outer = outer.parent) {
    const more = outer.prose - best.prose;
    if (more > best.prose * 0.1 && more > (outer.chars - best.chars) * 0.6) best = outer;
  }
  return best;
}

/** Running text in the lines of a section and in its paragraphs, lists and quotations. */
function ownProse(section: Section): number {
  let prose = 0;
  for (const part of section.parts) {
    if (isLine(part)) prose += proseOf(part);
    else if (!part.isFurniture && TEXT_ELEMENTS.has(part.tag)) prose += ownProse(part);
  }
  return prose;
}
