import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  [
    'GovQuay, set up by the government in 2016, runs the Kibo app. The Kibo app is new.',
    'organization: GovQuay',
  ],
  ['The PayQuay app is new. PayQuay operates the Kibo app in May.', 'organization: PayQuay'],
  [
    'The Port Interbank Payment and Settlement Systems (PoIPSS) operates the Kibo app in May.',
    'organization: Port Interbank Payment and Settlement Systems',
  ],
  ['The PayQuay app is new. PayQuay partnered with a bank.', 'organization: PayQuay'],
  ["The PayQuay app is new. The bank partnered with Kenya's PayQuay.", 'organization: PayQuay'],
])('what runs a service is a body: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

it('but not what runs on something, nor what is known', () => {
  expect(names('The PayQuay app runs on Android and the Kibo app.')).toContain('service: PayQuay');
  expect(names('Singpass manages the Kibo app in May.')).toContain('service: Singpass');
});
