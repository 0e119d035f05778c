import { dayOf } from '../../platform/calendar.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { handlePlan } from '../action-plan.access.ts';
import type { EditionRow } from '../action-plan.store.ts';
import { adoptEdition, type AdoptionFault } from './adopt-edition.ts';
import { adoptionTexts as t } from './adoption-page.messages.ts';
import { checkAdoption } from './adoption.form.ts';
import { AdoptionPage, AlreadyAdoptedPage, type Consequences } from './adoption.page.tsx';
import { proposalsOf, publicityOf } from './adoption.ts';
import { findRunningRound } from './continuation.store.ts';
import { gapsOfVersion, statusAfterMark } from './continuation.ts';
import { editionPath, editionRoute } from './edition-address.ts';
import { isOwnChange } from '../own-change.route.ts';
import { around, done, withEdition } from './edition-request.route.ts';
import { readDraft, type DraftContents } from './read-edition.ts';

function consequencesOf({ old, versions }: DraftContents): Consequences {
  const { complete, incomplete } = proposalsOf(versions);
  const { unpublished } = publicityOf(versions);
  const ended = versions.map(({ status, continuation }) => statusAfterMark(status, continuation));
  return {
    old: old?.number ?? null,
    published: versions.length - unpublished.length,
    agreed: complete.length,
    completed: ended.filter((to) => to === 'completed').length,
    dropped: ended.filter((to) => to === 'dropped').length,
    stillProposed: incomplete.map((version) => ({
      number: version.number,
      title: version.title,
      gaps: gapsOfVersion(version),
    })),
    unpublished,
  };
}

/** The first year of the term, if it lies after the present one. */
function laterYearOf(c: RequestContext, { firstYear }: EditionRow): number | null {
  return firstYear > Number(dayOf(c.var.services.clock.now()).slice(0, 4)) ? firstYear : null;
}

type Shown = { values: FormValues; errors?: readonly FieldError[] };

async function render(c: RequestContext, draft: EditionRow, { values, errors }: Shown): Promise<Response> {
  const { db } = c.var.services;
  const contents = await readDraft(db, draft);
  return renderPage(
    c,
    { ...around(c, t.title, draft), errors },
    <AdoptionPage
      edition={draft.number}
      obstacles={contents.obstacles}
      round={await findRunningRound(db)}
      beginsLater={laterYearOf(c, draft)}
      consequences={consequencesOf(contents)}
      form={{ locale: 'de', values, errors }}
    />,
  );
}

async function renderAlready(c: RequestContext, edition: EditionRow): Promise<Response> {
  const isOwn = await isOwnChange(c, `edition ${edition.number}`, 'edition-adopted');
  const page = <AlreadyAdoptedPage edition={edition.number} isOwn={isOwn} />;
  return renderPage(c, { ...around(c, t.alreadyTitle, edition) }, page, 422);
}

const errorOf: Record<Exclude<AdoptionFault['kind'], 'not-found' | 'adopted-already'>, FieldError> = {
  'in-the-future': { field: 'adoptedOn', message: t.errors.future },
  'before-the-old-one': { field: 'adoptedOn', message: t.errors.beforeOld },
  'round-running': { field: 'abfrage', message: t.errors.round },
  obstacles: { field: 'hindernisse', message: t.errors.obstacles },
};

const show = withEdition((c, edition) =>
  edition.state === 'draft' ? render(c, edition, { values: {} }) : renderFault(c, 'notFound'),
);

const adopt = withEdition(async (c, edition) => {
  const { values } = await readForm(c);
  if (edition.state !== 'draft') return renderAlready(c, edition);
  const checked = checkAdoption(values, { beginsLater: laterYearOf(c, edition) !== null });
  if (!checked.ok) return render(c, edition, { values, errors: checked.failure });
  const adopted = await transact(c.var.services, staffActor(c), (work) =>
    adoptEdition(work, { edition: edition.number, ...checked.value }),
  );
  if (adopted.ok) return done(c, editionPath(edition.number), 'beschlossen');
  const { kind } = adopted.failure;
  if (kind === 'not-found') return renderFault(c, 'notFound');
  if (kind === 'adopted-already') return renderAlready(c, edition);
  return render(c, edition, { values, errors: [errorOf[kind]] });
});

export const adoptionRoutes: readonly Route[] = [
  get(`${editionRoute}/beschluss`, { permission: handlePlan }, show),
  post(`${editionRoute}/beschluss`, { permission: handlePlan, audit: 'action-plan.edition-adopted' }, adopt),
];
