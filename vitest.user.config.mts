import { defineConfig } from 'vitest/config';

/** The tests as a user, each in a window of its own: one after another, long limits. */
export default defineConfig({
  test: {
    include: ['test/user/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
