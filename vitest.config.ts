import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    setupFiles: ['test/setup/seed.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['server/**/src/**/*.test.ts', 'client/src/**/*.test.ts'] } },
      { extends: true, test: { name: 'property', include: ['test/property/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'differential', include: ['test/differential/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        // a process of its own takes its time on a busy machine
        test: { name: 'processes', include: ['test/processes/**/*.test.ts'], testTimeout: 30_000 },
      },
      { extends: true, test: { name: 'grammar', include: ['test/grammar/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'wire',
          include: ['test/wire/**/*.test.ts'],
          globalSetup: ['test/wire/build.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'workbench',
          include: ['test/workbench/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // after the others, and alone: a browser and an editor are load enough
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          // a busy machine's browser now and then loses a key or a scroll: a fault of ours fails twice
          retry: 1,
        },
      },
      { extends: true, test: { name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
