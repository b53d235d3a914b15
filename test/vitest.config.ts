import { defineConfig } from 'vitest/config';

/**
 * These put a fault into a module of the program before they load it, so that each needs the program for itself. All others share one that is
 * loaded once a process: to load it takes longer than most files of tests do.
 */
const LOADED_ALONE = [
  'test/id-collision.test.ts',
  'test/release/disk/full-disk.test.ts',
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
      { extends: true, test: { name: 'shared', include: [ALL], exclude: LOADED_ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: LOADED_ALONE } },
    ],
  },
});
