import { describe, expect, it } from 'vitest';
import { names, offices } from '../mentions-in.ts';

const bodies = (text: string): string[] => names(text).filter((name) => name.startsWith('organization'));

describe('an office is a body', () => {
  it.each([
    ['of its holder', 'The Office of the Prime Minister opened the port.', 'Office of the Prime Minister'],
    [
      'with a hyphen',
      'The Office of the Auditor-General said ships were late.',
      'Office of the Auditor-General',
    ],
    [
      'with its field',
      'The Office of the High Commissioner for Human Rights said ships were late.',
      'Office of the High Commissioner for Human Rights',
    ],
    [
      'that its holder owns',
      "The Auditor-General's Office said ships were late.",
      "Auditor-General's Office",
    ],
  ])('%s', (_which, text, body) => {
    expect(bodies(text)).toEqual([`organization: ${body}`]);
  });

  it.each([
    ['of a person', "President Ana Silva's Office is blue."],
    ['without a capital', "The minister's office is blue, and so is the office of the President."],
    ['of no holder', 'They met in the Office, and the President was there.'],
  ])('but not %s', (_which, text) => {
    expect(bodies(text)).toEqual([]);
  });

  it('holds no office of whoever stands behind it', () => {
    expect(offices('Permanent Secretary in the Office of the Prime Minister, Ana Silva, spoke.')).toEqual([
      'Permanent Secretary',
    ]);
  });
});
