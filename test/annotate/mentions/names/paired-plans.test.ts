import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

const plans = (text: string): string[] => names(text).filter((name) => name.startsWith('instrument'));

it.each([
  [
    'The council adopted the Quay Ports Strategy and Implementation Plan in May.',
    'Quay Ports Strategy and Implementation Plan',
  ],
  ['The council approved its Quay Ports Policy and Strategy in May.', 'Quay Ports Policy and Strategy'],
  [
    'The Quay Declaration and Roadmap for Ports 2025-2030 was adopted in May.',
    'Quay Declaration and Roadmap for Ports 2025-2030',
  ],
])('two words for plans with one article are one name: %s', (text, name) => {
  expect(plans(text)).toEqual([`instrument: ${name}`]);
});

it.each([
  'The council adopted the Quay Ports Strategy and the Implementation Plan in May.',
  'The Quay Declaration and Action Plan were adopted in May.',
  'The Quay Declaration and Action Plan serve as a guide to all ports.',
  'The council adopted the Quay Declaration and Action Plan. The Quay Declaration is long.',
  'The council adopted the Quay Declaration and Porto Action Plan in May.',
])('but not with two, or where they are spoken of as two: %s', (text) => {
  expect(plans(text).length).toBeGreaterThan(1);
});
