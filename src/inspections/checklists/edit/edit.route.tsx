import { randomBytes } from 'node:crypto';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { doneFlash } from '../../../platform/http/done-flash.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { checklistPath, checklistsPath, inspectionsPath } from '../../inspection-address.ts';

import { editChecklists as permission } from '../../inspections.access.ts';
import { inspectionTexts } from '../../inspections.messages.ts';
import type { ChecklistCode } from '../checklist.ts';
import { codeOf } from '../checklist-request.route.ts';
import { checklistsTexts } from '../checklists.messages.ts';
import { itemsOf, type ItemRow, type VersionRow } from '../checklists.store.ts';
import { DraftPage, ItemPage } from './draft.page.tsx';
import { findDraft } from './draft.store.ts';
import {
  beginDraft,
  discardDraft,
  putDraftInForce,
  removeDraftItem,
  renameDraft,
  saveDraftItem,
} from './edit-draft.ts';
import { draftForm, itemForm, itemValues } from './item.form.ts';

const t = checklistsTexts.editing;
const editPath = (code: ChecklistCode) => checklistPath(code, 'bearbeiten');

type Shown = { values: FormValues; errors?: readonly FieldError[] };

function withDraft(handle: (c: RequestContext, draft: VersionRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const code = codeOf(c);
    const draft = code === undefined ? undefined : await findDraft(c.var.services.db, code);
    return draft ? handle(c, draft) : renderFault(c, 'notFound');
  };
}

const above = (draft: VersionRow) => [
  { href: inspectionsPath, text: inspectionTexts.title },
  { href: checklistsPath, text: checklistsTexts.title },
  { href: checklistPath(draft.checklistCode), text: draft.title },
];

const flashOf = (c: RequestContext) => doneFlash(c, checklistsTexts.flashes);

const done = (c: RequestContext, path: string, what: keyof typeof checklistsTexts.flashes) =>
  c.redirect(`${path}?erledigt=${what}`, 303);

async function begin(c: RequestContext): Promise<Response> {
  const code = codeOf(c);
  if (code === undefined) return renderFault(c, 'notFound');
  const begun = await transact(c.var.services, staffActor(c), (work) => beginDraft(work, code));
  return begun.ok ? done(c, editPath(code), 'begonnen') : renderFault(c, 'notFound');
}

async function renderDraft(c: RequestContext, draft: VersionRow, { values, errors }: Shown): Promise<Response> {
  return renderPage(
    c,
    { title: t.title, current: inspectionsPath, breadcrumbs: above(draft), flash: flashOf(c), errors, wide: true },
    <DraftPage
      draft={draft}
      items={await itemsOf(c.var.services.db, draft.id)}
      form={{ locale: 'de', values, errors }}
    />,
  );
}

const showDraft = (c: RequestContext, draft: VersionRow) =>
  renderDraft(c, draft, { values: { title: draft.title, intro: draft.intro } });

async function rename(c: RequestContext, draft: VersionRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(draftForm, values);
  if (!checked.ok) return renderDraft(c, draft, { values, errors: checked.failure });
  const code = draft.checklistCode;
  const saved = await transact(c.var.services, staffActor(c), (work) => renameDraft(work, code, checked.value));
  return saved.ok ? done(c, editPath(code), 'gespeichert') : renderFault(c, 'notFound');
}

async function renderItem(
  c: RequestContext,
  draft: VersionRow,
  { itemCode, values, errors, stored }: Partial<Shown> & { itemCode: string; stored?: ItemRow },
): Promise<Response> {
  const items = await itemsOf(c.var.services.db, draft.id);
  const item = items.find(({ code }) => code === itemCode);
  const title = item ? item.question : t.add;
  const breadcrumbs = [...above(draft), { href: editPath(draft.checklistCode), text: t.title }];
  return renderPage(
    c,
    { title, current: inspectionsPath, breadcrumbs, errors },
    <ItemPage
      draft={draft}
      itemCode={itemCode}
      item={item}
      sections={[...new Set(items.map(({ section }) => section))]}
      form={{ locale: 'de', values: values ?? itemValues(item, items.length), errors }}
      stored={stored}
    />,
  );
}

