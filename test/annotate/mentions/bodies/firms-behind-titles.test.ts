import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

describe('behind the title of a person', () => {
  it.each([
    ['Ana Silva, CEO Quay Telecom Group, spoke.', 'organization: Quay Telecom Group'],
    ['Ana Silva, Director General Quay Telecom, spoke.', 'organization: Quay Telecom'],
    [
      'Ana Silva, the Executive Director Quay Telecom Foundation, spoke.',
      'organization: Quay Telecom Foundation',
    ],
    ['Ana Silva, President Orix North America, spoke.', 'organization: Orix North America'],
  ])('stands a firm without "of": %s', (text, firm) => {
    expect(names(text)).toEqual(['person: Ana Silva', firm]);
  });

  it.each([
    ['They met Ana Silva, President Omar Khalil and others.', 'person: Omar Khalil'],
    ['The port, President Trade Agency, opened.', 'organization: President Trade Agency'],
  ])('stands another name: %s', (text, name) => {
    expect(names(text)).toContain(name);
  });
});
