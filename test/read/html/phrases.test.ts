import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../../pipeline/read/html/phrases.ts';

describe('the wording of a page', () => {
  it.each([
    ['Read more: Storm damages the terminal', 'label'],
    ['Czytaj też: Burza nad portem', 'label'],
    ['Das könnte Sie auch interessieren', 'label'],
    ['Lire aussi : La tempête au port', 'label'],
    ['Te puede interesar: La tormenta en el puerto', 'label'],
    ['By Ada Lindqvist', 'date or author'],
    ['Last updated on 3 May 2024 at 10:15', 'date or author'],
    ['Aktualisiert am 03.05.2024', 'date or author'],
    ['Foto: T. Reyes', 'credit'],
    ['The terminal in March (Photo: T. Reyes)', 'credit'],
    ['The terminal in March. Tom Reyes/AFP', 'credit'],
    ['Follow us on Telegram', 'call'],
    ['Abonnieren Sie unseren Newsletter', 'call'],
    ['Подписывайтесь на наш канал', 'call'],
  ])('%s', (text, furniture) => {
    expect(furnitureOf(text)).toBe(furniture);
  });

  it.each([
    '“We will rebuild it,” the mayor told AFP.',
    'The province will pay for half of it, according to dpa.',
    'More in the town have left by ferry this year than ever came back.',
    'Published in 2019, the plan had foreseen two piers and a hall of glass.',
    'Written by a group of fishermen, the letter asks for a second pier.',
    'Share prices of the company rose.',
    'The files of patients are kept by the hospital (ePA).',
    'Related parties sold their shares of the ferry company in April.',
  ])('is not that of an article: %s', (text) => {
    expect(furnitureOf(text)).toBeNull();
  });
});
