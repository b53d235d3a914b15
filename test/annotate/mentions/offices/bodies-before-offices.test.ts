import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

describe('a body before the office of a person', () => {
  it.each([
    ['Former Maersk executive Ana Silva left.', 'Maersk'],
    ['Cordell CEO Omar Khalil did not respond.', 'Cordell'],
    ['Remita boss Omar Khalil spoke.', 'Remita'],
    ['They asked QuayNation President Omar Khalil.', 'QuayNation'],
    ['They met Quayland Senate President Omar Khalil.', 'Quayland Senate'],
    ['They wrote a report for the lender Marwane on Friday.', 'Marwane'],
    ['Congress leader Omar Khalil spoke.', 'Congress'],
    ["Galaxy Backbone's managing director, Omar Khalil, spoke.", 'Galaxy Backbone'],
    ['Cordell Chairman Lord Silva spoke.', 'Cordell'],
    ['The African Union Commissioner for Ports, Omar Khalil, spoke.', 'African Union'],
    ['They met QTC Public Relations Officer, Omar Khalil, there.', 'QTC'],
  ])('%s', (text, body) => {
    expect(names(text)).toContain(`organization: ${body}`);
  });

  it.each([
    'Former CEO Omar Khalil left.',
    'Kenyan CEO Omar Khalil left.',
    'Tech founder Omar Khalil left.',
    'They asked Lisbon CEO Omar Khalil.',
    'Cordell CEO salaries rose.',
    'They met ICT Policy Director Omar Khalil.',
    'Panel Chairman Omar Khalil spoke.',
    'Council Chair Omar Khalil spoke.',
    'The Union Minister for Ports, Dr. Omar Khalil, spoke.',
    'Metropolitan Chief Executive, Hon. Omar Khalil, spoke.',
  ])('is not seen in "%s"', (text) => {
    expect(names(text).filter((name) => name.startsWith('organization'))).toEqual([]);
  });
});

it('the letters of a body are no part of an office of it', () => {
  expect(names('Amani Meli, the AU Commissioner for Infrastructure and Energy, spoke.')).toEqual([
    'person: Amani Meli',
    'organization: AU',
  ]);
});

it('a state is no part of an office of it', () => {
  expect(names('The Lagos State Commissioner for Innovation and Technology, Omar Khalil, spoke.')).toEqual([
    'place: Lagos State',
    'person: Omar Khalil',
  ]);
});

it('whom somebody told something is a body, not a service', () => {
  expect(names('He told GovInsider that it rained.')).toEqual(['organization: GovInsider']);
});

it('the land of a chief minister is no body', () => {
  expect(names('Quayshire Chief Minister Ana Silva spoke.')).toEqual([
    'place: Quayshire',
    'person: Ana Silva',
  ]);
  expect(names('They met Quay Party Chief Minister Ana Silva there.')).toContain('organization: Quay Party');
});
