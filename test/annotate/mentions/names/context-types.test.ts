import { describe, expect, it } from 'vitest';
import { ruled } from '../mentions-in.ts';

describe('what stands beside a name says its type', () => {
  it.each([
    [
      'platforms such as A and B',
      'People use platforms such as Zuvaro and Melidor.',
      ['service: Zuvaro', 'service: Melidor'],
    ],
    [
      'institutions like A, B and C',
      'It works with institutions like Zuvaro, Melidor and Tarvos.',
      ['organization: Zuvaro', 'organization: Melidor', 'organization: Tarvos'],
    ],
    ['cities including A', 'They saw cities including Zuvaro.', ['place: Zuvaro']],
    ['a platform called A', 'They use a platform called Zuvaro.', ['service: Zuvaro']],
    [
      "the ministry's hackathon, A,",
      "The ministry's hackathon, Zuvaro, will be held in May.",
      ['event: Zuvaro'],
    ],
    ['the A app', 'They use the Zuvaro app.', ['service: Zuvaro']],
    ['the A mobile application', 'They use the Zuvaro mobile application.', ['service: Zuvaro']],
    ['the A platform', 'They use its Zuvaro platform.', ['service: Zuvaro']],
    ['A, a platform offering', 'They saw Zuvaro, a new platform offering help.', ['service: Zuvaro']],
    ['a platform, to be known as A', 'They build a platform, to be known as Zuvaro.', ['service: Zuvaro']],
    ['the “A” portal', 'They use the “Harbour Gate” portal.', ['service: Harbour Gate']],
    ['the app A', 'They use its app Zuvaro.', ['service: Zuvaro']],
    ['A, an agency', 'They met Zuvaro, a small agency.', ['organization: Zuvaro']],
    ['A, a festival', 'They spoke at Zuvaro, a yearly festival.', ['event: Zuvaro']],
    [
      'the A exhibition',
      'They met at the Zuvaro Melidor 2024 exhibition, held there.',
      ['event: Zuvaro Melidor'],
    ],
    [
      'guests of a conference',
      'Those who attend the conference include Zuvaro and Melidor.',
      ['other: Zuvaro', 'other: Melidor'],
    ],
    ['A is a platform', 'They say Zuvaro is a mobile platform.', ['service: Zuvaro']],
    ['A, a B and C system', 'They use Zuvaro, a free clearance and records system.', ['service: Zuvaro']],
    ['A is a provider', 'They say Zuvaro is a provider of mooring services.', ['organization: Zuvaro']],
    ['A is the foundation', 'They say Zuvaro is a foundation of trade.', ['other: Zuvaro']],
    ['CEO of A', 'They met the CEO of Zuvaro.', ['organization: Zuvaro']],
    ["A's founder", "They met Zuvaro's founder.", ['organization: Zuvaro']],
    [
      "A, the company's voice-based platform",
      "They use Zuvaro, the company's voice-based platform, daily.",
      ['service: Zuvaro'],
    ],
    [
      'A, a cross-border reporting platform',
      'They use Zuvaro, a cross-border reporting platform.',
      ['service: Zuvaro'],
    ],
    [
      'the national digital ID, A,',
      'They use the national digital ID, Zuvaro, there.',
      ['other: ID', 'service: Zuvaro'],
    ],
    [
      'the national digital ID, and A,',
      'They use the national digital ID, Zuvaro, and tools.',
      ['other: ID', 'other: Zuvaro'],
    ],
    ['its testing tool, A,', 'They saw its testing tool, Zuvaro, there.', ['service: Zuvaro']],
    ['the A super app', 'They use the Zuvaro super app.', ['service: Zuvaro']],
    ['the tool, and A,', 'In the tool, Zuvaro, who left, saw it.', ['other: Zuvaro']],
    [
      'the international forum A',
      'They opened the international forum Zuvaro Melidor.',
      ['event: Zuvaro Melidor'],
    ],
    ['told the forum A', 'They told the forum Zuvaro Melidor fell.', ['other: Zuvaro Melidor']],
    ['the 7th A', 'They will meet at the 7th QDMM in spring.', ['event: 7th QDMM']],
    ['the 7th A budget', 'They passed the 7th QDMM budget.', ['other: QDMM']],
    ['nothing', 'They saw Zuvaro there.', ['other: Zuvaro']],
  ])('%s', (_pattern, text, expected) => {
    expect(ruled(text)).toEqual(expected);
  });

  it('and yields to what the name itself says', () => {
    expect(ruled('They use platforms such as the Ministry of Ports.')).toEqual([
      'organization: Ministry of Ports',
    ]);
  });
});
