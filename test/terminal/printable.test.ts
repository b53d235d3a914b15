import { expect, test } from 'vitest';
import { printable } from '../../pipeline/terminal/printable.ts';

test('what commands a terminal, breaks a line or turns the writing is shown by its code', () => {
  expect(printable('a\u001b[2Jb\nc\u009bd\u202etxt.exe')).toBe(
    String.raw`a\u001b[2Jb\u000ac\u009bd\u202etxt.exe`,
  );
});

test('words stay as they are, in whatever writing', () => {
  const words = 'Zoë’s 🎉 forum, the 2nd – “Порт”, ميناء';
  expect(printable(words)).toBe(words);
});
