import type { Problem } from '../../contract/problem.ts';
import type { TextBlock } from '../text-block.ts';
import { articleLines, comparable } from './article-lines.ts';
import { articleIn } from './article.ts';
import { markFurniture } from './furniture.ts';
import { pageOf } from './page.ts';
import { pageProblem, paywallWarning } from './page-problems.ts';

export interface HtmlText {
  /** The article in blocks, without its headline. */
  readonly blocks: TextBlock[];
  /** The headline as the page shows it; null where it has none. */
  readonly heading: string | null;
  /** An error where there is no article, a warning where it may not be whole. */
  readonly problems: Problem[];
}

const TITLE_PART = / [|–—·-] |\s[»›]\s/g;

/**
 * Finds the article of a web page and gives its text. Paragraphs, headings, list items, rows of tables and block quotations are blocks of
 * their own; comments, navigation, captions, bylines and other furniture of the page are left out. What is hidden is not read.
 * @param file named in the problems
 */
export function htmlBlocks(document: Document, file: string): HtmlText {
  const page = pageOf(document);
  markFurniture(page);
  const titles = titlesOf(document);
  const lines = articleLines(articleIn(page), titles.comparable);
  const problem = pageProblem({ page, lines, titles: titles.shown, file });
  if (problem !== null) return { blocks: [], heading: titles.heading, problems: [problem] };
  const blocks = lines.map(({ kind, text }) => ({ kind, text }));
  return { blocks, heading: titles.heading, problems: paywallWarning(document, page, file) };
}

interface Titles {
  readonly heading: string | null;
  readonly shown: readonly string[];
  readonly comparable: ReadonlySet<string>;
}

/** What the page calls itself: its headlines and its title, with and without the name of the site behind it. */
function titlesOf(document: Document): Titles {
  const headlines = [...document.querySelectorAll('h1')].map(({ textContent }) => oneLine(textContent));
  const title = oneLine(document.querySelector('title')?.textContent);
  const shared = oneLine(document.querySelector('meta[property="og:title"]')?.getAttribute('content'));
  const shown = [...headlines, title, shared].filter((text) => text !== '');
  const whole = shown.flatMap((text) => [text, ...beginnings(text)]);
  return {
    heading: headlines.find((text) => text !== '') ?? null,
    shown,
    comparable: new Set(whole.map(comparable).filter((text) => text !== '')),
  };
}

/** A title up to each mark behind which the name of the site may stand. */
function beginnings(title: string): string[] {
  return [...title.matchAll(TITLE_PART)].map(({ index }) => title.slice(0, index));
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
