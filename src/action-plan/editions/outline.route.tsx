import { checkForm } from '../../platform/forms/check-form.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import { twinFormTexts } from '../../platform/text-twin/twin-form.messages.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { editPlanWords, handlePlan, readPlan } from '../action-plan.access.ts';
import type { EditionRow } from '../action-plan.store.ts';
import type { FieldRow } from '../editions.store.ts';
import { directions, moveField, removeField, type Direction } from './arrange-outline.ts';
import { twinOf } from './edit-edition.ts';
import { editionPath, editionRoute, fieldPath, fieldRoute } from './edition-address.ts';
import { isOwnChange } from '../own-change.route.ts';
import type { ChangedBy } from './words-fields.tsx';
import { around, done, mayHandle, withEdition, withField } from './edition-request.route.ts';
import { FieldWordsPage } from './field-words.page.tsx';
import { FieldPage } from './field.page.tsx';
import { fieldForm } from './outline.form.ts';
import { outlineTexts as t } from './outline.messages.ts';
import { OutlinePage } from './outline.page.tsx';
import { findField } from './outline.store.ts';
import { readOutline } from './read-edition.ts';
import { fieldWords, saveField, type FieldFault } from './save-field.ts';
import { wordsEdit, wordsValues } from './words.form.ts';
import { wordsTexts } from './words.messages.ts';

const listPath = (edition: EditionRow): string => editionPath(edition.number, 'handlungsfelder');
export const aboveField = (edition: EditionRow) => [{ href: listPath(edition), text: t.title }];

export const mayArrange = (c: RequestContext, edition: EditionRow): boolean =>
  edition.state === 'draft' && mayHandle(c);

const mayEditWords = (c: RequestContext, edition: EditionRow): boolean =>
  edition.state !== 'superseded' && may(c.var.staff, editPlanWords);

async function renderOutline(c: RequestContext, edition: EditionRow, errors?: readonly FieldError[]) {
  const outline = await readOutline(c.var.services.db, edition.id);
  return renderPage(
    c,
    { ...around(c, t.title, edition), errors },
    <OutlinePage edition={edition} outline={outline} mayArrange={mayArrange(c, edition)} errors={errors} />,
  );
}

/** The page of one field, with what went wrong on it. */
export async function renderField(
  c: RequestContext,
  edition: EditionRow,
  field: FieldRow,
  errors?: readonly FieldError[],
): Promise<Response> {
  const outline = await readOutline(c.var.services.db, edition.id);
  const part = outline.find((one) => one.field.id === field.id);
  if (!part) return renderFault(c, 'notFound');
  return renderPage(
    c,
    { ...around(c, field.title, edition, aboveField(edition)), errors },
    <FieldPage
      edition={edition}
      part={part}
      mayArrange={mayArrange(c, edition)}
      mayEditWords={mayEditWords(c, edition)}
      errors={errors}
    />,
  );
}

type Shown = { values: FormValues; errors?: readonly FieldError[] | undefined; changed?: ChangedBy | undefined };

function renderWords(
  c: RequestContext,
  edition: EditionRow,
  field: FieldRow | undefined,
  { values, errors, changed }: Shown,
): Response {
  const title = field ? t.field.editTitle : t.field.newTitle;
  const above = field ? [{ href: fieldPath(edition.number, field.slug), text: field.title }] : [];
  return renderPage(
    c,
    { ...around(c, title, edition, [...aboveField(edition), ...above]), errors },
    <FieldWordsPage edition={edition} field={field} form={{ locale: 'de', values, errors }} changed={changed} />,
  );
}

const fieldErrors: Partial<Record<FieldFault, FieldError>> = {
  'meaning-unknown': { field: 'meaningChanged', message: twinFormTexts.meaningMissing },
  'title-missing': { field: 'title', message: t.errors.fieldTitle },
  'title-taken': { field: 'title', message: t.errors.fieldTaken },
  'not-a-draft': { field: 'title', message: t.errors.notDraft },
};

