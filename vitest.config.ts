import { defineConfig } from 'vitest/config';
import { threadForTests } from './tools/thread-plugin.mjs';

export default defineConfig({
  plugins: [threadForTests],
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    globalSetup: ['test/support/global.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    css: true,
    pool: 'forks',
    maxWorkers: 2,
  },
});
