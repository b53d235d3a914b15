import { expect, test } from 'vitest';
import { withoutBorrowedBodies } from '../../../pipeline/extract/positions/borrowed-bodies.ts';
import { candidatesByRules } from '../../../pipeline/extract/by-rules.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const held = (text: string) =>
  rowsOf(withoutBorrowedBodies(candidatesByRules(indexOf(text)), text), 'positions').map(
    ({ title, organization }) => `${String(title)}: ${String(organization)}`,
  );

test.each([
  ['Minister of Ports and Chairman of the World Bank, Omar Khalil, spoke.', 'Minister of Ports: World Bank', false],
  ['The Presidential Advisor and Chairman of the World Bank, Omar Khalil, spoke.', 'Presidential Advisor: World Bank', false],
  ['The founder and chairman of the World Bank, Omar Khalil, spoke.', 'founder: World Bank', true],
  ['Minister of Ports and Chairman of the World Bank, Omar Khalil, spoke.', 'Chairman: World Bank', true],
])('%s %s: %s', (text, position, isHeld) => {
  expect(held(text).includes(position)).toBe(isHeld);
}); // prettier-ignore
