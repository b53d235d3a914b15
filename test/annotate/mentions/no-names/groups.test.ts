import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  'The ICT Ministers met in Porto.',
  'Delegates from 40 African Countries met in Porto.',
  'The Commissioners for Ports and Trade met in Porto.',
  'It follows the 11 Action Lines laid out in Porto.',
])('persons or countries with capitals are no body: %s', (text) => {
  expect(names(text)).toEqual(['place: Porto']);
});

it.each(['Council of Ministers', 'Chiefs Committee on Ports'])('a body of them is one: %s', (body) => {
  expect(names(`The ${body} met in Porto.`)).toContain(`organization: ${body}`);
});