/** The code of a new item is made when its form is opened, so that a form sent twice is one item. */
const showNew = (c: RequestContext, draft: VersionRow) =>
  renderItem(c, draft, { itemCode: `own${randomBytes(8).toString('hex')}` });

async function showItem(c: RequestContext, draft: VersionRow): Promise<Response> {
  const itemCode = c.req.param('item') ?? '';
  const items = await itemsOf(c.var.services.db, draft.id);
  return items.some(({ code }) => code === itemCode) ? renderItem(c, draft, { itemCode }) : renderFault(c, 'notFound');
}

async function save(c: RequestContext, draft: VersionRow): Promise<Response> {
  const itemCode = c.req.param('item') ?? '';
  const code = draft.checklistCode;
  const { values } = await readForm(c);
  const checked = checkForm(itemForm, values);
  if (!checked.ok) return renderItem(c, draft, { itemCode, values, errors: checked.failure });
  const { was, position, ...words } = checked.value;
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    saveDraftItem(work, code, { itemCode, was, words, position }),
  );
  if (saved.ok) return done(c, editPath(code), 'gespeichert');
  if (saved.failure === 'not-found') return renderFault(c, 'notFound');
  const stored = (await itemsOf(c.var.services.db, draft.id)).find((item) => item.code === itemCode);
  // With what is stored now in the form, saving again is a decision and not an accident.
  const seen = itemValues(stored, 0)['was'];
  const errors = [{ field: 'question', message: checklistsTexts.errors.changed }];
  return renderItem(c, draft, { itemCode, values: { ...values, was: seen }, errors, ...(stored && { stored }) });
}

async function remove(c: RequestContext, { checklistCode: code }: VersionRow): Promise<Response> {
  const itemCode = c.req.param('item') ?? '';
  const removed = await transact(c.var.services, staffActor(c), (work) => removeDraftItem(work, code, itemCode));
  return removed.ok ? done(c, editPath(code), 'gespeichert') : renderFault(c, 'notFound');
}

async function putInForce(c: RequestContext, draft: VersionRow): Promise<Response> {
  const code = draft.checklistCode;
  const put = await transact(c.var.services, staffActor(c), (work) => putDraftInForce(work, code));
  if (put.ok) return done(c, checklistPath(code), 'gilt');
  if (put.failure === 'not-found') return renderFault(c, 'notFound');
  const { title, intro } = draft;
  const errors = [{ field: 'punkte', message: checklistsTexts.errors.empty }];
  return renderDraft(c, draft, { values: { title, intro }, errors });
}

async function discard(c: RequestContext, { checklistCode: code }: VersionRow): Promise<Response> {
  const discarded = await transact(c.var.services, staffActor(c), (work) => discardDraft(work, code));
  return discarded.ok ? done(c, checklistPath(code), 'verworfen') : renderFault(c, 'notFound');
}

const route = `${checklistsPath}/:code{[a-zA-Z]+}/bearbeiten`;
const itemRoute = `${route}/punkte/:item{[a-z][A-Za-z0-9]{1,39}}`;
const saving = { permission, audit: 'inspections.checklist-saved' } as const;

export const editChecklistRoutes: readonly Route[] = [
  post(`${route}/beginnen`, { permission, audit: 'inspections.checklist-begun' }, begin),
  get(route, { permission }, withDraft(showDraft)),
  post(route, saving, withDraft(rename)),
  get(`${route}/punkte/neu`, { permission }, withDraft(showNew)),
  get(itemRoute, { permission }, withDraft(showItem)),
  post(itemRoute, saving, withDraft(save)),
  post(`${itemRoute}/weglassen`, saving, withDraft(remove)),
  post(`${route}/in-kraft`, { permission, audit: 'inspections.checklist-in-force' }, withDraft(putInForce)),
  post(`${route}/verwerfen`, { permission, audit: 'inspections.checklist-discarded' }, withDraft(discard)),
];
