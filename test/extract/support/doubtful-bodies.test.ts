import { expect, test } from 'vitest';
import { withSupportedTypes } from '../../../pipeline/extract/support/index.ts';
import { takenFor } from './taken-for.ts';

/** What becomes of a name that the tagger takes for one of a body, as likely as told. */
function typeOf(name: string, text: string, likelihood?: number): string | undefined {
  const taken = takenFor('organization', name, text, null);
  const mentions = taken.mentions.map((one) =>
    likelihood === undefined || one.form !== 'name' ? one : { ...one, likelihood },
  );
  return withSupportedTypes({ ...taken, mentions }).entities[0]?.type;
}

test.each([
  ['Zolvan', 'The visitors walked to Zolvan.'],
  ['Quay Mission Zolvan', 'They announced Quay Mission Zolvan, a challenge for ports.'],
  ['Zolvan', 'A leader of the protest came to Zolvan, and Zolvan leader Pedro Costa spoke.'],
])('an unlikely body of which nothing is told is none: %s', (name, text) => {
  expect(typeOf(name, text, 0.4)).toBe('other');
});

test('what is likely, or told by rules alone, stays', () => {
  expect(typeOf('Zolvan', 'The visitors walked to Zolvan.', 0.6)).toBe('organization');
  expect(typeOf('Zolvan', 'The visitors walked to Zolvan.')).toBe('organization');
});

test.each([
  ['Zolvan Bureau', 'The visitors walked to Zolvan Bureau.'],
  ['Centre for Zolvan', 'The visitors walked to the Centre for Zolvan.'],
  ['Bureau of Zolvan', 'The visitors walked to the Bureau of Zolvan.'],
])('so does a name with a word for a body: %s', (name, text) => {
  expect(typeOf(name, text, 0.4)).toBe('organization');
});

test.each([
  'Zolvan announced a plan for ports.',
  'Costs fell, according to Zolvan.',
  'The work was done with Zolvan.',
  'Ana Silva is a director of the Zolvan.',
  'Ana Silva, head of cyber security at Zolvan, resigned.',
  'Portel is a subsidiary of Zolvan.',
  'The operator Zolvan built masts.',
  "Zolvan's Vice-President spoke.",
  'Zolvan CEO Ana Silva spoke.',
  'Zolvan Joint Editor Ana Silva spoke.',
  'The Lisbon-based Zolvan built masts.',
  'Zolvan, headquartered in Lisbon, built masts.',
])('so does what is spoken of as a body: %s', (text) => {
  expect(typeOf('Zolvan', text, 0.4)).toBe('organization');
});

test('so does what is listed beside a body that is not in doubt', () => {
  const listed = (text: string): string | undefined => {
    const zolvan = takenFor('organization', 'Zolvan', text, null);
    const bureau = takenFor('organization', 'Quay Bureau', text, null);
    const [unlikely, other] = [zolvan.mentions[0], bureau.mentions[0]];
    const [own, beside] = [zolvan.entities[0], bureau.entities[0]];
    if (!unlikely || !other || !own || !beside) return undefined;
    const mentions = [
      { ...other, entity: 1 },
      { ...unlikely, likelihood: 0.4 },
    ];
    return withSupportedTypes({ ...zolvan, entities: [own, { ...beside, index: 1 }], mentions }).entities[0]
      ?.type;
  };
  expect(listed('Guests came from the Quay Bureau, and Zolvan.')).toBe('organization');
  expect(listed('Guests came from the Quay Bureau to Zolvan.')).toBe('other');
});
