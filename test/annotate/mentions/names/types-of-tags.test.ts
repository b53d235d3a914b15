import { expect, it } from 'vitest';
import { typeOfTag } from '../../../../pipeline/annotate/mentions/names/types-of-tags.ts';

it('a text that is taken for a body is told by its head', () => {
  expect(typeOfTag('organization', 'Harbour Data and Port Safety Policy')).toBe('instrument');
  expect(typeOfTag('organization', 'Quay Guide on Port Safety')).toBe('instrument');
});

it('but no body before such a head', () => {
  expect(typeOfTag('organization', 'Institute of Harbour Policy')).toBe('organization');
  expect(typeOfTag('organization', 'Harbour Policy')).toBe('organization');
});

it('a meeting that goes by its letters is an event, and a name with a figure inside a body', () => {
  expect(typeOfTag('organization', 'AGM')).toBe('event');
  expect(typeOfTag('place', 'ID4Ports')).toBe('organization');
  expect(typeOfTag('place', 'K2')).toBe('place');
});

it('a device is no service', () => {
  expect(typeOfTag('service', 'Quay Watch')).toBe('other');
  expect(typeOfTag('service', 'Quay Pay')).toBe('service');
});

it('what belongs to an event or to a fair is none', () => {
  expect(typeOfTag('event', 'Ports Review Meeting Decision')).toBe('other');
  expect(typeOfTag('event', 'Mira de Porto’s Quay Hall')).toBe('other');
  expect(typeOfTag('event', 'Harbour Days')).toBe('event');
});
