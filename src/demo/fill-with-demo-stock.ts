import type { Services } from '../platform/services.ts';

/** Fills a fresh database with a fictional stock; returns what the operator should know. */
export async function fillWithDemoStock(_services: Services): Promise<readonly string[]> {
  return [];
}
