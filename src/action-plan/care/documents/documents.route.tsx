import { createHash } from 'node:crypto';
import { isId } from '../../../platform/record-id.ts';
import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { newFormKey, sentForm } from '../../../platform/forms/form-key.ts';
import { formKeyTexts } from '../../../platform/forms/form-key.messages.ts';
import { isAlreadyMade, makeOnce } from '../../../platform/forms/make-once.ts';
import { text } from '../../../platform/forms/fields.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, megabytes, post, type Handler, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { everyone, may } from '../../../platform/permission.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { editPlanWords, handlePlan, readPlan } from '../../action-plan.access.ts';
import type { MeasureRow } from '../../action-plan.store.ts';
import { attachmentHeader, downloadName, type DocumentFileFault } from '../../document-file.ts';
import {
  discardDocumentFile,
  documentsOf,
  findDocument,
  findPublicDocument,
  readDocumentFile,
  readyDocument,
  type DocumentRow,
} from '../../documents.store.ts';
import { measureRoute, readMeasureNumber } from '../measure-address.ts';
import { done, surroundings, withMeasure } from '../measure-request.route.ts';
import { attachDocument, changeDocument, removeDocument } from './attach-document.ts';
import { documentsTexts as t } from './documents.messages.ts';
import { descriptionField, DocumentsPage } from './documents.page.tsx';

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

async function renderList(c: RequestContext, { id, number }: MeasureRow, { values, errors }: Shown = {}) {
  const documents = await documentsOf(c.var.services.db, id, { publicOnly: false });
  return renderPage(
    c,
    { ...surroundings(c, number, t.title), errors },
    <DocumentsPage
      number={number}
      documents={documents}
      form={{ locale: 'de', values: values ?? newFormKey(), errors }}
    />,
  );
}

const faults: Record<DocumentFileFault, string> = {
  'file-too-large': t.errors.tooLarge,
  'file-wrong-type': t.errors.wrongType,
  'file-broken': t.errors.broken,
};

const descriptionRule = text({ max: 1000, tooLong: t.errors.descriptionLong });

async function attach(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const { services } = c.var;
  const { values, files } = await readForm(c);
  const file = files['file']?.[0];
  const checked = checkForm(z.object({ description: descriptionRule }), values);
  if (!checked.ok || !file) {
    const missing = file ? [] : [{ field: 'file', message: t.errors.file }];
    return renderList(c, measure, { values, errors: [...missing, ...(checked.ok ? [] : checked.failure)] });
  }
  const ready = await readyDocument(file);
  if (!ready.ok) return renderList(c, measure, { values, errors: [{ field: 'file', message: faults[ready.failure] }] });
  const order = { measureId: measure.id, file: ready.value, ...checked.value };
  const attached = await transact(services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('document', values, [file.name, createHash('sha256').update(file.bytes).digest('hex')]),
      make: () => attachDocument(work, services, order),
      nameOf: () => ready.value.fileName,
    }),
  );
  if (attached.ok) return done(c, measure.number, 'dokument', 'dokumente');
  if (!isAlreadyMade(attached.failure)) return renderFault(c, 'notFound');
  const errors = [{ field: 'file', message: formKeyTexts.alreadyMade(attached.failure.alreadyMade) }];
  return renderList(c, measure, { values: { ...values, ...newFormKey() }, errors });
}

type Handle = (c: RequestContext, measure: MeasureRow, document: DocumentRow) => Response | Promise<Response>;

/** Runs a handler with the document of the address, or answers that this measure has none like it. */
function withDocument(handle: Handle): Handler {
  return withMeasure(async (c, measure) => {
    const id = c.req.param('part');
    const document = isId(id) ? await findDocument(c.var.services.db, measure.id, id) : undefined;
    return document ? handle(c, measure, document) : renderFault(c, 'notFound');
  });
}

async function change(c: RequestContext, measure: MeasureRow, document: DocumentRow): Promise<Response> {
  const { values } = await readForm(c);
  const field = descriptionField(document.id);
  const checked = checkForm(z.object({ [field]: descriptionRule }), values);
  if (!checked.ok) return renderList(c, measure, { values, errors: checked.failure });
  const what = valueOf({ locale: 'de', values }, 'was');
  const isPublic = what === 'freigeben' || (what !== 'zurueckziehen' && document.isPublic);
  const order = { measureId: measure.id, documentId: document.id, description: checked.value[field] ?? '', isPublic };
  const changed = await transact(c.var.services, staffActor(c), (work) => changeDocument(work, order));
  if (changed.ok) return done(c, measure.number, doneWord(document.isPublic, isPublic), 'dokumente');
  if (changed.failure === 'not-found') return renderFault(c, 'notFound');
  return renderList(c, measure, { values, errors: [{ field, message: t.errors.description }] });
}

function doneWord(was: boolean, is: boolean) {
  if (was === is) return 'dokument';
  return is ? 'freigegeben' : 'zurueckgezogen';
}

async function remove(c: RequestContext, measure: MeasureRow, document: DocumentRow): Promise<Response> {
  const { services } = c.var;
  const wanted = { measureId: measure.id, documentId: document.id };
  const removed = await transact(services, staffActor(c), (work) => removeDocument(work, wanted));
  if (!removed.ok) return renderFault(c, 'notFound');
  await discardDocumentFile(services.db, services.files, removed.value);
  return done(c, measure.number, 'entfernt', 'dokumente');
}

/** Documents may hold scripts or macros: they are handed over as downloads and never shown under our own address. */
async function send(c: RequestContext, document: DocumentRow | undefined, cacheControl: string): Promise<Response> {
  const { db, files } = c.var.services;
  const file = document && (await readDocumentFile(db, files, document.fileId));
  if (!file) return renderFault(c, 'notFound');
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': file.mediaType,
    'content-disposition': attachmentHeader(downloadName(document.fileName, file.mediaType)),
    'cache-control': cacheControl,
  });
}

/** Whoever does not work on the plan gets what everybody gets. */
function sendToStaff(c: RequestContext, _: MeasureRow, document: DocumentRow): Promise<Response> {
  const seesAll = may(c.var.staff, handlePlan) || may(c.var.staff, editPlanWords);
  return send(c, document.isPublic || seesAll ? document : undefined, 'private, no-store');
}

async function sendPublic(c: RequestContext): Promise<Response> {
  const [number, id] = [readMeasureNumber(c.req.param('number')), c.req.param('part')];
  if (number === null || !isId(id)) return renderFault(c, 'notFound');
  return send(c, await findPublicDocument(c.var.services.db, number, id), 'public, max-age=300');
}

const all = `${measureRoute}/dokumente`;
const one = `${all}/:part`;
const saving = (event: string) => ({ permission: handlePlan, audit: `action-plan.${event}` as const });

export const documentRoutes: readonly Route[] = [
  get(
    all,
    { permission: handlePlan },
    withMeasure((c, measure) => renderList(c, measure)),
  ),
  post(all, { ...saving('document-attached'), maxBody: megabytes(11) }, withMeasure(attach)),
  post(one, saving('document-changed'), withDocument(change)),
  post(`${one}/entfernen`, saving('document-removed'), withDocument(remove)),
  get(`${one}/datei`, { permission: readPlan }, withDocument(sendToStaff)),
  get('/massnahmen/:number{[0-9]+}/dokumente/:part', { permission: everyone }, sendPublic),
];
