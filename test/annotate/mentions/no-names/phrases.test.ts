import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('what somebody deals with is nobody', () => {
  const text =
    'They spoke of ongoing work, such as Green Port Initiatives; Harbour Startups; and Portsecurity Assessment.';
  expect(names(text).filter((name) => /^(?:organization|place)/.test(name))).toEqual([]);
});

it('but who says something, or has a word for a body in its name, is', () => {
  expect(names('In May, Quayside Governance said that tolls rose.')).toEqual([
    'organization: Quayside Governance',
  ]);
  expect(names('They spoke of the Centre for Port Governance in May.')).toEqual([
    'organization: Centre for Port Governance',
  ]);
});

it('a number that everybody has is nobody', () => {
  expect(names('Those who have a National Port Number, NPN, are many.')).not.toContain(
    'organization: National Port Number',
  );
});

it('nor is a certificate', () => {
  expect(names('They showed the Digital Port Certificate in Porto.')).not.toContain(
    'organization: Digital Port Certificate',
  );
});
