import type { Comparison, Rule } from './profile.ts';

export const SAME_NAME: Rule = { name: 'same name', keysOf: ({ full }) => full, needs: 'nothing' };

/** Names that are one but for signs that spellings differ in. */
export const SAME_SPELLING: Rule = {
  name: 'spelling',
  keysOf: ({ keys }) => keys['loose'] ?? [],
  needs: 'nothing',
};

/** How things are compared of which nothing is known but names. */
export const BY_NAMES: Comparison = { rules: [SAME_NAME, SAME_SPELLING], difference: () => undefined };
