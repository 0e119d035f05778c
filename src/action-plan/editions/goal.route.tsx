import { isId } from '../../platform/record-id.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { editPlanWords, handlePlan } from '../action-plan.access.ts';
import type { EditionRow } from '../action-plan.store.ts';
import type { FieldRow, GoalRow } from '../editions.store.ts';
import { moveGoal, removeGoal } from './arrange-outline.ts';
import { fieldPath, fieldRoute, goalRoute } from './edition-address.ts';
import { isOwnChange } from '../own-change.route.ts';
import type { ChangedBy } from './words-fields.tsx';
import { around, done, withField } from './edition-request.route.ts';
import { GoalPage } from './field-words.page.tsx';
import { goalForm } from './outline.form.ts';
import { outlineTexts as t } from './outline.messages.ts';
import { aboveField, readDirection, renderField } from './outline.route.tsx';
import { findGoal } from './outline.store.ts';
import { saveGoal, type GoalFault } from './save-goal.ts';
import { wordsTexts } from './words.messages.ts';

/** Runs a handler with the goal of the address, or answers that there is none. */
function withGoal(
  handle: (c: RequestContext, edition: EditionRow, field: FieldRow, goal: GoalRow) => Response | Promise<Response>,
): Handler {
  return withField(async (c, edition, field) => {
    const id = c.req.param('goal') ?? '';
    const goal = isId(id) ? await findGoal(c.var.services.db, field.id, id) : undefined;
    return goal ? handle(c, edition, field, goal) : renderFault(c, 'notFound');
  });
}

type Place = { edition: EditionRow; field: FieldRow; goal?: GoalRow | undefined };
type Shown = { values: FormValues; errors?: readonly FieldError[] | undefined; changed?: ChangedBy | undefined };

function renderGoal(c: RequestContext, { edition, field, goal }: Place, { values, errors, changed }: Shown): Response {
  const above = { href: fieldPath(edition.number, field.slug), text: field.title };
  return renderPage(
    c,
    { ...around(c, goal ? t.goal.editTitle : t.goal.newTitle, edition, [...aboveField(edition), above]), errors },
    <GoalPage edition={edition} field={field} goal={goal} form={{ locale: 'de', values, errors }} changed={changed} />,
  );
}

const goalErrors: Partial<Record<GoalFault, string>> = {
  'title-missing': t.errors.goalTitle,
  'title-taken': t.errors.goalTaken,
  'not-a-draft': t.errors.notDraft,
};

async function save(c: RequestContext, place: Place): Promise<Response> {
  const { edition, field, goal } = place;
  const { values } = await readForm(c);
  const checked = checkForm(goalForm, values);
  if (!checked.ok) return renderGoal(c, place, { values, errors: checked.failure });
  const { title, titleEasy, version } = checked.value;
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    makeOnce(work, {
      // Saving words again is noticed by their version.
      sent: sentForm('goal', goal ? {} : values),
      make: () =>
        saveGoal(work, {
          edition: edition.number,
          field: field.slug,
          goalId: goal?.id,
          version: Number(version),
          title,
          titleEasy,
        }),
      nameOf: ({ id }) => id,
    }),
  );
  if (saved.ok) return done(c, fieldPath(edition.number, field.slug), 'ziel', `ziel-${saved.value}`);
  if (isAlreadyMade(saved.failure)) {
    const made = await findGoal(c.var.services.db, field.id, saved.failure.alreadyMade);
    const error = { field: 'title', message: formKeyTexts.alreadyMade(`${t.goal.title} „${made?.title ?? ''}“`) };
    return renderGoal(c, place, { values: { ...values, ...newFormKey() }, errors: [error] });
  }
  if (saved.failure !== 'changed-meanwhile' || !goal) {
    const message = goalErrors[saved.failure];
    if (message === undefined) return renderFault(c, 'notFound');
    return renderGoal(c, place, { values, errors: [{ field: 'title', message }] });
  }
  const isOwn = await isOwnChange(c, `edition ${edition.number} field ${field.slug}`, 'goal-saved');
  const errors = [{ field: 'title', message: wordsTexts.errors.changed(isOwn) }];
  const stored = await findGoal(c.var.services.db, field.id, goal.id);
  // With the new version in the form, saving again is a decision and not an accident.
  const again = { ...values, version: String(stored?.version ?? '') };
  return renderGoal(
    c,
    { ...place, goal: stored ?? goal },
    {
      values: again,
      errors,
      changed: isOwn ? 'self' : 'other',
    },
  );
}

const showGoal = withGoal((c, edition, field, goal) =>
  edition.state === 'superseded'
    ? renderFault(c, 'notFound')
    : renderGoal(
        c,
        { edition, field, goal },
        { values: { title: goal.title, titleEasy: goal.titleEasy ?? '', version: String(goal.version) } },
      ),
);

const showNew = withField((c, edition, field) =>
  edition.state === 'draft' ? renderGoal(c, { edition, field }, { values: newFormKey() }) : renderFault(c, 'notFound'),
);

const arrange = withGoal(async (c, edition, field, goal) => {
  const direction = await readDirection(c);
  if (!direction) return renderFault(c, 'unreadable');
  const moved = await transact(c.var.services, staffActor(c), (work) =>
    moveGoal(work, { edition: edition.number, field: field.slug, goalId: goal.id, direction }),
  );
  if (moved.ok) return done(c, fieldPath(edition.number, field.slug), 'verschoben', `ziel-${goal.id}`);
  if (moved.failure !== 'not-a-draft') return renderFault(c, 'notFound');
  return renderField(c, edition, field, [{ field: 'ziele', message: t.errors.notDraft }]);
});

const remove = withGoal(async (c, edition, field, goal) => {
  const removed = await transact(c.var.services, staffActor(c), (work) =>
    removeGoal(work, { edition: edition.number, field: field.slug, goalId: goal.id }),
  );
  if (removed.ok) return done(c, fieldPath(edition.number, field.slug), 'entfernt');
  if (removed.failure === 'not-found') return renderFault(c, 'notFound');
  const message = removed.failure === 'not-a-draft' ? t.errors.notDraft : t.errors.goalHasMeasures;
  return renderField(c, edition, field, [{ field: `ziel-${goal.id}`, message }]);
});

const handling = (event: string) => ({ permission: handlePlan, audit: `action-plan.${event}` as const });

export const goalRoutes: readonly Route[] = [
  get(`${fieldRoute}/ziele/neu`, { permission: handlePlan }, showNew),
  post(
    `${fieldRoute}/ziele/neu`,
    handling('goal-saved'),
    withField((c, edition, field) => save(c, { edition, field })),
  ),
  get(goalRoute, { permission: editPlanWords }, showGoal),
  post(
    goalRoute,
    { permission: editPlanWords, audit: 'action-plan.goal-saved' },
    withGoal((c, edition, field, goal) => save(c, { edition, field, goal })),
  ),
  post(`${goalRoute}/verschieben`, handling('goal-moved'), arrange),
  post(`${goalRoute}/entfernen`, handling('goal-removed'), remove),
];
