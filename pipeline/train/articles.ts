import { readdirSync, readFileSync } from 'node:fs';
import { TYPES } from '../annotate/tagger/tags.ts';
import type { GoldName, GoldText } from './gold.ts';

const FOLDER = new URL('articles/', import.meta.url);
const MARKED = /\[([^\]]+)\]\(([a-z]+)\)/gu;

/** The articles written for this project, each name marked as `[Ministry of Ports](organization)`. In order of file and place. */
export function ownArticles(): GoldText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => {
      const content = readFileSync(new URL(file, FOLDER), 'utf8');
      return content
        .split(/^(?=# )/mu)
        .filter((article) => article.trim() !== '')
        .map((article, index) => readMarked(`${file}#${index + 1}`, article.replace(/^# /u, '').trim()));
    });
}

/** A marked text without its marks. Throws where a mark has no known type. */
export function readMarked(id: string, marked: string): GoldText {
  const names: GoldName[] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(MARKED)) {
    const [whole, words = '', word] = mark;
    const type = TYPES.find((known) => known === word);
    if (type === undefined)
      throw new Error(`${id}: "${whole}" has no type of a name; give one of ${TYPES.join(', ')}.`);
    text += marked.slice(from, mark.index);
    names.push({ start: text.length, end: text.length + words.length, types: [type] });
    text += words;
    from = mark.index + whole.length;
  }
  return { id, corpus: 'own', text: text + marked.slice(from), names, unmarked: [] };
}
