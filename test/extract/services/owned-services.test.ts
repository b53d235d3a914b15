import { describe, expect, it } from 'vitest';
import { ownedServiceCandidates } from '../../../pipeline/extract/services/owned-services.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const owned = (text: string) => rowsOf(ownedServiceCandidates(indexOf(text)), 'services');

describe('a service that is called its', () => {
  it.each([
    'Quay Bank has announced its first mobile app, TuraPay, which is free.',
    'Quay Bank plans to launch its digital wallet, TuraPay, in May.',
    'Quay Bank announced the launch of its mobile app TuraPay.',
    'Quay Bank, citing costs, upgraded its TuraPay app.',
    'Dock Ltd said Quay Bank had closed its TuraPay app.',
    'Quay Bank said that its new portal TuraPay is free. The TuraPay app is new.',
  ])('is of the subject: %s', (text) => {
    expect(owned(text)).toEqual([{ name: 'TuraPay', provider: 'Quay Bank' }]);
  });

  it.each([
    'Quay Bank and the Ports Agency promoted its mobile app TuraPay.',
    'Ana Silva praised its TuraPay app at Quay Bank.',
    'Portugal told Quay Bank that its TuraPay app was late.',
    "Quay Bank praised its partner Dock Ltd's TuraPay app.",
    'Quay Bank likes its staff, and the TuraPay app.',
  ])('is of nobody for sure where others may be meant: %s', (text) => {
    expect(owned(text)).toEqual([]);
  });
});

describe('whose service it is stands behind its comma', () => {
  it.each([
    "They pay with TuraPay, Quay Bank's mobile money platform.",
    "The TuraPay app, Quay Bank's flagship payment service, has grown.",
  ])('%s', (text) => {
    expect(owned(text)).toEqual([{ name: 'TuraPay', provider: 'Quay Bank' }]);
  });

  it.each([
    "They pay with the TuraPay app, Quay Bank's platform and others.",
    "They pay with the TuraPay app, Quay Bank's platform, and others.",
    "They like the TuraPay app, Quay Bank's staff and its ports.",
  ])('but not in a list, and not of staff: %s', (text) => {
    expect(owned(text)).toEqual([]);
  });
});
