import { describe, expect, test } from 'vitest';
import { isCommonWord } from '../../pipeline/lexicon/common-words.ts';
import { eventKindOf, isEventHead } from '../../pipeline/lexicon/event-words.ts';
import { instrumentKindOf, isInstrumentHead } from '../../pipeline/lexicon/instrument-words.ts';
import {
  INTERGOVERNMENTAL_BODIES,
  intergovernmentalNamed,
} from '../../pipeline/lexicon/intergovernmental.ts';
import { HONORIFICS, isOfficeHead, OFFICE_MODIFIERS } from '../../pipeline/lexicon/offices.ts';
import {
  isOrganizationHead,
  LEGAL_FORMS,
  organizationKindOf,
} from '../../pipeline/lexicon/organization-words.ts';
import { isRegion, isWorldWord } from '../../pipeline/lexicon/regions.ts';
import { isServiceHead } from '../../pipeline/lexicon/service-words.ts';

describe('the kind of an organisation by its name', () => {
  test.each([
    ['Ministry of Inland Waterways', 'ministry'],
    ['Department for Coastal Affairs', 'ministry'],
    ['Lighthouse Agency', 'agency'],
    ['National Authority for Tides and Currents', 'agency'],
    ['State Committee for Harbours', 'agency'],
    ['Bank of Lower Moravia', 'bank'],
    ['Harbour Bank OJSC', 'bank'],
    ['Tidewater LLC', 'company'],
    ['Tidewater, Inc.', 'company'],
    ['Northwind Holding', 'company'],
    ['University of the Fens', 'university'],
    ['Fenland Institute of Technology', 'university'],
    ['Fenland Institute of Technology Lowmarsh', 'university'],
    ['Fenland Polytechnic Institute', 'university'],
    ['Fenland Institute of Statistics', 'agency'],
    ['National Institute of Standards and Technology (NIST)', 'agency'],
    ['Fenland Institute for Tides', undefined],
    ['Fenland Marsh Technology Council', 'association'],
    ['World Meteorological Organization', 'intergovernmental'],
    ['the African Union', 'intergovernmental'],
    ['Association of Lighthouse Keepers', 'association'],
    ['Radiocommunication Sector (XYZ-R)', 'sector'],
    ['Dockers Union', undefined],
    ['Northwind', undefined],
    ['Ministry', 'ministry'],
  ])('%s: %s', (name, kind) => {
    expect(organizationKindOf(name)).toBe(kind);
  });

  test('a name may end with these, but not with words that only describe', () => {
    expect(['ministry', 'holding', 'service', 'airlines', 'parliament'].every(isOrganizationHead)).toBe(true);
    expect(['platform', 'plan', 'firm', 'services'].some(isOrganizationHead)).toBe(false);
  });

  test('legal forms with and without full stops', () => {
    for (const form of ['LLC', 'Inc.', 'S.A.', 'GmbH', 'OJSC']) expect(LEGAL_FORMS.has(form)).toBe(true);
  });
});

describe('intergovernmental bodies', () => {
  test.each([
    ['WHO', 'World Health Organization'],
    ['the United Nations', 'United Nations'],
    ['U.N.', 'United Nations'],
    ['International Labour Organisation', 'International Labour Organization'],
    ['UN Women', 'United Nations Entity for Gender Equality and the Empowerment of Women'],
  ])('%s is the %s', (written, name) => {
    expect(intergovernmentalNamed(written)?.name).toBe(name);
  });

  test('case tells acronyms from words', () => {
    for (const word of ['Who', 'who', 'Can', 'CAN', 'an', 'Eu', 'united nations', ''])
      expect(intergovernmentalNamed(word)).toBeUndefined();
  });

  test('every name and every acronym finds its own body', () => {
    for (const body of INTERGOVERNMENTAL_BODIES) expect(intergovernmentalNamed(body.name)).toBe(body);
    const acronyms = INTERGOVERNMENTAL_BODIES.map(({ acronym }) => acronym).filter(
      (acronym) => acronym !== '',
    );
    expect(new Set(acronyms).size).toBe(acronyms.length);
  });
});

test('regions and words for everywhere', () => {
  for (const name of [
    'Central Asia',
    'the Middle East',
    'Sub-Saharan Africa',
    'CIS region',
    'MENA',
    'eastern Caribbean',
    'Eastern Caribbean',
  ])
    expect([name, isRegion(name)]).toEqual([name, true]);
  for (const name of ['Mena', 'pacific', 'Kenya', '']) expect([name, isRegion(name)]).toEqual([name, false]);
  expect(isWorldWord('worldwide')).toBe(true);
  expect(isWorldWord('region')).toBe(false);
});

test('offices and forms of address', () => {
  for (const head of ['minister', 'ministers', 'secretary-general', 'spokeswoman', 'mayor'])
    expect(isOfficeHead(head)).toBe(true);
  for (const other of ['ministry', 'bus', 'president-elect', '']) expect(isOfficeHead(other)).toBe(false);
  expect(OFFICE_MODIFIERS.has('deputy')).toBe(true);
  expect(HONORIFICS.has('Dr')).toBe(true);
});

test('heads of events, instruments and services', () => {
  expect(isEventHead('summit')).toBe(true);
  expect(isEventHead('plan')).toBe(false);
  expect(eventKindOf('expo')).toBe('exhibition');
  expect(isInstrumentHead('declaration')).toBe(true);
  expect(isInstrumentHead('forum')).toBe(false);
  expect(instrumentKindOf('pact')).toBe('agreement');
  expect(isServiceHead('portal')).toBe(true);
  expect(isServiceHead('ministry')).toBe(false);
});

test('common words are no names, and words that begin names are not common', () => {
  for (const word of ['the', 'meanwhile', 'today', 'monday', 'however', 'according'])
    expect(isCommonWord(word)).toBe(true);
  for (const word of ['new', 'digital', 'world', 'national', 'international', 'united', 'global', 'kenya'])
    expect([word, isCommonWord(word)]).toEqual([word, false]);
});
