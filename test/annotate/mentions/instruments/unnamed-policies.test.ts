import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

const instruments = (text: string): string[] => names(text).filter((name) => name.startsWith('instrument'));

describe('a law or policy without a name of its own, where it is adopted', () => {
  it.each([
    ['is called by its field', 'Parliament adopted a new data protection law in May.', 'data protection law'],
    ['by its matter', 'Parliament passed a law on data protection on Monday.', 'law on data protection'],
    ['by its owner', "Quayland's national AI policy was approved in May.", 'national AI policy'],
    ['by who has it', 'The two banks have today adopted a joint roadmap for 2024-2025.', 'joint roadmap'],
    [
      'by what it declares on',
      'Ministers endorsed a declaration on port safety on Monday.',
      'declaration on port safety',
    ],
    [
      'by both',
      'The Cabinet approved the national strategy on artificial intelligence.',
      'national strategy on artificial intelligence',
    ],
  ])('%s', (_how, text, expected) => {
    expect(instruments(text)).toEqual([`instrument: ${expected}`]);
  });

  it.each([
    ['that somebody only has', 'Quayland has a national AI policy.'],
    ['that is not told from others', 'Parliament passed a new law on Monday.'],
    ['that declares on nothing', 'Ministers endorsed a final declaration on Monday.'],
    ['of a company', 'The bank approved a growth strategy.'],
  ])('not one %s', (_which, text) => {
    expect(instruments(text)).toEqual([]);
  });
});
