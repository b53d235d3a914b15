import { describe, expect, it } from 'vitest';
import { names, offices } from '../mentions-in.ts';

describe('a title', () => {
  it.each([
    [
      'Ana Silva, Vice President of Sales and Marketing for Orix, Inc., spoke.',
      'Vice President of Sales and Marketing',
    ],
    ['Ana Silva, Vice President Engineering at Orix, spoke.', 'Vice President Engineering'],
    ['Ana Silva, Director Marketing, Orix Ltd, spoke.', 'Director Marketing'],
    [
      'Ana Silva, vice president of Quay Access Programs at Orix, spoke.',
      'vice president of Quay Access Programs',
    ],
    [
      'Ana Silva, vice president of advanced harbour programs at Orix, spoke.',
      'vice president of advanced harbour programs',
    ],
    ['Ana Silva, General Manager Africa at Orix, spoke.', 'General Manager Africa'],
    ['Ana Silva, Head of Policy Middle East at Orix, spoke.', 'Head of Policy Middle East'],
  ])('has its department and region in it: %s', (text, title) => {
    expect(offices(text)).toEqual([title]);
  });

  it.each([
    ['Ana Silva, Vice President of Ghana, spoke.', 'Vice President'],
    ['Ana Silva, President of Quay Services, spoke.', 'President'],
    ['Ana Silva, vice president of Orix at Quay Congress, spoke.', 'vice president'],
    ['Ana Silva, Managing Director for Africa at Orix, spoke.', 'Managing Director'],
  ])('has nothing else in it: %s', (text, title) => {
    expect(offices(text)).toEqual([title]);
  });
});

it('leaves the body that it is in', () => {
  expect(names('Ana Silva, Director of Engineering for Orix, Inc., spoke.')).toContain(
    'organization: Orix, Inc.',
  );
});

it('leaves no body of a field alone', () => {
  expect(names('The Inspector General of Police (IGP) Omar Khalil spoke.').join()).not.toContain('Police');
});
