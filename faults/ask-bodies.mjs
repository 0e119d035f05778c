import { resolve } from 'node:path';
import { loadReferenceData } from '../dist/server/app.js';
import { updateBarrier } from '../dist/server/barriers/barriers.store.js';
import { forwardBarrier } from '../dist/server/barriers/forward/forward-barrier.js';
import { moveBarrier } from '../dist/server/barriers/move-barrier.js';
import { reportBarrier } from '../dist/server/barriers/report-barrier.js';
import { citizen, system } from '../dist/server/platform/actor.js';
import { systemClock } from '../dist/server/platform/clock.js';
import { readConfig } from '../dist/server/platform/config.js';
import { loadDistrict } from '../dist/server/platform/district/district.js';
import { listMails } from '../dist/server/platform/mail/outbox.store.js';
import { closeServices, openServices } from '../dist/server/platform/open-services.js';
import { newHashedCode } from '../dist/server/platform/secrets/receipt-code.js';
import { transact } from '../dist/server/platform/use-case.js';

const root = resolve(import.meta.dirname, '..');

const report = {
  channel: 'web',
  locale: 'de',
  problem: 'Der Bordstein an der Ecke ist zu hoch.',
  placeKind: 'outdoors',
  kind: 'structural',
  municipalityKey: '15087370',
  placeText: 'Bahnhofstraße',
  position: { lat: 51.472, lon: 11.298 },
  demands: ['stepOver'],
  effect: 'hampers',
  since: null,
  temporaryUntil: null,
  facts: {},
  lifeArea: 'accessibility-mobility',
  reportedFor: 'self',
  answerWish: 'email',
  answerEasy: false,
  photos: [],
  submissionKey: null,
};

const done = (outcome) => {
  if (!outcome.ok) throw new Error(`the situation cannot be made: ${outcome.failure}`);
};

/**
 * So many public barriers, each with a person who wants to hear of it by mail, and a body that was asked about it.
 * @returns the paths of the links to answer
 */
export async function askBodies(settings, count) {
  const services = await openServices({
    config: readConfig({ ...settings, LOG_LEVEL: 'silent' }),
    connectionString: settings.DATABASE_URL,
    clock: systemClock,
    sourceRoot: resolve(root, 'dist/server'),
    district: loadDistrict(resolve(root, 'district')),
  });
  try {
    await loadReferenceData(services);
    for (let number = 1; number <= count; number += 1) await askAbout(services, number);
    const mails = await listMails(services.db, { limit: 10 * count, offset: 0 });
    return mails.flatMap(({ body }) => /\/antwort\/[\w-]+/u.exec(body ?? '')?.[0] ?? []);
  } finally {
    await closeServices(services);
  }
}

async function askAbout(services, number) {
  const { codeHash } = await newHashedCode(services.db);
  const contact = { email: `probe-${number}@example.org` };
  const { barrierId } = await transact(services, citizen, (work) =>
    reportBarrier(work, services, { ...report, contact, codeHash }),
  );
  done(await transact(services, system, (work) => moveBarrier(work, services, barrierId, { to: 'accepted' })));
  const words = { publicTitle: 'Hoher Bordstein', publicText: `Probe ${number}`, publishedAt: systemClock.now() };
  await updateBarrier(services.db, barrierId, words);
  const order = {
    barrierId,
    bodyCode: 'sangerhausen',
    email: `stelle-${number}@example.org`,
    question: 'Was wird geschehen?',
    viaSystem: false,
    rememberEmail: false,
    seenReferralId: null,
  };
  done(await transact(services, system, (work) => forwardBarrier(work, services, order)));
}
