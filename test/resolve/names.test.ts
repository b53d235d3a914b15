import { describe, expect, it } from 'vitest';
import type { EntityTable } from '../../pipeline/contract/tables.ts';
import { fullest, fullNameKey, isAcronym, isStateBody } from '../../pipeline/resolve/names.ts';

describe('isAcronym', () => {
  it.each(['NPU', 'NPU-D', 'N.P.U.', 'HDF-25', 'HDF2', 'R&D'])('%s is one', (name) => {
    expect(isAcronym(name)).toBe(true);
  });

  it.each(['Npu', 'N', 'PortPass', 'NORTHERNPORTS', 'NPU Bank', '2NPU', ''])('%s is none', (name) => {
    expect(isAcronym(name)).toBe(false);
  });
});

describe('fullNameKey', () => {
  it.each<[EntityTable, string, string, string]>([
    ['organizations', 'The Quaymark', 'The Quaymark', 'quaymark'],
    ['organizations', 'Quaymark Ltd', 'Quaymark Ltd', 'quaymark'],
    ['organizations', 'World Bank', 'World Bank', 'world bank'],
    ['people', 'Dr Ines Falk', 'Dr Ines Falk', 'dr ines falk'],
    ['people', 'Jean-Luc Marée', 'Jean-Luc Marée', 'jean luc maree'],
    ['services', 'Ferrypass', 'Ferrypass app', 'ferrypass'],
    ['instruments', 'Lisbon Port Compact', 'Lisbon Port Compact', 'lisbon port compact'],
  ])('%s: %s of %s is compared as %s', (table, name, longest, key) => {
    expect(fullNameKey(table, name, longest)).toBe(key);
  });

  it.each<[EntityTable, string, string]>([
    ['instruments', 'the Plan', 'Lisbon Plan'],
    ['instruments', 'Strategic Development Plan', 'Strategic Development Plan'],
    ['organizations', 'Ministry', 'Ministry of Ports'],
    ['organizations', 'Northern', 'Northern Ports Union'],
    ['organizations', 'NPU', 'Northern Ports Union'],
    ['people', 'Falk', 'Ines Falk'],
    ['people', 'Bogdan-Falk', 'Bogdan-Falk'],
    ['people', 'President Falk', 'President Falk'],
    ['people', 'I. Falk', 'I. Falk'],
    ['events', '“”', '“”'],
  ])('%s: %s of %s is not compared between articles', (table, name, longest) => {
    expect(fullNameKey(table, name, longest)).toBeUndefined();
  });
});

describe('fullest', () => {
  it('prefers words to acronyms, then length', () => {
    expect(fullest(['NPU', 'Ports', 'Northern Ports Union'])).toBe('Northern Ports Union');
    expect(fullest(['NPUXYZ', 'Npu'])).toBe('Npu');
    expect(fullest([])).toBeUndefined();
  });
});

describe('isStateBody', () => {
  it('knows what every state has', () => {
    expect(isStateBody('Ministry of Ports')).toBe(true);
    expect(isStateBody('Central Bank')).toBe(true);
    expect(isStateBody('Northern Ports Union')).toBe(false);
  });
});
