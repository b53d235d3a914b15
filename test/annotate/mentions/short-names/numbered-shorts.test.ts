import { describe, expect, it } from 'vitest';
import { names, things } from '../mentions-in.ts';

describe('letters and a number in brackets', () => {
  it('are another name of the plan before them, wherever they stand', () => {
    const text = 'They adopted the Quay Digital Masterplan 2030 (QDM 2030). QDM 2030 covers five years.';
    expect(names(text).filter((name) => name.endsWith('QDM 2030'))).toEqual([
      'instrument: QDM 2030',
      'instrument: QDM 2030',
    ]);
    expect(things(text)).toContainEqual(['Quay Digital Masterplan 2030', 'QDM 2030']);
  });

  it('are another name of the meeting with that count', () => {
    const text = 'The 6th Quay Ports Ministers’ Meeting (QPMM 6) opened in Porto. QPMM 6 approved a plan.';
    expect(things(text)).toContainEqual(['6th Quay Ports Ministers’ Meeting', 'QPMM 6']);
  });

  it.each([
    ['another count', 'The 6th Quay Ports Ministers’ Meeting (QPMM 7) opened in Porto.', 'event: QPMM 7'],
    ['another year', 'They adopted the Quay Masterplan 2030 (QM 2025).', 'instrument: QM 2025'],
    ['other letters', 'They adopted the Quay Masterplan 2030 (Article 2030).', 'instrument: Article 2030'],
  ])('are none with %s', (_what, text, name) => {
    expect(names(text)).not.toContain(name);
  });
});
