import { describe, expect, it } from 'vitest';
import { isKnownService } from '../../pipeline/lexicon/known-services.ts';

describe('services that are known by their names', () => {
  it.each(['Diia', 'M-Pesa', 'UAE Pass', 'mygov'])('%s', (name) => {
    expect(isKnownService(name)).toBe(true);
  });

  it.each(['diia', 'Sahel', 'Click', 'Wave', 'Absher Foods'])('not %s', (name) => {
    expect(isKnownService(name)).toBe(false);
  });
});
