import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { SummaryRow } from '../../ui/data/summary-list.tsx';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { handleBarriers } from '../barriers.access.ts';
import { findBarrier, type BarrierRow } from '../barriers.store.ts';

import { placeKinds } from '../taxonomy.ts';
import { barrierPath, barrierRoute } from './barrier-address.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { barrierOf, done } from './barrier-file.route.tsx';
import { checkClassification, classificationValues } from './classification.form.ts';
import { classificationTexts as t } from './classification.messages.ts';
import { ClassificationPage } from './classification.page.tsx';
import { classificationOf, classifyBarrier } from './classify-barrier.ts';
import { givenRows } from './given-answers.ts';
import { triagePath } from './triage-filter.ts';
import { versionOf } from './version.ts';

type Shown = { values: FormValues; errors?: readonly FieldError[]; stored?: readonly SummaryRow[] };

function renderClassification(c: RequestContext, barrier: BarrierRow, { values, errors, stored }: Shown): Response {
  const typedPlace = valueOf({ locale: 'de', values }, 'placeKind');
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
    },
    <ClassificationPage
      number={barrier.number}
      placeKind={placeKinds.find((code) => code === typedPlace) ?? barrier.placeKind}
      district={c.var.services.district}
      form={{ locale: 'de', values, errors }}
      stored={stored}
    />,
  );
}

async function showClassification(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  if (!barrier) return renderFault(c, 'notFound');
  return renderClassification(c, barrier, { values: classificationValues(barrier) });
}

async function saveClassification(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  if (!barrier) return renderFault(c, 'notFound');
  const { services } = c.var;
  const { values } = await readForm(c);
  const checked = checkClassification(values, services.district);
  if (!checked.ok) return renderClassification(c, barrier, { values, errors: checked.failure });
  const version = valueOf({ locale: 'de', values }, 'version');
  const saved = await transact(services, staffActor(c), (work) =>
    classifyBarrier(work, { barrierId: barrier.id, version, classification: checked.value }),
  );
  if (saved.ok) return done(c, barrier.number, 'einordnung');
  const stored = await findBarrier(services.db, barrier.number);
  if (saved.failure === 'not-found' || !stored) return renderFault(c, 'notFound');
  return renderClassification(c, stored, {
    values: { ...values, version: versionOf(stored) },
    errors: [{ field: 'placeKind', message: t.changed.error }],
    stored: givenRows(classificationOf(stored), services.district),
  });
}

export const classificationRoutes: readonly Route[] = [
  get(`${barrierRoute}/einordnung`, { permission: handleBarriers }, showClassification),
  post(`${barrierRoute}/einordnung`, { permission: handleBarriers, audit: 'barriers.classified' }, saveClassification),
];
