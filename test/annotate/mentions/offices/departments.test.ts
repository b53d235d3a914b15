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
    ['The Director, Public Affairs, Dr. Ana Silva, spoke.', 'Director, Public Affairs'],
    ['Ana Silva, Vice President, Global Sales, at Orix, spoke.', 'Vice President, Global Sales'],
    ['Ana Silva, Head, Trade and Investment of the Ports Union, spoke.', 'Head, Trade and Investment'],
    [
      'Ana Silva, Director General, Digital Transformation at Orix, spoke.',
      'Director General, Digital Transformation',
    ],
    [
      'Ana Silva, Deputy Secretary, Digital Economy of the Ports Union, spoke.',
      'Deputy Secretary, Digital Economy',
    ],
    ['COP29 President Ana Silva spoke.', 'COP29 President'],
    ['Ana Silva, Head of Policy Middle East at Orix, spoke.', 'Head of Policy Middle East'],
  ])('has its department and region in it: %s', (text, title) => {
    expect(offices(text)).toEqual([title]);
  });

  it.each([
    ['Ana Silva, Vice President of Ghana, spoke.', 'Vice President'],
    ['Ana Silva, President of Quay Services, spoke.', 'President'],
    ['Ana Silva, Director, Digital Ports Agency, spoke.', 'Director'],
    ['Ana Silva, Director, World Ports Union, spoke.', 'Director'],
    ['Ana Silva, Director General, Trade Ministry, spoke.', 'Director General'],
    ['The director, public affairs and others were spoken of.', 'director'],
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

it.each([
  ['WPU Head of Africa', ['organization: WPU', 'place: Africa']],
  ['Horn of Africa director at the WPU', ['place: Horn of Africa', 'organization: WPU']],
  [
    'World Ports Union Regional Director for Central Asia',
    ['organization: World Ports Union', 'place: Central Asia'],
  ],
])('parts the body before it from the region that it is for: %s', (title, found) => {
  expect(names(`Ana Silva, ${title}, spoke.`)).toEqual(['person: Ana Silva', ...found]);
});
