import { describe, expect, it } from 'vitest';
import { candidateIn, verdictOn } from './candidates.ts';

const statement = (text: string, negated: boolean, cue: string, quote: string, words = cue) =>
  verdictOn(
    text,
    candidateIn(text, 'statements', { cue: [cue, cue], quote: [quote, quote], negated: [negated, words] }),
  );

describe('negated: false is kept', () => {
  it.each([
    ['Anna Berg said the plan is ready.', 'said', 'the plan is ready'],
    ['“We will not wait,” said Anna Berg.', 'said', 'We will not wait,'],
    ['The plan will not change, Anna Berg said.', 'said', 'The plan will not change'],
    ['Anna Berg, who had not come, said the plan is ready.', 'said', 'the plan is ready'],
    ['Anna Berg not only said the plan is ready.', 'said', 'the plan is ready'],
    ['It did not work. Anna Berg said the plan is ready.', 'said', 'the plan is ready'],
  ])('%s', (text, cue, quote) => {
    expect(statement(text, false, cue, quote)).toBe('kept');
  });
});

describe('negated: true is kept', () => {
  it.each([
    ['Anna Berg denied that the plan is ready.', 'denied', 'the plan is ready', 'denied'],
    ['Anna Berg denies the plan is ready.', 'denies', 'the plan is ready', 'denies'],
    ['Anna Berg did not say the plan is ready.', 'say', 'the plan is ready', 'did not'],
    ['Anna Berg did not say the plan is ready.', 'say', 'the plan is ready', 'say'],
    ['Anna Berg didn’t say the plan is ready.', 'say', 'the plan is ready', 'say'],
    ['Anna Berg did not, however, say the plan is ready.', 'say', 'the plan is ready', 'say'],
    ['Anna Berg never actually said the plan is ready.', 'said', 'the plan is ready', 'said'],
    ['Anna Berg refused to say the plan is ready.', 'say', 'the plan is ready', 'refused to'],
  ])('%s', (text, cue, quote, words) => {
    expect(statement(text, true, cue, quote, words)).toBe('kept');
    expect(statement(text, false, cue, quote, words)).toBe('negated: negation-differs');
  });
});

describe('negated is rejected', () => {
  it.each([
    ['flipped', true, 'Anna Berg said the plan is ready.', 'said', 'the plan is ready'],
    [
      'where only the quotation has a "not"',
      true,
      '“We will not wait,” said Anna Berg.',
      'said',
      'We will not wait,',
    ],
    [
      'where "not" belongs to another verb',
      true,
      'People who do not read said it works.',
      'said',
      'it works',
    ],
    [
      'where the doubt is double',
      true,
      'Anna Berg did not deny the plan is ready.',
      'deny',
      'the plan is ready',
    ],
    [
      'where the doubt is double',
      false,
      'Anna Berg did not deny the plan is ready.',
      'deny',
      'the plan is ready',
    ],
    ['where nothing was said', false, 'Anna Berg said nothing of the plan.', 'said', 'the plan'],
    [
      'where the denial stands before the quotation',
      false,
      'Anna Berg, asked, denied that the plan is ready.',
      'asked',
      'the plan is ready',
    ],
  ])('%s', (_how, negated, text, cue, quote) => {
    expect(statement(text, negated, cue, quote)).toBe('negated: negation-differs');
  });
});
