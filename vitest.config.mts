import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,oracle,dap,cli,coverage}/**/*.test.ts'],
    globalSetup: ['test/built.ts'],
    // One a core: by default one core stays idle, of two the half.
    maxWorkers: '100%',
    minWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
    reporters: ['default'],
  },
});
