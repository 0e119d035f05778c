import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { readNumber } from '../../platform/record-number.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';

import { attachSolutions as permission } from '../solutions.access.ts';
import { attachTexts as t } from './attach.messages.ts';
import { attachToMeasure } from './attach-solutions.ts';
import { attachedToMeasures, measureToSolve } from './attachments.store.ts';
import { OnwardLinks, ProposalsPage } from './proposals.page.tsx';
import { readOther } from './read-other.route.ts';
import { changedBoxes } from './read-choices.ts';
import { readProposals } from './read-proposals.ts';

const measuresPath = '/verwaltung/massnahmen';
const route = `${measuresPath}/:number{[0-9]+}/loesungen`;
const pathOf = (number: number, below = '') => `${measuresPath}/${number}${below}`;

type Measure = NonNullable<Awaited<ReturnType<typeof measureToSolve>>>;

function withMeasure(handle: (c: RequestContext, measure: Measure) => Promise<Response>): Handler {
  return async (c) => {
    const number = readNumber(c.req.param('number'));
    const measure = number === null ? undefined : await measureToSolve(c.var.services.db, number);
    return measure ? handle(c, measure) : renderFault(c, 'notFound');
  };
}

async function show(
  c: RequestContext,
  measure: Measure,
  given?: { values: FormValues; errors: readonly FieldError[] },
): Promise<Response> {
  const { db } = c.var.services;
  const { id, number, title, problem, goalText, text } = measure;
  const rows = await attachedToMeasures(db, [id], 'office');
  const attached = rows.map((row) => ({ number: row.number, title: row.title, isPublic: row.publishedAt !== null }));
  const described = { kind: null, facts: {}, texts: [title, problem, goalText, text] };
  const proposals = await readProposals(db, described, attached);
  const ticked = attached.map((solution) => String(solution.number));
  return renderPage(
    c,
    {
      title: `${t.title}: ${t.measure(number)}`,
      current: measuresPath,
      breadcrumbs: [
        { href: measuresPath, text: t.measures },
        { href: pathOf(number), text: t.measure(number) },
      ],
      flash: doneFlash(c, { gespeichert: t.saved }),
      errors: given?.errors,
    },
    <ProposalsPage
      title={t.title}
      eyebrow={`${t.measure(number)} · ${title}`}
      lead={t.measureLead}
      action={pathOf(number, '/loesungen')}
      form={{
        locale: 'de',
        values: { massnahme: ticked, 'massnahme-vorher': ticked, ...given?.values },
        errors: given?.errors,
      }}
      boxes={[{ name: 'massnahme', label: t.forMeasure }]}
      proposals={proposals}
      none={t.noneMeasure}
      otherHint={t.otherMeasureHint}
      links={<OnwardLinks back={{ href: pathOf(number), text: t.backMeasure }} />}
    />,
  );
}

async function save(c: RequestContext, measure: Measure): Promise<Response> {
  const { values } = await readForm(c);
  const other = await readOther(c, values);
  if (other === 'wrong') return show(c, measure, { values, errors: [{ field: 'weitere', message: t.errors.other }] });
  const choices = [...changedBoxes(values, 'massnahme')].map(([solution, attached]) => ({ solution, attached }));
  if (other !== null) choices.push({ solution: other, attached: true });
  await transact(c.var.services, staffActor(c), (work) => attachToMeasure(work, measure, choices));
  return c.redirect(`${pathOf(measure.number, '/loesungen')}?erledigt=gespeichert`, 303);
}

export const measureAttachRoutes: readonly Route[] = [
  get(
    route,
    { permission },
    withMeasure((c, measure) => show(c, measure)),
  ),
  post(route, { permission, audit: 'solutions.attached-to-measure' }, withMeasure(save)),
];
