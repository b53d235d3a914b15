import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

describe('a name that looks like that of a service', () => {
  it.each([
    ['The report from InfoQuay, a Porto-based provider of data, is new.', 'organization: InfoQuay'],
    ['It sold boats to the state carrier SunQuay.', 'organization: SunQuay'],
  ])('is of a body where it is said to be one: %s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    ['PayQuay, a company registration portal, opened.', 'service: PayQuay'],
    ['PayQuay, the operator platform, opened.', 'service: PayQuay'],
  ])('is of a service else: %s', (text, name) => {
    expect(names(text)).toContain(name);
  });
});
