import { listActiveBodies } from '../../../directory/index.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import { measureHistoryOf, type MeasureRow } from '../../action-plan.store.ts';
import { currentWords } from '../current-words.store.ts';
import { careTexts } from '../care.messages.ts';
import { measureRoute } from '../measure-address.ts';
import { done, surroundings, withMeasure } from '../measure-request.route.ts';
import { noteProgress } from './note-progress.ts';
import { progressForm } from './progress.form.ts';
import { progressTexts as t } from './progress.messages.ts';
import { AlreadyCorrectedPage, ProgressPage } from './progress.page.tsx';
import { isNote } from './progress.ts';

type Entry = Awaited<ReturnType<typeof measureHistoryOf>>[number];
type Author = { value: string; label: string; name: string };

/** What the form needs to know: the entry that is put right, who may have said it, and what stands there at first. */
async function prepare(c: RequestContext, measure: MeasureRow) {
  const { db, district } = c.var.services;
  const [history, words, bodies] = await Promise.all([
    measureHistoryOf(db, measure.id, { publicOnly: false }),
    currentWords(db, measure.id),
    listActiveBodies(db),
  ]);
  const wanted = c.req.query('berichtigt');
  const old = wanted === undefined ? undefined : history.find((entry) => String(entry.id) === wanted && isNote(entry));
  const own = words?.accountableBody;
  const listed = [...bodies.filter(({ code }) => code === own), ...bodies.filter(({ code }) => code !== own)];
  const authors: Author[] = [
    ...(old?.author ? [{ value: 'asBefore', label: t.authorAsBefore(old.author), name: old.author }] : []),
    { value: 'office', label: district.office.name.de, name: district.office.name.de },
    ...listed.map(({ code, name }) => ({ value: `body-${code}`, label: name, name })),
  ];
  return {
    old,
    // An address that names something else than a note of this measure.
    isLost: wanted !== undefined && old === undefined,
    isCorrected: old !== undefined && history.some(({ corrects }) => corrects === old.id),
    authors,
    seen: history.at(-1)?.id ?? 0,
    title: words?.title ?? careTexts.unnamed,
    values: old
      ? valuesOf(old)
      : { author: own ? `body-${own}` : 'office', degree: measure.degree ?? '', visibility: 'public' },
  };
}

type Prepared = Awaited<ReturnType<typeof prepare>>;

function valuesOf(old: Entry): FormValues {
  return {
    author: old.author === null ? 'office' : 'asBefore',
    degree: old.degree ?? '',
    text: old.publicText ?? old.internalNote ?? '',
    textEasy: old.publicTextEasy ?? '',
  };
}

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

function render(
  c: RequestContext,
  { number }: MeasureRow,
  prepared: Prepared,
  { values, errors }: Shown = {},
): Response {
  const { old, isCorrected, authors, seen, title } = prepared;
  if (isCorrected) {
    return renderPage(c, surroundings(c, number, t.corrected.title), <AlreadyCorrectedPage number={number} />, 422);
  }
  const isPublic = old?.publicText !== null;
  return renderPage(
    c,
    { ...surroundings(c, number, old ? t.correctTitle : t.title), errors },
    <ProgressPage
      number={number}
      title={title}
      form={{ locale: 'de', values: values ?? prepared.values, errors }}
      authors={authors}
      seen={seen}
      old={old && { id: old.id, at: old.at, text: old.publicText ?? old.internalNote ?? '', isPublic }}
    />,
  );
}

async function showProgress(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const prepared = await prepare(c, measure);
  return prepared.isLost ? renderFault(c, 'notFound') : render(c, measure, prepared);
}

function seenOf(values: FormValues): number | undefined {
  const typed = valueOf({ locale: 'de', values }, 'seen');
  return /^\d{1,15}$/u.test(typed) ? Number(typed) : undefined;
}

async function saveProgress(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const prepared = await prepare(c, measure);
  if (prepared.isLost) return renderFault(c, 'notFound');
  const { old, authors } = prepared;
  const { values } = await readForm(c);
  const checked = checkForm(progressForm(authors.map(({ value }) => value)), values);
  if (!checked.ok) return render(c, measure, prepared, { values, errors: checked.failure });
  const { author, degree, text, textEasy, visibility } = checked.value;
  const noted = await transact(c.var.services, staffActor(c), (work) =>
    noteProgress(work, {
      measureId: measure.id,
      author: authors.find(({ value }) => value === author)?.name ?? '',
      text,
      textEasy,
      degree,
      isPublic: visibility === 'public',
      corrects: old?.id,
      seen: seenOf(values) ?? prepared.seen,
    }),
  );
  if (noted.ok) return done(c, measure.number, old ? 'berichtigt' : 'sachstand');
  if (noted.failure !== 'already-corrected') return renderFault(c, 'notFound');
  return render(c, measure, { ...prepared, isCorrected: true });
}

export const progressRoutes: readonly Route[] = [
  get(`${measureRoute}/sachstand`, { permission }, withMeasure(showProgress)),
  post(`${measureRoute}/sachstand`, { permission, audit: 'action-plan.progress-recorded' }, withMeasure(saveProgress)),
];
