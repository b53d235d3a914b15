import { expect, it } from 'vitest';
import { names, things } from '../mentions-in.ts';

const LONG =
  'Council of Harbours Framework Convention on Artificial Ports, Human Rights, Democracy and the Rule of Law';

it('a text may be on a list of matters', () => {
  expect(names(`They signed the ${LONG} in May.`)).toContain(`instrument: ${LONG}`);
});

it('and goes by its head', () => {
  expect(things(`They signed the ${LONG} in May. The Framework Convention is new.`)).toContainEqual([
    LONG,
    'Framework Convention',
  ]);
});

it.each([
  ['They signed the Convention on Harbours, Kenya and Mali said.'],
  ['They signed the Convention on Harbours, Anna Silva and Pedro Ruiz said.'],
])('but not on who is named behind it: %s', (text) => {
  expect(names(text)).toContain('instrument: Convention on Harbours');
});
