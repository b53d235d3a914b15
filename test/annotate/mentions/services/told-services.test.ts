import { expect, it, test } from 'vitest';
import { names } from '../mentions-in.ts';

const services = (text: string): string[] => names(text).filter((name) => name.startsWith('service'));

it.each([
  'Togo commissioned an online portal widely known in the local dialect as ‘Irembu’ in May.',
  'Tolls are paid on Irembu - an online portal that many use - by June.',
  'Tolls are paid on Irembu, an online portal that many use.',
  'Togo launched a new platform dubbed Irembu in May.',
])('a word of which it is plainly said that it is a service is one everywhere: %s', (text) => {
  const again = `${text} It said that Irembu acts for all.`;
  expect(services(again)).toEqual(['service: Irembu', 'service: Irembu']);
});

it.each([
  'In Irembu, an online portal that many use is new.',
  'They know the portal of a woman known as Irembu in May.',
  'Tolls are paid to Irembu, an old port that many use.',
])('but not of others: %s', (text) => {
  expect(services(text)).toEqual([]);
});

it('so is one before the noun where somebody has it', () => {
  expect(services('Togo will merge its giant Absheq platform in May. Absheq has grown.')).toEqual([
    'service: Absheq',
    'service: Absheq',
  ]);
});

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

test.each([
  ['Togo shut down the popular money transfer service, Kibeza, in May.', 'Kibeza'],
  ['The flagship product, Kibeza, is a centralised switching platform for banks.', 'Kibeza'],
  ['Kibeza, which is run by a bank, is a mobile platform that traders like.', 'Kibeza'],
  ["Kibeza, one of Togo's most popular payment apps, was sold.", 'Kibeza'],
  ["Togo's biometric ID scheme, Kibeza, has grown.", 'Kibeza'],
  ["The bank's payment rail Kibeza processed 40 million transfers.", 'Kibeza'],
  ['Fees are paid through Kibeza, an electronic single window run by the port.', 'Kibeza'],
  ['Togo has a one-stop shop known as Kibeza Plus for all.', 'Kibeza Plus'],
  ['The social media platform Kibeza has grown.', 'Kibeza'],
])('the head of the phrase beside a name tells: %s', (text, name) => {
  expect(services(text)).toEqual([`service: ${name}`]);
});

test.each([
  'The start-up Kibeza, a payment platform, was sold.',
  'They blame the intelligence service, Kibeza, for it.',
  'They used the payment app Kibeza built.',
  'Kibeza is a mobile app developer in Porto.',
  'Ports became the new trade platforms.',
  'They like Kibeza, an independent news website in Togo.',
])('but not where that is another: %s', (text) => {
  expect(services(text)).toEqual([]);
});
