import { expect, it } from 'vitest';
import { entityCandidates } from '../../../pipeline/extract/entities.ts';
import { indexOf, rowsOf } from '../candidates.ts';

it.each([
  ['before the marks', 'The state programme “Open Harbours” is long.', 'programme'],
  ['behind them', 'They praise the «Ports for All» program, which helps.', 'programme'],
  ['nowhere', 'He approved the “Directive on Open Harbours”, which is long.', undefined],
])('the kind of what has a title in quotation marks stands %s', (_where, text, kind) => {
  expect(rowsOf(entityCandidates(indexOf(text)), 'instruments').map((row) => row['kind'])).toEqual([kind]);
});