async function save(c: RequestContext, edition: EditionRow, field?: FieldRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(fieldForm, values);
  if (!checked.ok) return renderWords(c, edition, field, { values, errors: checked.failure });
  const edit = { ...wordsEdit(checked.value), edition: edition.number, slug: field?.slug };
  const version = Number(checked.value.version);
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    makeOnce(work, {
      // Saving words again is noticed by their version.
      sent: sentForm('field', field ? {} : values),
      make: () => saveField(work, { ...edit, version }),
      nameOf: ({ slug }) => slug,
    }),
  );
  if (saved.ok) return done(c, fieldPath(edition.number, saved.value), 'feld');
  if (isAlreadyMade(saved.failure)) {
    const made = await findField(c.var.services.db, edition.id, saved.failure.alreadyMade);
    const message = formKeyTexts.alreadyMade(`${t.field.eyebrow} „${made?.title ?? ''}“`);
    return renderWords(c, edition, undefined, {
      values: { ...values, ...newFormKey() },
      errors: [{ field: 'title', message }],
    });
  }
  if (saved.failure !== 'changed-meanwhile' || !field) {
    const error = fieldErrors[saved.failure];
    return error ? renderWords(c, edition, field, { values, errors: [error] }) : renderFault(c, 'notFound');
  }
  const isOwn = await isOwnChange(c, `edition ${edition.number} field ${field.slug}`, 'field-saved');
  const errors = [{ field: 'title', message: wordsTexts.errors.changed(isOwn) }];
  const stored = await findField(c.var.services.db, edition.id, field.slug);
  // With the new version in the form, saving again is a decision and not an accident.
  const again = { ...values, version: String(stored?.version ?? '') };
  return renderWords(c, edition, stored ?? field, {
    values: again,
    errors,
    changed: isOwn ? 'self' : 'other',
  });
}

/** Which way the pressed button leads; undefined when it is none of ours. */
export async function readDirection(c: RequestContext): Promise<Direction | undefined> {
  const { values } = await readForm(c);
  return directions.find((one) => one === valueOf({ locale: 'de', values }, 'richtung'));
}

const notDraft = [{ field: 'handlungsfelder', message: t.errors.notDraft }];

const arrange = withField(async (c, edition, field) => {
  const direction = await readDirection(c);
  if (!direction) return renderFault(c, 'unreadable');
  const moved = await transact(c.var.services, staffActor(c), (work) =>
    moveField(work, { edition: edition.number, field: field.slug, direction }),
  );
  if (moved.ok) return done(c, listPath(edition), 'verschoben', `feld-${field.slug}`);
  return moved.failure === 'not-a-draft' ? renderOutline(c, edition, notDraft) : renderFault(c, 'notFound');
});

const remove = withField(async (c, edition, field) => {
  const removed = await transact(c.var.services, staffActor(c), (work) =>
    removeField(work, { edition: edition.number, field: field.slug }),
  );
  if (removed.ok) return done(c, listPath(edition), 'entfernt');
  if (removed.failure === 'not-found') return renderFault(c, 'notFound');
  const message = removed.failure === 'not-a-draft' ? t.errors.notDraft : t.errors.fieldHasMeasures(field.title);
  return renderField(c, edition, field, [{ field: 'entfernen', message }]);
});

const showNew = withEdition((c, edition) =>
  edition.state === 'draft'
    ? renderWords(c, edition, undefined, { values: { easyState: 'draft', ...newFormKey() } })
    : renderFault(c, 'notFound'),
);

const showWords = withField((c, edition, field) =>
  edition.state === 'superseded'
    ? renderFault(c, 'notFound')
    : renderWords(c, edition, field, { values: wordsValues(fieldWords(field), twinOf(field), field.version) }),
);

const handling = (event: string) => ({ permission: handlePlan, audit: `action-plan.${event}` as const });

export const outlineRoutes: readonly Route[] = [
  get(`${editionRoute}/handlungsfelder`, { permission: readPlan }, withEdition(renderOutline)),
  get(`${editionRoute}/handlungsfelder/neu`, { permission: handlePlan }, showNew),
  post(
    `${editionRoute}/handlungsfelder/neu`,
    handling('field-saved'),
    withEdition((c, edition) => save(c, edition)),
  ),
  get(
    fieldRoute,
    { permission: readPlan },
    withField((c, edition, field) => renderField(c, edition, field)),
  ),
  get(`${fieldRoute}/text`, { permission: editPlanWords }, showWords),
  post(`${fieldRoute}/text`, { permission: editPlanWords, audit: 'action-plan.field-saved' }, withField(save)),
  post(`${fieldRoute}/verschieben`, handling('field-moved'), arrange),
  post(`${fieldRoute}/entfernen`, handling('field-removed'), remove),
];
