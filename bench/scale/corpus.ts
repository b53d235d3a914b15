import * as fs from 'node:fs/promises';
import path from 'node:path';
import { seededRandom } from '../../pipeline/train/random.ts';
import { opening, sentence, type Telling } from './sentences.ts';
import { eventOf, organizationOf } from './things.ts';

/** How many articles tell of one event, on average. */
const ARTICLES_PER_EVENT = 4;
/** Things that the first articles choose from; later ones have more. */
const FEWEST_THINGS = 40;
const SHORTEST = 1500;
const LONGEST = 3000;

/** Writes the first `count` articles into a folder, a hundred to a folder of its own. */
export async function writeArticles(folder: string, count: number): Promise<void> {
  for (let at = 0; at < count; at++) await writeArticle(folder, at);
}

/** Writes the article of that number. */
export async function writeArticle(folder: string, at: number): Promise<void> {
  const target = path.join(folder, String(Math.floor(at / 100)).padStart(3, '0'));
  if (at % 100 === 0) await fs.mkdir(target, { recursive: true });
  await fs.writeFile(path.join(target, `${String(at).padStart(6, '0')}.md`), articleOf(at));
}

/**
 * The article of a number, the same each time: 1,500 to 3,000 characters. Facts are drawn anew from things that some other articles tell of,
 * too: a few are in many articles, most in a few, and there are more of them the more articles there are.
 */
export function articleOf(at: number): string {
  const random = seededRandom(at + 1);
  const things = FEWEST_THINGS + at;
  const event = Math.floor(random() * (FEWEST_THINGS + at / ARTICLES_PER_EVENT));
  const telling: Telling = { random, event, thing: () => Math.floor(random() ** 2 * things) };
  const length = SHORTEST + random() * (LONGEST - SHORTEST);
  const paragraphs = [opening(telling)];
  for (let size = 0, into = 1; size < length; into = random() < 0.4 ? paragraphs.length : into) {
    const next = sentence(telling);
    size += next.length;
    paragraphs[into] = paragraphs[into] === undefined ? next : `${paragraphs[into]} ${next}`;
  }
  return `${frontMatter(at, event, random())}\n\n${paragraphs.join('\n\n')}\n`;
}

function frontMatter(at: number, event: number, share: number): string {
  const day = String(1 + (at % 28)).padStart(2, '0');
  const licence = share < 0.25 ? ['licence: CC0-1.0'] : [];
  return [
    '---',
    `title: What ${eventOf(event)} left behind, part ${at + 1}`,
    `publisher: ${organizationOf(at % 50)}`,
    `published: 2026-${String(1 + (at % 9)).padStart(2, '0')}-${day}`,
    ...licence,
    '---',
  ].join('\n');
}
