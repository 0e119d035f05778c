import { dayOf } from '../../../platform/calendar.ts';
import { formKeyTexts } from '../../../platform/forms/form-key.messages.ts';
import { newFormKey, sentForm } from '../../../platform/forms/form-key.ts';
import { makeOnce } from '../../../platform/forms/make-once.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { doneFlash } from '../../../platform/http/done-flash.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { success, type Result } from '../../../platform/result.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { publicPage } from '../../feedback.ts';
import { findFeedback } from '../../feedback.store.ts';
import { keepStatement as permission } from '../../information.access.ts';
import { addFinding, editFinding, settleFinding } from '../save-finding.ts';
import { conformityOf } from '../statement.ts';
import { findFinding, listEvaluations, listFindings, type FindingRow } from '../statement.store.ts';
import { FindingPage, NewFindingPage } from './finding-form.page.tsx';
import { dayValues, findingValues, readFinding } from './finding.form.ts';
import { newFindingPath, statementStaffPath } from './keep-address.ts';
import { keepTexts as t, type KeepDone } from './keep.messages.ts';
import { StatementStaffPage } from './statement-staff.page.tsx';

const findingRoute = `${statementStaffPath}/:number{[0-9]{1,6}}`;
const breadcrumbs = [{ href: statementStaffPath, text: t.title }];
const todayOf = (c: RequestContext) => dayOf(c.var.services.clock.now());

const done = (c: RequestContext, what: KeepDone): Response => c.redirect(`${statementStaffPath}?erledigt=${what}`, 303);

async function showAll(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const [findings, evaluations] = await Promise.all([listFindings(db, 'all'), listEvaluations(db)]);
  const open = findings.filter(({ closedOn }) => closedOn === null);
  const flash = doneFlash(c, t.flashes);
  return renderPage(
    c,
    { title: t.title, current: statementStaffPath, wide: true, flash },
    <StatementStaffPage
      conformity={conformityOf(open, evaluations.length > 0)}
      open={open}
      closed={findings.filter(({ closedOn }) => closedOn !== null)}
      evaluations={evaluations}
      today={todayOf(c)}
    />,
  );
}

type Shown = { values: FormValues; errors?: readonly FieldError[] };

async function renderNew(c: RequestContext, reference: string, { values, errors }: Shown): Promise<Response> {
  const feedback = reference === '' ? undefined : await findFeedback(c.var.services.db, reference);
  return renderPage(
    c,
    { title: t.form.newTitle, current: statementStaffPath, breadcrumbs, errors },
    <NewFindingPage form={{ locale: 'de', values, errors }} feedback={feedback} />,
  );
}

async function showNew(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const reference = c.req.query('rueckmeldung') ?? '';
  const feedback = reference === '' ? undefined : await findFeedback(db, reference);
  const known = feedback ? dayOf(feedback.receivedAt) : todayOf(c);
  const page = publicPage(feedback?.page ?? undefined);
  const values = { reason: 'notYetMended', extent: 'parts', page, ...dayValues('since', known), ...newFormKey() };
  return renderNew(c, reference, { values });
}

async function create(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const reference = valueOf({ locale: 'de', values }, 'feedback');
  const checked = readFinding(values, todayOf(c));
  if (!checked.ok) return renderNew(c, reference, { values, errors: checked.failure });
  const feedback = reference === '' ? undefined : await findFeedback(services.db, reference);
  const made = await transact(services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('finding', values),
      make: async (): Promise<Result<FindingRow, never>> =>
        success(await addFinding(work, { ...checked.value, feedbackId: feedback?.id })),
      nameOf: ({ number }) => String(number),
    }),
  );
  if (made.ok) return done(c, 'angelegt');
  const message = formKeyTexts.alreadyMade(made.failure.alreadyMade);
  return renderNew(c, reference, {
    values: { ...values, ...newFormKey() },
    errors: [{ field: 'title', message }],
  });
}

function withFinding(handle: (c: RequestContext, finding: FindingRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const finding = await findFinding(c.var.services.db, Number(c.req.param('number')));
    return finding ? handle(c, finding) : renderFault(c, 'notFound');
  };
}

function renderEdit(
  c: RequestContext,
  finding: FindingRow,
  { values, errors, stored }: Shown & { stored?: FindingRow },
): Response | Promise<Response> {
  return renderPage(
    c,
    { title: t.form.editTitle(finding.number), current: statementStaffPath, breadcrumbs, errors },
    <FindingPage finding={finding} form={{ locale: 'de', values, errors }} stored={stored} />,
  );
}

async function save(c: RequestContext, finding: FindingRow): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const checked = readFinding(values, todayOf(c));
  const version = valueOf({ locale: 'de', values }, 'version');
  if (!checked.ok) return renderEdit(c, finding, { values, errors: checked.failure });
  if (!/^\d{1,9}$/u.test(version))
    return renderEdit(c, finding, { values, errors: [{ field: 'title', message: t.errors.version }] });
  const { number } = finding;
  const saved = await transact(services, staffActor(c), (work) =>
    editFinding(work, { number, version: Number(version), ...checked.value }),
  );
  if (saved.ok) return done(c, 'gespeichert');
  const stored = await findFinding(services.db, number);
  if (!stored || saved.failure === 'not-found') return renderFault(c, 'notFound');
  // With the new version in the form, saving again is a decision and not an accident.
  return renderEdit(c, stored, {
    values: { ...values, version: String(stored.version) },
    errors: [{ field: 'title', message: t.errors.changed }],
    stored,
  });
}

async function settle(c: RequestContext, { number }: FindingRow): Promise<Response> {
  const { values } = await readForm(c);
  const isMended = values['behoben'] !== 'nein';
  await transact(c.var.services, staffActor(c), (work) => settleFinding(work, { number, isMended }));
  return done(c, isMended ? 'behoben' : 'offen');
}

export const findingsRoutes: readonly Route[] = [
  get(statementStaffPath, { permission }, showAll),
  get(newFindingPath, { permission }, showNew),
  post(newFindingPath, { permission, audit: 'information.finding-added' }, create),
  get(
    findingRoute,
    { permission },
    withFinding((c, finding) => renderEdit(c, finding, { values: findingValues(finding) })),
  ),
  post(findingRoute, { permission, audit: 'information.finding-saved' }, withFinding(save)),
  post(`${findingRoute}/stand`, { permission, audit: 'information.finding-closed' }, withFinding(settle)),
];
