import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openPool } from '../platform/database.ts';
import { migrate } from '../platform/migrations.ts';
import { startTestCluster } from '../platform/testing/test-cluster.ts';
import { placeholder, templateName } from './test-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string with `placeholder` where the name of the database goes. */
    databases: string;
  }
}

/** Starts one real PostgreSQL for all tests and migrates the template that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  const maintenance = openPool(cluster.connectionFor('postgres'), { max: 1 });
  await maintenance.query(`drop database if exists ${templateName} with (force)`);
  await maintenance.query(`create database ${templateName}`);
  await maintenance.end();
  const template = openPool(cluster.connectionFor(templateName));
  await migrate(template, resolve(import.meta.dirname, '..'));
  await template.end();
  project.provide('databases', cluster.connectionFor(placeholder));
  return () => cluster.stop();
}
