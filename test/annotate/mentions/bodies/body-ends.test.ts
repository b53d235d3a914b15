import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('revenue and customs are collected by one body', () => {
  expect(names('They asked Quay Revenue and Customs for help.')).toContain(
    'organization: Quay Revenue and Customs',
  );
});

it('a committee is on its matters, and not on who spoke', () => {
  const text = 'They asked the Harbour Committee for Ana Silva.';
  expect(names(text)).toContain('organization: Harbour Committee');
});

it('a subcommittee is on a list of matters', () => {
  const body = 'Harbour Subcommittee on Technology, Terrorism, and Government Information';
  expect(names(`They spoke to the ${body}.`)).toEqual([`organization: ${body}`]);
});
