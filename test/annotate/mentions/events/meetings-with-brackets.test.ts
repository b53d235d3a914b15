import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  [
    'The 5th Specialized Ports Committee (SPC) meeting on Harbours and Trade ended in Praia.',
    'event: 5th Specialized Ports Committee (SPC) meeting on Harbours and Trade',
  ],
  [
    'Kenya hosts the Third Session of the World Union (WU) Ports Committee (PC) on Safety in May.',
    'event: Third Session of the World Union (WU) Ports Committee (PC) on Safety',
  ],
  [
    'The 42nd Ports and Rail Working Group (RWG) meeting was held in Praia.',
    'event: 42nd Ports and Rail Working Group (RWG) meeting',
  ],
  [
    'The 13th Quay Telecommunications and Information Technology (IT) Ministers’ Meeting was held in Praia.',
    'event: 13th Quay Telecommunications and Information Technology (IT) Ministers’ Meeting',
  ],
  [
    'They met at the 5th Annual Connecting Rural Ports (CRP) 2010 conference in Accra.',
    'event: 5th Annual Connecting Rural Ports (CRP) 2010 conference',
  ],
])('a meeting is called by all that stands around the short names of its bodies: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

it('a body that only meets is none', () => {
  const text = 'The Ports Committee (PC) meeting ended in Praia.';
  expect(names(text)).toContain('organization: Ports Committee');
});
