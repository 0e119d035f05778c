import { Hono } from 'hono';
import { pingDatabase } from '../database-ping.store.ts';
import type { Services } from '../services.ts';
import type { RequestVariables } from './route.ts';

/** `/health/live`: the process answers. `/health/ready`: it can also reach its database, so it may get requests. */
export function serveHealth(services: Services): Hono<{ Variables: RequestVariables }> {
  const app = new Hono<{ Variables: RequestVariables }>();
  app.get('/health/live', (c) => c.json({ status: 'live' }));
  app.get('/health/ready', async (c) => {
    try {
      await pingDatabase(services.db);
      return c.json({ status: 'ready' });
    } catch {
      return c.json({ status: 'database away' }, 503);
    }
  });
  return app;
}
