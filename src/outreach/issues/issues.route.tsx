import { findStaffEmail } from '../../accounts/index.ts';
import { momentAt } from '../../platform/calendar.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { formatMonth } from '../../platform/i18n/format.ts';
import type { Result } from '../../platform/result.ts';
import type { Slice } from '../../platform/slice.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { staffIssuePath, staffNewsletterPath } from '../newsletter-address.ts';
import { issuesOnPage } from '../newsletter.ts';
import { sendNewsletter } from '../outreach.access.ts';
import { countSubscribers } from '../subscribers.store.ts';
import { IssueListPage } from './issue-list.page.tsx';
import { issueValues, readIssueForm } from './issue.form.ts';
import { staffIssueTexts as t } from './issue.messages.ts';
import { StaffIssuePage } from './issue.page.tsx';
import { countIssues, findIssue, itemsOf, listIssues, progressOf, type Issue } from './issues.store.ts';
import { readAllNews } from './read-all-news.ts';
import { planIssue, sendTest, stopIssue } from './send-issue.ts';
import { removeIssue, saveIssue, startIssue, type IssueFault } from './write-issue.ts';

async function showList(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const wanted = c.req.query('seite') ?? '';
  const page = /^[1-9]\d{0,5}$/u.test(wanted) ? Number(wanted) : 1;
  const [issues, count, subscribers] = await Promise.all([
    listIssues(db, { page }),
    countIssues(db),
    countSubscribers(db),
  ]);
  if (page > 1 && page > Math.ceil(count / issuesOnPage)) return c.redirect(staffNewsletterPath, 303);
  return renderPage(
    c,
    { title: t.title, current: staffNewsletterPath },
    <IssueListPage {...{ issues, count, page, subscribers }} />,
  );
}

const start = (others: readonly Slice[]) => async (c: RequestContext) => {
  const { services } = c.var;
  const now = services.clock.now();
  const news = await readAllNews(services, others);
  const title = t.newTitle(formatMonth(now, 'de'));
  const number = await transact(services, staffActor(c), (work) => startIssue(work, { title, news }));
  return c.redirect(staffIssuePath(number), 303);
};

type Shown = {
  values?: FormValues;
  errors?: readonly FieldError[];
  sendValues?: FormValues;
  sendErrors?: readonly FieldError[];
};

const said = { gespeichert: t.saved, probe: t.testSent };

async function render(c: RequestContext, issue: Issue, shown: Shown = {}): Promise<Response> {
  const { db } = c.var.services;
  const [items, progress] = await Promise.all([itemsOf(db, issue.id), progressOf(db, issue.id)]);
  const { values = issueValues(issue, items), errors, sendValues = {}, sendErrors } = shown;
  const all = [...(errors ?? []), ...(sendErrors ?? [])];
  return renderPage(
    c,
    {
      title: issue.title,
      current: staffNewsletterPath,
      breadcrumbs: [{ href: staffNewsletterPath, text: t.title }],
      errors: all.length > 0 ? all : undefined,
      flash: doneFlash(c, said),
    },
    <StaffIssuePage
      issue={issue}
      items={items}
      form={{ locale: 'de', values, errors }}
      sendForm={{ locale: 'de', values: sendValues, errors: sendErrors }}
      progress={progress}
    />,
  );
}

type WithIssue = (c: RequestContext, issue: Issue) => Response | Promise<Response>;

const withIssue = (handle: WithIssue) => async (c: RequestContext) => {
  const issue = await findIssue(c.var.services.db, Number(c.req.param('number')));
  return issue ? handle(c, issue) : renderFault(c, 'notFound');
};

async function save(c: RequestContext, issue: Issue): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const read = readIssueForm(values, await itemsOf(services.db, issue.id));
  if (!read.ok) return render(c, issue, { values, errors: read.failure });
  const version = Number(valueOf({ locale: 'de', values }, 'version'));
  const saved = await transact(services, staffActor(c), (work) =>
    saveIssue(work, { id: issue.id, version, ...read.value }),
  );
  if (saved.ok) return c.redirect(`${staffIssuePath(issue.number)}?erledigt=gespeichert`, 303);
  if (saved.failure !== 'changed-meanwhile')
    return render(c, issue, { values, errors: [errorOf(saved.failure, 'title')] });
  const stored = (await findIssue(services.db, issue.number)) ?? issue;
  const again = { ...values, version: String(stored.version) };
  return render(c, stored, { values: again, errors: [errorOf('changed-meanwhile', 'title')] });
}

function errorOf(fault: IssueFault, field: string): FieldError {
  const messages: Record<IssueFault, string> = {
    'not-found': t.errors.begun,
    begun: t.errors.begun,
    'changed-meanwhile': t.errors.changed,
    empty: t.errors.empty,
    'day-over': t.errors.day,
  };
  return { field, message: messages[fault] };
}

async function send(c: RequestContext, issue: Issue): Promise<Response> {
  const { values } = await readForm(c);
  const refuse = (field: string, message: string) =>
    render(c, issue, { sendValues: values, sendErrors: [{ field, message }] });
  const when = valueOf({ locale: 'de', values }, 'when');
  if (when !== 'now' && when !== 'later') return refuse('when', t.errors.when);
  const chosen = readDay(values, 'day');
  if (when === 'later' && (!chosen.ok || chosen.value === null)) return refuse('day', t.errors.day);
  const from = when === 'later' && chosen.ok && chosen.value !== null ? momentAt(chosen.value, '09:00') : null;
  const planned = await transact(c.var.services, staffActor(c), (work) => planIssue(work, issue.id, from));
  if (planned.ok) return c.redirect(staffIssuePath(issue.number), 303);
  const { field, message } = errorOf(planned.failure, planned.failure === 'day-over' ? 'day' : 'when');
  return refuse(field, message);
}

async function test(c: RequestContext, issue: Issue): Promise<Response> {
  const { services, staff } = c.var;
  const to = staff && (await findStaffEmail(services.db, staff.id));
  if (!to) return renderFault(c, 'forbidden');
  await transact(services, staffActor(c), (work) => sendTest(work, services, { issue, to }));
  return c.redirect(`${staffIssuePath(issue.number)}?erledigt=probe`, 303);
}

const doing = (use: (work: Work, id: string) => Promise<Result<null, IssueFault>>, where: (number: number) => string) =>
  withIssue(async (c, issue) => {
    const done = await transact(c.var.services, staffActor(c), (work) => use(work, issue.id));
    if (done.ok) return c.redirect(where(issue.number), 303);
    return render(c, issue, { sendErrors: [errorOf(done.failure, 'when')] });
  });

const changing = (event: string) => ({ permission: sendNewsletter, audit: `outreach.${event}` }) as const;
const route = `${staffNewsletterPath}/:number{[0-9]{1,9}}`;

/** @param others the slices that may have news */
export const issueRoutes = (others: readonly Slice[]): readonly Route[] => [
  get(staffNewsletterPath, { permission: sendNewsletter }, showList),
  post(staffNewsletterPath, changing('issue-started'), start(others)),
  get(
    route,
    { permission: sendNewsletter },
    withIssue((c, issue) => render(c, issue)),
  ),
  post(route, changing('issue-saved'), withIssue(save)),
  post(`${route}/probe`, changing('test-sent'), withIssue(test)),
  post(`${route}/verschicken`, changing('issue-planned'), withIssue(send)),
  post(
    `${route}/anhalten`,
    changing('issue-stopped'),
    doing(stopIssue, (number) => staffIssuePath(number)),
  ),
  post(
    `${route}/loeschen`,
    changing('issue-removed'),
    doing(removeIssue, () => staffNewsletterPath),
  ),
];
