import { describe, expect, it } from 'vitest';
import { names, offices } from './mentions-in.ts';

describe('a body and its officer in one run of capitals', () => {
  it.each([
    ['Director of the Harbour Agency Tom Reed spoke.', 'Harbour Agency', 'Tom Reed'],
    [
      'Deputy Head of the Presidential Administration Zuvaro Meli spoke.',
      'Presidential Administration',
      'Zuvaro Meli',
    ],
    [
      "Vice Chairman of the Hanoi People's Committee Truong Viet Dung spoke.",
      "Hanoi People's Committee",
      'Truong Viet Dung',
    ],
  ])('%s', (text, body, person) => {
    expect(names(text)).toEqual([`organization: ${body}`, `person: ${person}`]);
  });

  it('ends the title before the body', () => {
    expect(offices('Director of the Harbour Agency Tom Reed spoke.')).toEqual(['Director']);
  });

  it('leaves a body whole whose name goes on behind its noun', () => {
    expect(names('The head of the World Bank East Africa Office spoke.')).toEqual([
      'organization: World Bank East Africa Office',
    ]);
  });
});
