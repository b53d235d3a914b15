import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealed, unsealed } from '../../pipeline/cache/sealed.ts';

test('what was sealed comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(unsealed(sealed(value))?.value)).toBe(JSON.stringify(value));
    }),
  );
});

const BYTES = sealed({ title: 'Forum on digital services opens', facts: [1, 2, 3] });

test('what was cut anywhere is known not to be whole', () => {
  for (let length = 0; length < BYTES.length; length++)
    expect(unsealed(BYTES.subarray(0, length))).toBeNull();
});

test('what was changed in any byte, or has more after its end, is known', () => {
  for (let at = 0; at < BYTES.length; at++) {
    const changed = Buffer.from(BYTES);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unsealed(changed)).toBeNull();
  }
  expect(unsealed(Buffer.concat([BYTES, Buffer.from('x')]))).toBeNull();
  expect(unsealed(Buffer.from('{}'))).toBeNull();
});

test('what follows a value comes back as it was, unparsed', () => {
  const found = unsealed(sealed('first', [{ text: 'two\nlines é' }, [], '']));
  expect(found?.value).toBe('first');
  expect(found?.others.map((json) => json.toString('utf8'))).toEqual([
    '{"text":"two\\nlines é"}',
    '[]',
    '""',
  ]);
});
