import { helpful } from '../../platform/chain.ts';
import { isId } from '../../platform/record-id.ts';
import { dayOf } from '../../platform/calendar.ts';
import { imageWidths } from '../../platform/files/image.ts';
import { readImage } from '../../platform/files/stored-image.store.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { sendShareCard, shareImageName, shareOf } from '../../platform/http/share.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { readNumber } from '../../platform/record-number.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import type { Flash } from '../../ui/page/page.tsx';
import { affectedTexts } from '../affected/affected.messages.ts';
import { deviceSecret } from '../affected/device.route.ts';
import { deviceHash } from '../affected/say-affected.ts';
import { hasVoice, publishedPeopleAffected } from '../affected/voices.store.ts';
import { readAnswerFile, releasedAnswerFiles } from '../answer/answer-file.store.ts';
import { isClosed, lastReopening } from '../barrier.ts';
import { listWordings } from '../barriers.store.ts';
import { readBarrierChain } from '../causes/barrier-chain.ts';
import { findPublicPhoto, publicPhotosOf } from '../photos/photos.store.ts';
import { readPromiseRules } from '../promise-rules.ts';
import { openPromise } from '../triage/promise-state.ts';
import { BarrierPage, barrierPath } from './barrier.page.tsx';
import { barrierTexts } from './barrier.messages.ts';
import { listPath } from './barriers.page.tsx';
import { browseTexts } from './browse.messages.ts';
import { countyOutline } from './county-outline.ts';
import { GoneBarrierPage, MissingBarrierPage } from './missing.page.tsx';
import {
  actingSince,
  answersOfReporters,
  findPublicBarrier,
  findPublicDocument,
  promiseOfBody,
  publicHistoryOf,
  wasWithdrawn,
  type PublicBarrier,
  type PublicHistoryEntry,
} from './public-barrier.store.ts';
import { wordsFor } from './public-words.ts';
import { stateWords } from './state-words.ts';

/** The pattern for routes below one barrier; digits only, so that words after `/barrieren/` stay free for other pages. */
export const barrierRoute = '/barrieren/:number{[0-9]+}';

/** The published barrier that an address names, if there is one. */
export async function publicBarrierOf(c: RequestContext): Promise<PublicBarrier | undefined> {
  const number = readNumber(c.req.param('number'));
  return number === null ? undefined : findPublicBarrier(c.var.services.db, number);
}

async function showBarrier(c: RequestContext): Promise<Response> {
  const barrier = await publicBarrierOf(c);
  return barrier ? renderBarrier(c, barrier, { locale: c.var.locale }) : renderMissing(c);
}

/** The page of a barrier; with what was typed and what is wrong with it after a refused form. */
export async function renderBarrier(c: RequestContext, barrier: PublicBarrier, form: FormState): Promise<Response> {
  const { locale, services } = c.var;
  const { db, district } = services;
  const [wordings, history, photos, documents, chain, people, hasSpoken] = await Promise.all([
    listWordings(db),
    publicHistoryOf(db, barrier.id),
    publicPhotosOf(db, barrier.id),
    releasedAnswerFiles(db, barrier.id),
    readBarrierChain(db, c.var.chain, { locale, audience: 'everyone' }, barrier.id),
    publishedPeopleAffected(db, [barrier.id]),
    hasSpokenHere(c, barrier.id),
  ]);
  const { title, text } = wordsFor(locale, barrier);
  return renderPage(
    c,
    {
      title: `${title} (${barrier.number})`,
      description: text.slice(0, 160),
      current: listPath,
      breadcrumbs: [{ href: localized(locale, listPath), text: barrierTexts(locale).list }],
      stylesheets: [c.var.frame.asset('map-style.css')],
      errors: form.errors,
      flash: flashOf(c),
      wide: true,
      share: shareOf(c, { path: barrierPath(barrier.number), title }),
    },
    <BarrierPage
      form={form}
      barrier={barrier}
      words={stateWords(wordings, locale)}
      progress={await progressOf(c, barrier, history)}
      history={history}
      photos={photos}
      documents={documents}
      chain={chain}
      solutions={helpful(chain.beside)}
      people={people.get(barrier.id) ?? null}
      hasSpoken={hasSpoken}
      district={district}
      outline={countyOutline(district).small}
      address={services.config.baseUrl + localized(locale, barrierPath(barrier.number))}
    />,
  );
}

async function hasSpokenHere(c: RequestContext, barrierId: string): Promise<boolean> {
  const secret = deviceSecret(c);
  return secret !== undefined && hasVoice(c.var.services.db, barrierId, deviceHash(secret, barrierId));
}

