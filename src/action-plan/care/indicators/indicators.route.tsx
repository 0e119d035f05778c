import { isId } from '../../../platform/record-id.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import type { MeasureRow } from '../../action-plan.store.ts';
import { indicatorsOf, readingsOf, type IndicatorRow } from '../../indicators.store.ts';
import { correctedReadings } from '../../readings.ts';
import { careTexts } from '../care.messages.ts';
import { dayValues } from '../day.form.ts';
import { measureRoute } from '../measure-address.ts';
import { isOwnChange } from '../../own-change.route.ts';
import { done, partOf, surroundings, withMeasure } from '../measure-request.route.ts';
import { checkIndicator, checkReading, indicatorValues, readingValues } from './indicator.form.ts';
import { IndicatorPage, ReadingCorrectedPage, ReadingPage } from './indicator.page.tsx';
import { indicatorsTexts as t } from './indicators.messages.ts';
import { baselineText, IndicatorsPage, targetText } from './indicators.page.tsx';
import { recordReading } from './record-reading.ts';
import { addIndicator, editIndicator, indicatorMark } from './save-indicator.ts';

const list = { path: 'messgroessen', text: t.title };

type Shown = { values?: FormValues; errors?: readonly FieldError[]; stored?: string };

const today = (c: RequestContext) => dayOf(c.var.services.clock.now());

async function renderList(c: RequestContext, { id, number }: MeasureRow, { values, errors }: Shown = {}) {
  const { db } = c.var.services;
  return renderPage(
    c,
    { ...surroundings(c, number, t.title), errors },
    <IndicatorsPage
      number={number}
      indicators={await indicatorsOf(db, id)}
      readings={await readingsOf(db, id)}
      form={{ locale: 'de', values, errors }}
    />,
  );
}

async function add(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkIndicator(values, today(c));
  if (!checked.ok) return renderList(c, measure, { values, errors: checked.failure });
  const { name, unit, baseline, baselineOn, target, targetOn } = checked.value;
  const added = await transact(c.var.services, staffActor(c), (work) =>
    addIndicator(work, { measureId: measure.id, name, unit, baseline, baselineOn, target, targetOn }),
  );
  return added.ok ? done(c, measure.number, 'messgroesse', 'messgroessen') : renderFault(c, 'notFound');
}

type Handle = (c: RequestContext, measure: MeasureRow, indicator: IndicatorRow) => Response | Promise<Response>;

/** Runs a handler with the indicator of the address, or answers that this measure has none like it. */
function withIndicator(handle: Handle): Handler {
  return withMeasure(async (c, measure) => {
    const indicator = partOf(c, await indicatorsOf(c.var.services.db, measure.id));
    return indicator ? handle(c, measure, indicator) : renderFault(c, 'notFound');
  });
}

function renderOne(c: RequestContext, { number }: MeasureRow, indicator: IndicatorRow, shown: Shown = {}): Response {
  const { values = indicatorValues(indicator), errors, stored } = shown;
  return renderPage(
    c,
    { ...surroundings(c, number, t.editTitle, list), errors },
    <IndicatorPage
      number={number}
      id={indicator.id}
      form={{ locale: 'de', values, errors }}
      seen={indicatorMark(indicator)}
      stored={stored}
    />,
  );
}

async function edit(c: RequestContext, measure: MeasureRow, indicator: IndicatorRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkIndicator(values, today(c));
  if (!checked.ok) return renderOne(c, measure, indicator, { values, errors: checked.failure });
  const edited = await transact(c.var.services, staffActor(c), (work) =>
    editIndicator(work, { measureId: measure.id, indicatorId: indicator.id, ...checked.value }),
  );
  if (edited.ok) return done(c, measure.number, 'messgroesse', 'messgroessen');
  const present = partOf(c, await indicatorsOf(c.var.services.db, measure.id));
  if (edited.failure === 'not-found' || !present) return renderFault(c, 'notFound');
  const isOwn = await isOwnChange(c, `measure ${measure.number}`, 'indicator-saved');
  const errors = [{ field: 'name', message: careTexts.errors.changed(isOwn) }];
  const stored = t.stored(present.name, baselineText(present), targetText(present));
  return renderOne(c, measure, present, { values, errors, stored });
}

/** The reading that the address wants to put right. */
async function wantedReading(c: RequestContext, { id: measureId }: MeasureRow, indicatorId: string) {
  const wanted = c.req.query('berichtigt');
  if (wanted === undefined) return { old: undefined, isLost: false, isCorrected: false };
  const readings = isId(wanted) ? await readingsOf(c.var.services.db, measureId) : [];
  const old = readings.find((reading) => reading.id === wanted && reading.indicatorId === indicatorId);
  return { old, isLost: old === undefined, isCorrected: correctedReadings(readings).has(wanted) };
}

const renderCorrected = (c: RequestContext, number: number) =>
  renderPage(c, surroundings(c, number, t.already.title, list), <ReadingCorrectedPage number={number} />, 422);

async function renderReading(c: RequestContext, measure: MeasureRow, indicator: IndicatorRow, shown: Shown = {}) {
  const { old, isLost, isCorrected } = await wantedReading(c, measure, indicator.id);
  if (isLost) return renderFault(c, 'notFound');
  if (isCorrected) return renderCorrected(c, measure.number);
  const { values = old ? readingValues(old) : dayValues('readOn', today(c)), errors } = shown;
  return renderPage(
    c,
    { ...surroundings(c, measure.number, old ? t.correctionTitle : t.readingTitle, list), errors },
    <ReadingPage number={measure.number} indicator={indicator} old={old} form={{ locale: 'de', values, errors }} />,
  );
}

async function saveReading(c: RequestContext, measure: MeasureRow, indicator: IndicatorRow): Promise<Response> {
  const { values } = await readForm(c);
  const { old, isLost } = await wantedReading(c, measure, indicator.id);
  if (isLost) return renderFault(c, 'notFound');
  const checked = checkReading(values, today(c));
  if (!checked.ok) return renderReading(c, measure, indicator, { values, errors: checked.failure });
  const order = { measureId: measure.id, indicatorId: indicator.id, corrects: old?.id };
  const recorded = await transact(c.var.services, staffActor(c), (work) =>
    recordReading(work, { ...order, ...checked.value }),
  );
  if (recorded.ok) return done(c, measure.number, 'wert', 'messgroessen');
  return recorded.failure === 'not-found' ? renderFault(c, 'notFound') : renderCorrected(c, measure.number);
}

const all = `${measureRoute}/messgroessen`;
const one = `${all}/:part`;
const saving = (event: string) => ({ permission, audit: `action-plan.${event}` as const });

export const indicatorRoutes: readonly Route[] = [
  get(
    all,
    { permission },
    withMeasure((c, measure) => renderList(c, measure)),
  ),
  post(all, saving('indicator-saved'), withMeasure(add)),
  get(
    one,
    { permission },
    withIndicator((c, measure, indicator) => renderOne(c, measure, indicator)),
  ),
  post(one, saving('indicator-saved'), withIndicator(edit)),
  get(
    `${one}/werte`,
    { permission },
    withIndicator((c, measure, indicator) => renderReading(c, measure, indicator)),
  ),
  post(`${one}/werte`, saving('reading-recorded'), withIndicator(saveReading)),
];
