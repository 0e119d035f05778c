import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { createApp, jobs, loadReferenceData } from '../app.ts';
import { settableClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { loadDistrict } from '../platform/district/district.ts';
import type { WebApp } from '../platform/http/serve-routes.ts';
import { runDueJobs } from '../platform/jobs/worker.ts';
import { closeServices, openServices } from '../platform/open-services.ts';
import type { Services } from '../platform/services.ts';
import { cloneDatabase } from './test-database.ts';
import { visitor, type Visitor } from './visitor.ts';

/** A Monday morning without holidays nearby. */
export const testStart = new Date('2026-11-23T08:00:00Z');

export type TestApp = {
  readonly services: Services;
  readonly clock: ReturnType<typeof settableClock>;
  readonly app: WebApp;
  /** A new visitor with an empty cookie jar, who sends some headers with everything. */
  visitor(from?: Readonly<Record<string, string>>): Visitor;
  /** Does everything that is due in the background. */
  runJobs(): Promise<void>;
};

/**
 * The whole program without a port, on a database of its own; call it once at the top of a test file.
 * @param settings beside those that every test has
 */
export function useTestApp(settings: Readonly<Record<string, string>> = {}): TestApp {
  const open: { test?: TestApp; close?: () => Promise<void> } = {};
  beforeAll(async () => {
    const database = await cloneDatabase(inject('databases'));
    const dataDir = await mkdtemp(join(tmpdir(), 'teilhabe-test-'));
    const clock = settableClock(testStart);
    const services = await openServices({
      config: readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', BASE_URL: 'http://teilhabe.test', ...settings }),
      connectionString: database.connectionString,
      clock,
      sourceRoot: resolve(import.meta.dirname, '..'),
      district: loadDistrict(resolve(import.meta.dirname, '../../district')),
    });
    await loadReferenceData(services);
    const app = createApp(services, resolve(import.meta.dirname, '../../dist'));
    open.test = {
      services,
      clock,
      app,
      visitor: (from) => visitor(app, from),
      runJobs: () => runDueJobs(services.pool, services, jobs, services.log),
    };
    open.close = async () => {
      await closeServices(services);
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    };
  });
  afterAll(() => open.close?.());
  return new Proxy({} as TestApp, {
    get(_, property: keyof TestApp) {
      if (!open.test) throw new Error('the test app is there only inside tests and hooks');
      return open.test[property];
    },
  });
}
