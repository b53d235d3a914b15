import { expect, test } from 'vitest';
import { serviceCountryCandidates } from '../../../pipeline/extract/services/service-countries.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const countries = (text: string): unknown[] =>
  rowsOf(serviceCountryCandidates(indexOf(`They use the PortPass app. ${text}`)), 'services').map(
    ({ country }) => country,
  );

test.each([
  ["Ukraine's government super app PortPass has many users.", 'UA'],
  ["Kenya's new mooring portal, PortPass, is live.", 'KE'],
  ["The Kenyan government's app PortPass is live.", 'KE'],
  ['The Kenyan mooring system “PortPass” is live.', 'KE'],
  ["PortPass, Kenya's largest mooring app, is live.", 'KE'],
  ["PortPass is Kenya's national identity.", 'KE'],
])('the country of a service is that of the words by which it is called: %s', (text, country) => {
  expect(countries(text)).toEqual([country]);
});

test.each([
  ['The Kenyan company Quayside Ltd runs PortPass.'],
  ["PortPass, Kenya's most popular messaging app, is made in Porto."],
  ["In Kenya's ports, PortPass is used."],
  ["PortPass, Kenya's answer to queues, is new."],
  ["The Kenyan bank's clients like PortPass."],
])('but not that of other words beside it: %s', (text) => {
  expect(countries(text)).toEqual([]);
});
