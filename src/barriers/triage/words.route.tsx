import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, kilobytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { readTwin } from '../../platform/text-twin/twin.form.ts';
import { twinFormTexts } from '../../platform/text-twin/twin-form.messages.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { editBarriers } from '../barriers.access.ts';
import { findBarrier, type BarrierRow } from '../barriers.store.ts';

import { reportsOf } from '../reports.store.ts';
import { barrierPath, barrierRoute } from './barrier-address.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { barrierOf, done } from './barrier-file.route.tsx';
import { editWords, type WordsFault } from './edit-words.ts';
import { triagePath } from './triage-filter.ts';
import { versionOf } from './version.ts';
import { wordsForm, wordsValues } from './words.form.ts';
import { wordsTexts as t } from './words.messages.ts';
import { WordsPage } from './words.page.tsx';

type Shown = { values: FormValues; errors?: readonly FieldError[]; stored?: BarrierRow };

async function renderWords(
  c: RequestContext,
  barrier: BarrierRow,
  { values, errors, stored }: Shown,
): Promise<Response> {
  const reports = await reportsOf(c.var.services.db, barrier.id);
  return renderPage(
    c,
    {
      title: `${t.title} ${barrier.number}`,
      current: triagePath,
      breadcrumbs: [
        { href: triagePath, text: fileTexts.list },
        { href: barrierPath(barrier.number), text: fileTexts.eyebrow(barrier.number) },
      ],
      errors,
      wide: true,
    },
    <WordsPage
      barrier={barrier}
      originals={reports.map(({ originalText }) => originalText)}
      form={{ locale: 'de', values, errors }}
      stored={stored}
    />,
  );
}

async function showWords(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  if (!barrier) return renderFault(c, 'notFound');
  const values = wordsValues(barrier);
  const template = await templateOf(c, barrier);
  return renderWords(c, barrier, { values: template === undefined ? values : { ...values, publicText: template } });
}

/** „Wortlaut als Vorlage“: fills the field only; reading changes nothing. */
async function templateOf(c: RequestContext, barrier: BarrierRow): Promise<string | undefined> {
  const wanted = Number(c.req.query('vorlage') ?? 0);
  if (!Number.isInteger(wanted) || wanted < 1) return undefined;
  const reports = await reportsOf(c.var.services.db, barrier.id);
  return reports[wanted - 1]?.originalText ?? undefined;
}

async function saveWords(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  if (!barrier) return renderFault(c, 'notFound');
  const { values } = await readForm(c);
  const checked = checkForm(wordsForm, values);
  if (!checked.ok) return renderWords(c, barrier, { values, errors: checked.failure });
  const { publicTitle, publicText, publicTitleEasy, publicTextEasy, easyState, meaningChanged, version } =
    checked.value;
  const words = { title: publicTitle, text: publicText, titleEasy: publicTitleEasy, textEasy: publicTextEasy };
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    editWords(work, {
      barrierId: barrier.id,
      version,
      words,
      ...readTwin({ easyState, meaningChanged }),
    }),
  );
  if (saved.ok) {
    const fellBack = barrier.easyState === 'tested' && saved.value.easyState === 'draft' && easyState === 'tested';
    return done(c, barrier.number, fellBack ? 'entwurf' : 'text');
  }
  return renderRefusal(c, barrier, { values, failure: saved.failure });
}

async function renderRefusal(
  c: RequestContext,
  barrier: BarrierRow,
  { values, failure }: { values: FormValues; failure: WordsFault },
): Promise<Response> {
  if (failure === 'meaning-unknown') {
    return renderWords(c, barrier, {
      values,
      errors: [{ field: 'meaningChanged', message: twinFormTexts.meaningMissing }],
    });
  }
  if (failure === 'words-missing') {
    return renderWords(c, barrier, { values, errors: [{ field: 'publicTitle', message: t.errors.empty }] });
  }
  if (failure === 'published-needs-words') {
    const missing: FieldError[] = [];
    if (!String(values['publicTitle'] ?? '').trim())
      missing.push({ field: 'publicTitle', message: t.errors.publishedTitle });
    if (!String(values['publicText'] ?? '').trim())
      missing.push({ field: 'publicText', message: t.errors.publishedText });
    return renderWords(c, barrier, { values, errors: missing });
  }
  const stored = await findBarrier(c.var.services.db, barrier.number);
  if (failure === 'not-found' || !stored) return renderFault(c, 'notFound');
  // With the new version in the form, saving again is a decision and not an accident.
  const errors = [{ field: 'publicText', message: t.errors.changed }];
  return renderWords(c, stored, { values: { ...values, version: versionOf(stored) }, errors, stored });
}

export const wordsRoutes: readonly Route[] = [
  get(`${barrierRoute}/text`, { permission: editBarriers }, showWords),
  post(
    `${barrierRoute}/text`,
    { permission: editBarriers, audit: 'barriers.words-edited', maxBody: kilobytes(512) },
    saveWords,
  ),
];
