import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { refusalOf, stopOn, VerbatimError } from '../../pipeline/contract/problem.ts';
import { codeOf, messageOf } from '../../pipeline/contract/thrown.ts';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('gives the code of what the operating system throws, and of nothing else', () => {
  expect(codeOf(thrownBy(() => readFileSync('/no/such/file')))).toBe('ENOENT');
  expect([new Error('ENOENT'), 'ENOENT', null, { code: 'ENOENT' }].map(codeOf)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('gives the words of whatever was thrown', () => {
  expect([new Error('the disk is full'), 'stopped', 7].map(messageOf)).toEqual([
    'the disk is full',
    'stopped',
    '7',
  ]);
});

const problem = {
  level: 'error',
  stage: 'collect',
  code: 'collect/x',
  message: 'It is wrong.',
  remedy: 'Mend it.',
} as const;

it('makes one error of all that a check found', () => {
  expect(refusalOf([problem, problem])).toEqual(new VerbatimError(2, [problem, problem]));
  expect(refusalOf([])).not.toBeInstanceOf(VerbatimError);
});

it('stops a command where there are problems', () => {
  expect(() => stopOn(3, [])).not.toThrow();
  expect(thrownBy(() => stopOn(3, [problem, problem]))).toEqual(new VerbatimError(3, [problem, problem]));
});
