import { describe, expect, it } from 'vitest';
import { names, ruled } from '../mentions-in.ts';

describe('a digital service is told by the phrase', () => {
  it.each([
    ['behind its name', 'Ferrylink makes the ClearQuay online booking platform for ports.', 'ClearQuay'],
    ['of which somebody is the owner', "It plugs into the port's Kibasa land registry.", 'Kibasa'],
    [
      'before its name, between commas',
      'All forms are merged into a single application, KIB Gov, which is free.',
      'KIB Gov',
    ],
    [
      'that says what it is',
      "They will deploy SafeQuay, the company's AI-based disaster response platform, in May.",
      'SafeQuay',
    ],
    ['that people use to do something', 'Residents can use Kibasa to pay tax.', 'Kibasa'],
    ['that people log in with', 'They log in with Kibasa and pay.', 'Kibasa'],
  ])('%s', (_where, text, expected) => {
    expect(ruled(text)).toContain(`service: ${expected}`);
  });

  it.each([
    ['where others are named behind it', 'On the same platform, Kibasa, Omar and Ana met.', 'Kibasa'],
    ['where the use is of no people', 'The plan is to use Kibasa to land ships.', 'Kibasa'],
    ['where somebody speaks', 'They left the platform, Kibasa said.', 'Kibasa'],
  ])('not %s', (_where, text, name) => {
    expect(ruled(text)).not.toContain(`service: ${name}`);
  });
});

describe('a name is written with a hyphen', () => {
  it.each([
    ['They launched m-Kibasa, a mobile wallet, in Lisbon.', 'service: m-Kibasa'],
    ['They opened the Once-Only Gateway, a technical system.', 'service: Once-Only Gateway'],
    ['The hosting of e-Quayland, which is free, ends.', 'service: e-Quayland'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it.each([['The anti-Quayside protest ended.'], ['They like e-Commerce in Lisbon.']])(
    'but not in "%s"',
    (text) => {
      expect(names(text).filter((name) => /^service|anti/.test(name))).toEqual([]);
    },
  );
});
