import { expect, test } from 'vitest';
import { names } from '../mentions-in.ts';

test.each([
  'The Quay Cable Network, a submarine cable of 12 kilometres, will land in Porto.',
  'The ministry launched the Quay Shield 2023 exercise on Monday.',
  'Togo issued the e-Quay, a digital currency, in 2022.',
  'They launched the Kibo Pay smartphone in Porto.',
])('what is called a thing of no table is none of a service, body or text: %s', (text) => {
  expect(
    names(text).filter((name) => /^(?:service|organization|instrument): .*(?:Quay|Kibo)/.test(name)),
  ).toEqual([]);
});

test('what is called a firm or a medium is no service', () => {
  expect(names('Citizen Zim, an independent news website, was sold.')).toContain('organization: Citizen Zim');
  expect(names('They fear LockQuay, a ransomware gang, and pay.')).toContain('organization: LockQuay');
});

test('a body has things of its own', () => {
  expect(names('They praised the Quayside Telecom cable.')).toContain('organization: Quayside Telecom');
});

test('who announces a service with its own name in front is no service', () => {
  expect(names('Zolvan has announced the launch of Zolvan Pass, a mobile app.')).not.toContain(
    'service: Zolvan',
  );
});

test('an owner of several words says what his service is', () => {
  expect(names("Kibeza, the Ministry of Ports and Trade's booking portal, was sold.")).toContain(
    'service: Kibeza',
  );
});
