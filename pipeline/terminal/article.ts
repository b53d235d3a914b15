import type { Article } from '../contract/article.ts';
import { printable } from './printable.ts';
import { tableText } from './table.ts';

const LINES = 3;
const LINE_LENGTH = 100;

/** What was read of an article, for a person: each value with where it comes from, and the first lines of the text. */
export function articleText(article: Article): string {
  const { readFrom } = article;
  const fields = (
    ['title', 'author', 'publisher', 'published', 'modified', 'language', 'licence', 'url'] as const
  ).map((name) => [
    name,
    printable(article[name] ?? '(not known)'),
    readFrom[name] === undefined ? '' : printable(`from ${readFrom[name]}`),
  ]);
  const lines = article.text
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, LINES)
    .map((line) => `  ${printable(line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line)}\n`);
  return `${tableText([...fields, ['words', String(article.words), '']])}\n${lines.join('')}`;
}
