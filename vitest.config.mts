import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,oracle,dap,cli,coverage}/**/*.test.ts'],
    globalSetup: ['test/built.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
    reporters: ['default'],
  },
});
