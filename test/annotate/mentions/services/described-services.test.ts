import { expect, test } from 'vitest';
import { names } from '../mentions-in.ts';

test('what has the name of a person and is called an app is a service throughout', () => {
  expect(names('They launched Ana Connect, an app that lets farmers pay. Ana Connect is free.')).toEqual([
    'service: Ana Connect',
    'service: Ana Connect',
  ]);
});

test('also in quotation marks', () => {
  expect(names("They showed 'Sanchar Silva', a public dashboard of ports.")).toEqual([
    'service: Sanchar Silva',
  ]);
});

test.each([
  'They met Ana Silva, an app developer.',
  "They met Ana Silva, the platform's owner.",
  'They met Ana Silva, an assistant.',
  'Ana Silva, who built an app, left.',
])('who is said to do something with one is a person: %s', (text) => {
  expect(names(text)).toContain('person: Ana Silva');
});

test('what the words behind a comma call a service is one, where its own words do not say what it is', () => {
  expect(names('The bank has extended Kibeza, the national payment scheme, in May.')).toContain(
    'service: Kibeza',
  );
  expect(names('They came to Kibeza, the national port, in May.')).not.toContain('service: Kibeza');
});

test('so is a platform with a number, and what somebody has as its first product', () => {
  expect(names('They showed the platform “Kibo 24” in Porto.')).toContain('service: Kibo 24');
  expect(names('The company launched its first product, Irambo which has many users.')).toContain(
    'service: Irambo',
  );
});

test('behind "according to" and "in" no more is said of a name', () => {
  const text =
    'President Ana Silva launched a platform. According to Silva, the new platform will let them pay.';
  expect(names(text)).not.toContain('service: Silva');
  expect(names('In Kibeza, the new app will let them pay.')).not.toContain('service: Kibeza');
});
