import { describe, expect, it } from 'vitest';
import { names, offices } from '../mentions-in.ts';

describe('two letters for a title', () => {
  it('stand before a name, with the field before them', () => {
    const text = 'Immigration PS Omar Khalil spoke.';
    expect(offices(text)).toEqual(['Immigration PS']);
    expect(names(text)).toEqual(['person: Omar Khalil']);
  });

  it('are letters for a member before initials, too', () => {
    expect(offices('Fairquay MLA BZ Khalil spoke.')).toEqual(['MLA']);
  });

  it('are paired with another title, or have a bracket behind them', () => {
    expect(offices('Quayside MD and CEO Omar Khalil spoke.')).toEqual(['MD', 'CEO']);
    expect(offices('It was signed by DG (Strategy) Omar Khalil.')).toEqual(['DG (Strategy)']);
  });

  it('are no body behind "the"', () => {
    expect(names('Ports Cabinet Secretary Omar Khalil spoke. The CS said that they were open.')).toEqual([
      'person: Omar Khalil',
    ]);
  });

  it.each([
    'The CS department closed.',
    'She worked at MD Quay Institute.',
    'The MLA Quay Institute closed.',
    'She worked for Quayside AG Port Works.',
    'They came at 5 PM Lisbon time.',
  ])('are short for something else: %s', (text) => {
    expect(offices(text)).toEqual([]);
  });
});

describe('a title that is written short with a full stop', () => {
  it.each([
    ['Yesterday Sen. Omar Khalil voted.', 'Sen.'],
    ['They met Gov. Ana Silva.', 'Gov.'],
  ])('stands before a name: %s', (text, title) => {
    expect(offices(text)).toEqual([title]);
  });

  it('is none before anything else', () => {
    expect(offices('They met the Rep. in may.')).toEqual([]);
  });
});