/** Whose turn it is and what was promised; also for the reporter of a barrier that is not public yet. */
export async function progressOf(c: RequestContext, barrier: PublicBarrier, history: readonly PublicHistoryEntry[]) {
  const { db, district, clock } = c.var.services;
  const { id, bodyCode } = barrier;
  const today = dayOf(clock.now());
  const solvedAt = history.findLast(({ toState }) => toState === 'resolved')?.at;
  return {
    actingSince: bodyCode === null ? null : ((await actingSince(db, id, bodyCode)) ?? barrier.bodyNamedAt),
    bodyPromise: bodyCode === null ? null : await promiseOfBody(db, id, bodyCode, lastReopening(history)),
    promise: openPromise(barrier, await readPromiseRules(db, district), today),
    outcome: barrier.outcome ?? history.findLast(({ outcome }) => outcome !== null)?.outcome ?? null,
    answers: isClosed(barrier.state) && solvedAt ? await answersOfReporters(db, id, solvedAt) : [],
    today,
  };
}

function flashOf(c: RequestContext): Flash | undefined {
  const t = affectedTexts(c.var.locale);
  return doneFlash(c, { stimme: t.thanks, 'stimme-schon': t.already, 'stimme-weg': t.withdrawn });
}

/** For a barrier that nobody can see here: 410 when it was withdrawn after everyone could read it, else 404. */
export async function renderMissing(c: RequestContext): Promise<Response> {
  const [phone = ''] = c.var.services.district.office.telephones;
  const { locale } = c.var;
  const number = readNumber(c.req.param('number'));
  const isGone = number !== null && (await wasWithdrawn(c.var.services.db, number));
  const t = barrierTexts(locale);
  return renderPage(
    c,
    {
      title: isGone ? t.goneTitle : t.missingTitle,
      current: listPath,
      breadcrumbs: [{ href: localized(locale, listPath), text: t.list }],
      noIndex: true,
    },
    isGone ? <GoneBarrierPage locale={locale} phone={phone} /> : <MissingBarrierPage locale={locale} phone={phone} />,
    isGone ? 410 : 404,
  );
}

/** An approved photo in the version that was approved, of a published barrier only. */
async function sendPhoto(c: RequestContext): Promise<Response> {
  const { db, files } = c.var.services;
  const [number, id] = [readNumber(c.req.param('number')), c.req.param('photo')];
  const width = imageWidths.find((known) => String(known) === c.req.param('width'));
  if (number === null || !isId(id) || width === undefined) return renderFault(c, 'notFound');
  const photo = await findPublicPhoto(db, number, id);
  const bytes = photo && (await readImage(files, photo.fileId, width));
  if (!bytes) return renderFault(c, 'notFound');
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/webp',
    // Short, because a photo can be taken back.
    'cache-control': 'public, max-age=300',
    // Other systems show it beside the request that they read here.
    'cross-origin-resource-policy': 'cross-origin',
  });
}

/** What a body has attached and the office has released. A PDF is handed out as a download and never shown inside our pages. */
async function sendDocument(c: RequestContext): Promise<Response> {
  const { db, files } = c.var.services;
  const [number, id] = [readNumber(c.req.param('number')), c.req.param('document')];
  if (number === null || !isId(id)) return renderFault(c, 'notFound');
  const found = await findPublicDocument(db, number, id);
  const file = found?.answerFileId ? await readAnswerFile(db, files, found.answerFileId) : null;
  if (!file) return renderFault(c, 'notFound');
  const ending = file.mediaType === 'application/pdf' ? 'pdf' : 'webp';
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="barriere-${number}.${ending}"`,
    'cache-control': 'public, max-age=300',
  });
}

/** The picture that others see when somebody passes a barrier on. */
async function sendImage(c: RequestContext): Promise<Response> {
  const { locale } = c.var;
  const barrier = await publicBarrierOf(c);
  if (!barrier) return renderFault(c, 'notFound');
  const { title } = wordsFor(locale, barrier);
  return sendShareCard(c, { title, kicker: browseTexts(locale).number(barrier.number) });
}

export const barrierRoutes: readonly Route[] = [
  get(`${barrierRoute}/${shareImageName}`, { permission: everyone }, sendImage),
  get(barrierRoute, { permission: everyone, sameForAll: true, countsVisits: true }, showBarrier),
  get(`${barrierRoute}/fotos/:photo/:width`, { permission: everyone }, sendPhoto),
  get(`${barrierRoute}/unterlagen/:document`, { permission: everyone }, sendDocument),
];
