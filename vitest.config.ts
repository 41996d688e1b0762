import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Most of the time goes into child processes and pseudo-terminals that wait.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'migrations/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/architecture/planted*/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}', 'migrations/**/*.ts'],
      exclude: ['**/*.test.{ts,tsx}', 'src/domain/bank/questions/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 80, functions: 80, statements: 80, branches: 80 },
    },
  },
});
