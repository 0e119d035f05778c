import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { choice, text } from '../../../platform/forms/fields.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import { findMeasure, type MeasureRow } from '../../action-plan.store.ts';
import { lightNames } from '../../taxonomy.messages.ts';
import { lights } from '../../traffic-light.ts';
import { careTexts } from '../care.messages.ts';
import { currentWords } from '../current-words.store.ts';
import { derivedLight } from '../file/measure-file.ts';
import { measureRoute } from '../measure-address.ts';
import { isOwnChange } from '../../own-change.route.ts';
import { done, surroundings, withMeasure } from '../measure-request.route.ts';
import { lightTexts as t } from './light.messages.ts';
import { LightPage } from './light.page.tsx';
import { lightMark, releaseLight, setLight } from './set-light.ts';

const lightForm = z.object({
  light: choice(lights, { missing: t.errors.choose }),
  reason: text({ max: 2000, missing: t.errors.reason, tooLong: t.errors.long }),
  reasonEasy: text({ max: 2000, tooLong: t.errors.long }),
  seen: text({ max: 100, tooLong: careTexts.errors.wrong }),
});

type Shown = { values?: FormValues; errors?: readonly FieldError[]; stored?: string };

async function renderLight(
  c: RequestContext,
  measure: MeasureRow,
  { values, errors, stored }: Shown = {},
): Promise<Response> {
  const { db, clock } = c.var.services;
  const { number, lightOverride, lightReason, lightReasonEasy } = measure;
  const derived = derivedLight(measure, await currentWords(db, measure.id), clock.now());
  const present = { light: lightOverride ?? '', reason: lightReason ?? '', reasonEasy: lightReasonEasy ?? '' };
  return renderPage(
    c,
    { ...surroundings(c, number, t.title), errors },
    <LightPage
      number={number}
      form={{ locale: 'de', values: values ?? present, errors }}
      derived={derived}
      override={lightOverride && { light: lightOverride, reason: lightReason ?? '' }}
      seen={lightMark(measure)}
      stored={stored}
    />,
  );
}

async function saveLight(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(lightForm, values);
  if (!checked.ok) return renderLight(c, measure, { values, errors: checked.failure });
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    setLight(work, { measureId: measure.id, ...checked.value }),
  );
  if (saved.ok) return done(c, measure.number, 'ampel');
  const present = await findMeasure(c.var.services.db, measure.number);
  if (saved.failure === 'not-found' || !present) return renderFault(c, 'notFound');
  const isOwn = await isOwnChange(c, `measure ${measure.number}`, 'light-set', 'light-released');
  const errors = [{ field: 'light', message: careTexts.errors.changed(isOwn) }];
  return renderLight(c, present, { values, errors, stored: storedLight(present) });
}

function storedLight({ lightOverride, lightReason }: MeasureRow): string {
  return lightOverride === null ? t.none : t.stored(lightNames[lightOverride].de, lightReason ?? '');
}

async function release(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const released = await transact(c.var.services, staffActor(c), (work) => releaseLight(work, measure.id));
  return released.ok ? done(c, measure.number, 'regeln') : renderFault(c, 'notFound');
}

export const lightRoutes: readonly Route[] = [
  get(
    `${measureRoute}/ampel`,
    { permission },
    withMeasure((c, measure) => renderLight(c, measure)),
  ),
  post(`${measureRoute}/ampel`, { permission, audit: 'action-plan.light-set' }, withMeasure(saveLight)),
  post(`${measureRoute}/ampel/aufheben`, { permission, audit: 'action-plan.light-released' }, withMeasure(release)),
];
