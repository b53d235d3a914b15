import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['They use the Kibo app. The port introduced Kibo.Berth, a platform for pilots.', 'service: Kibo.Berth'],
  ['They use the Kibo app. Kibo.AI was launched in May.', 'service: Kibo.AI'],
  ['They log in with Login.gov in May.', 'service: Login.gov'],
  ['They showed Quaypay.pt, an online payment platform run by the port.', 'service: Quaypay.pt'],
  ['They showed its national portal, quay-public.pt, built by a firm.', 'service: quay-public.pt'],
  ['They pay on the portal quay.go.ke in May.', 'service: quay.go.ke'],
  ['They use the portal quaypay.pt. Live since May, Quaypay.pt has 90 users.', 'service: Quaypay.pt'],
])('a service is named by another one and its own name behind a point: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

it.each([
  ['They use the Kibo app. Pilots like Kibo.The port is glad.'],
  ['They use the Kibo app. Pilots like Kibo. Berth fees fell.'],
  ['Pilots like Porto.Berth fees fell.'],
  ['More is said on quay.pt, a website of the port.'],
  ['More is said on the platform www.quay.pt in May.'],
  ['They wrote to the service press@quay.pt in May.'],
])('none is made of two sentences: %s', (text) => {
  expect(names(text).filter((name) => name.includes('.'))).toEqual([]);
});

it('an address before what it is said to be, and before "Gov"', () => {
  expect(names('They mended the quay.pt legal information portal in May.')).toContain('service: quay.pt');
  expect(names('It is a part of the Kibo.Gov Platform in May.')).toContain('service: Kibo.Gov Platform');
});
