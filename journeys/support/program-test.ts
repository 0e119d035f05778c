import { rm } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { breakableDatabase, type BreakableDatabase } from './breakable-database.ts';
import { startProgram, stopProgram, temporaryDataFolder, type Program } from './start-program.ts';

type Fixtures = {
  dataDir: string;
  database: BreakableDatabase;
  /** Starts a program that is ended after the test, whatever happened. */
  start: (wish?: {
    dataDir?: string;
    command?: string;
    port?: number;
    env?: Record<string, string>;
  }) => Promise<Program>;
};

/** A test that starts programs of its own, apart from the one of all journeys. */
export const test = base.extend<Fixtures>({
  dataDir: async ({}, use) => {
    const folder = await temporaryDataFolder();
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  database: async ({}, use) => {
    const database = await breakableDatabase();
    await use(database);
    await database.end();
  },
  start: async ({ dataDir }, use) => {
    const started: Program[] = [];
    await use(async (wish) => {
      const program = await startProgram({ dataDir, ...wish });
      started.push(program);
      return program;
    });
    await Promise.all(started.map(stopProgram));
  },
});
