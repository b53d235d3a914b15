import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each(['They introduced a Universal QR Code in May.', 'They entered into MoUs/Agreements with others.'])(
  'a code that is scanned and several texts at once are none: %s',
  (text) => {
    expect(names(text)).toEqual([]);
  },
);

it('a code of law is', () => {
  expect(names('They adopted the Togolese Maritime Code in May.')).toEqual([
    'instrument: Togolese Maritime Code',
  ]);
});
