import { defineConfig } from 'vitest/config';

/**
 * These have a process for themselves: they put a fault into a module of the program before they load it, or count what the process takes of the
 * processor. All others share one program that is loaded once a process: to load it takes longer than most files of tests do.
 */
const ALONE = [
  'test/id-collision.test.ts',
  'test/release/disk/full-disk.test.ts',
  'test/replaceable-thread.test.ts',
  'test/rows/receipts-on-disk.test.ts',
];

const ALL = 'test/**/*.test.ts';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    // On two cores it would be one process by default.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'shared', include: [ALL], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
