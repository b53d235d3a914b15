import { describe, expect, it } from 'vitest';
import { annotate } from '../../pipeline/annotate/index.ts';
import { lineBlocks } from '../../pipeline/annotate/tokens.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { groundAll } from '../../pipeline/ground/index.ts';

function article(text: string) {
  return { id: 'x', text, blocks: lineBlocks(text), published: '2024-05-15', title: null };
}

function units(text: string): string[] {
  return annotate(article(text)).quantities.map(({ unit }) => unit);
}

describe('letters and names that several countries have for their money are of', () => {
  it.each([
    ['the country named', 'Pakistan set aside Rs5 billion.', 'PKR'],
    ['the country of a city', 'In Colombo the bridge cost Rs. 5 billion.', 'LKR'],
    ['the country of dirhams', 'The UAE paid Dh5 billion.', 'AED'],
    ['the country where the name is said', 'Kenya paid 5 billion shillings.', 'KES'],
    ['the country of pesos', 'Mexico paid 40 pesos each.', 'MXN'],
    ['no country where none is named', 'They paid 40 pesos each.', 'pesos'],
    ['the Philippines where they are named', 'Manila paid P5 billion.', 'PHP'],
    ['the one named most', 'Kenya and Uganda met. Kenya paid Sh5 billion.', 'KES'],
    ['no country where two are named as often', 'Kenya and Uganda paid Sh5 billion.', 'Sh'],
    ['the country of "$" beside "US$"', 'Fiji paid $5 million in US$ bonds.', 'FJD'],
    ['the United States where nothing tells the dollars apart', 'Fiji paid $5 million in bonds.', 'USD'],
    ['them where it marks its own', 'Fiji paid $5 million in US$ bonds, not in F$ bonds.', 'USD'],
    ['them too in an article of another country', 'Kenya paid $5 million, it said: US$ bonds.', 'USD'],
  ])('%s', (_what, text, unit) => {
    expect(units(text)).toEqual([unit]);
  });

  it('are believed by the gate', () => {
    const source = article('Pakistan spent Rs5 billion on the bridge.');
    const { facts } = groundAll(source, extract(annotate(source)));
    const figures = facts.filter(({ table }) => table === 'statistics');
    expect(figures.map(({ fields }) => fields['unit']?.value)).toEqual(['PKR']);
  });

  it('are believed by the gate where they stay letters with a full stop', () => {
    const source = article('India and Pakistan spent Rs. 5 billion on the bridge.');
    const { facts } = groundAll(source, extract(annotate(source)));
    const figures = facts.filter(({ table }) => table === 'statistics');
    expect(figures.map(({ fields }) => fields['unit']?.value)).toEqual(['Rs']);
  });

  it('are believed by the gate where they are a dollar', () => {
    const source = article('Fiji spent $5 million on the bridge, of which US$ bonds paid half.');
    const { facts } = groundAll(source, extract(annotate(source)));
    const figures = facts.filter(({ table }) => table === 'statistics');
    expect(figures.map(({ fields }) => fields['unit']?.value)).toEqual(['FJD']);
  });
});
