import { expect, it } from 'vitest';
import { names, things } from '../mentions-in.ts';

it.each([
  ['The High-level Panel on Quays met in Porto.', 'organization: High-level Panel on Quays'],
  ['The Open-ended Working Group on Ports met in Porto.', 'organization: Open-ended Working Group on Ports'],
  ['The High-level Meeting on Ports was held in Porto.', 'event: High-level Meeting on Ports'],
  ['The ministry adopted its Long-term Harbour Strategy in May.', 'instrument: Long-term Harbour Strategy'],
  ['Officials praised the Real-time Payments Platform.', 'service: Real-time Payments Platform'],
  ['The National One-stop Harbour Portal opened in May.', 'service: National One-stop Harbour Portal'],
  ['She met the Quay-backed Harbour Fund.', 'organization: Harbour Fund'],
  ['She met the Porto-based Harbour Fund.', 'organization: Harbour Fund'],
  ['Long-term Harbour Strategy was adopted.', 'instrument: Harbour Strategy'],
])('an adjective with a hyphen begins the name: %s', (text, name) => {
  expect(names(text)).toContain(name);
});

it('but no talks of any level', () => {
  expect(names('High-level talks began in Porto.')).toEqual(['place: Porto']);
});

it('and two terms are two names', () => {
  const text = 'They adopted the Short-term Harbour Plan and the Long-term Harbour Plan.';
  expect(things(text)).toEqual(
    expect.arrayContaining([['Short-term Harbour Plan'], ['Long-term Harbour Plan']]),
  );
});

it('and the name may be shortened to what follows', () => {
  const text = 'The High-level Panel on Quays met in Porto. The Panel on Quays called on ports to join.';
  expect(things(text)).toContainEqual(['High-level Panel on Quays', 'Panel on Quays']);
});
