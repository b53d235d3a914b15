import { expect, it } from 'vitest';
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
