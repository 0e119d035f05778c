import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { readInspections } from '../inspections.access.ts';
import { workerPath } from '../inspection-address.ts';

/**
 * The service worker at an address that stays. What it does lies in a built file whose name changes with its content, so a browser that
 * asks again notices a new one. Signed out, it is not renewed; the one that a device has goes on working.
 */
function sendWorker(c: RequestContext): Response {
  const file = c.var.frame.asset('device-worker.js');
  return c.body(`importScripts(${JSON.stringify(file)});\n`, 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  });
}

export const deviceWorkerRoutes: readonly Route[] = [get(workerPath, { permission: readInspections }, sendWorker)];
