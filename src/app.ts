import { Hono } from 'hono';
import { accounts, staffOfRequest } from './accounts/index.ts';
import { actionPlan } from './action-plan/index.ts';
import { actionWeeks } from './action-weeks/index.ts';
import { barriers } from './barriers/index.ts';
import { directory } from './directory/index.ts';
import { events } from './events/index.ts';
import { easyTexts } from './easy-texts/index.ts';
import { information } from './information/index.ts';
import { inspections } from './inspections/index.ts';
import { media } from './media/index.ts';
import { operations } from './operations/index.ts';
import { outreach } from './outreach/index.ts';
import { readBuiltFiles, serveAssets } from './platform/http/assets.ts';
import { serveHealth } from './platform/http/health.ts';
import { pageFrame } from './platform/http/page-frame.tsx';
import type { RequestVariables } from './platform/http/route.ts';
import { serveRoutes, type WebApp } from './platform/http/serve-routes.ts';
import { sendMail } from './platform/mail/send-mail.job.ts';
import type { Services } from './platform/services.ts';
import type { Slice } from './platform/slice.ts';
import { search } from './search/index.ts';
import { solutions } from './solutions/index.ts';
import { workList } from './work-list/index.ts';

const writing: readonly Slice[] = [
  information,
  barriers,
  inspections,
  actionPlan,
  solutions,
  events,
  media,
  actionWeeks,
  directory,
  accounts,
  operations,
];

const features: readonly Slice[] = [...writing, easyTexts(writing)];

const told: readonly Slice[] = [...features, outreach(features)];

/** The table of contents: every slice of the product. */
export const slices: readonly Slice[] = [...told, workList(told), search(told)];

/** Everything that is done in the background. */
export const jobs = [sendMail, ...slices.flatMap((slice) => slice.jobs ?? [])];

/**
 * Puts the web application together.
 * @param buildFolder the folder that holds the built `assets/`
 */
export function createApp(services: Services, buildFolder: string): WebApp {
  const machines = new Hono<{ Variables: RequestVariables }>();
  machines.route('/', serveHealth(services));
  machines.route('/', serveAssets(buildFolder));
  return serveRoutes({
    services,
    frame: pageFrame(services, slices, readBuiltFiles(buildFolder)),
    routes: slices.flatMap((slice) => slice.routes),
    staffOf: staffOfRequest,
    follows: slices.flatMap(({ follows }) => follows ?? []),
    machines,
  });
}

/** Reference data of all slices, brought up to date at every start. */
export async function loadReferenceData(services: Services): Promise<void> {
  for (const slice of slices) await slice.loadReferenceData?.(services);
}
