import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: [process.env.PLANTED ?? '*.test.ts'],
    coverage: { provider: 'v8', include: ['*.ts'], exclude: ['*.test.ts', 'vitest.config.ts'], reporter: [], thresholds: { lines: 80 } },
  },
});
