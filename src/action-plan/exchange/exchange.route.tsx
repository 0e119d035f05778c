import { isId } from '../../platform/record-id.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { readTable } from '../../platform/documents/read-table.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { handlePlan } from '../action-plan.access.ts';
import { tidyFileName } from '../document-file.ts';
import { editionPath, planPath } from '../editions/edition-address.ts';
import { beginForm } from '../editions/edition.form.ts';
import { editionTexts } from '../editions/editions.messages.ts';
import { listEditions } from '../editions.store.ts';
import { discardUpload } from './discard-upload.ts';
import { importPath, previewPath, previewRoute } from './exchange-address.ts';
import { exchangeTexts as t } from './exchange.messages.ts';
import { importTable } from './import-table.ts';
import { previewImport, type Previewed } from './preview-import.ts';
import { PreviewPage } from './preview.page.tsx';
import { findTarget } from './read-current.ts';
import { UploadPage } from './upload.page.tsx';
import { uploadTable } from './upload-table.ts';

const largestFile = megabytes(5);
/** Five hundred measures and their headings: no plan we know has half as many, and all of them are written in one go. */
const mostRows = 501;

function around(c: RequestContext, title: string, isPreview = false) {
  return {
    title,
    current: planPath,
    breadcrumbs: [
      { href: planPath, text: editionTexts.list.title },
      ...(isPreview ? [{ href: importPath, text: t.upload.title }] : []),
    ],
    flash: doneFlash(c, { ...t.flashes, vorbei: { tone: 'info', text: t.flashes.vorbei } }),
  };
}

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

async function renderUpload(c: RequestContext, { values, errors }: Shown = {}): Promise<Response> {
  const { db } = c.var.services;
  const target = await findTarget(db);
  const editions = (await listEditions(db)).map(({ number }) => number);
  return renderPage(
    c,
    { ...around(c, t.upload.title), errors },
    <UploadPage target={target} editions={editions} form={{ locale: 'de', values, errors }} />,
  );
}

async function upload(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const { values, files } = await readForm(c);
  const target = await findTarget(db);
  if (target.kind === 'adopted') return renderUpload(c, { errors: [{ field: 'main', message: t.upload.adoptedBody }] });
  const file = files['file']?.[0];
  const first = target.kind === 'first' ? checkForm(beginForm, values) : undefined;
  const read = readFile(file?.bytes);
  if (!file || !read.ok || first?.ok === false) {
    const wrong = read.ok ? [] : [{ field: 'file', message: t.fileFaults[read.failure] }];
    return renderUpload(c, { values, errors: [...(first?.ok === false ? first.failure : []), ...wrong] });
  }
  const order = { fileName: tidyFileName(file.name), table: read.value, firstEdition: first?.value };
  const uploaded = await transact(c.var.services, staffActor(c), (work) => uploadTable(work, order));
  // Somebody adopted or began an edition at this moment: the page says what holds now.
  if (!uploaded.ok) return c.redirect(importPath, 303);
  return c.redirect(previewPath(uploaded.value), 303);
}

function readFile(bytes: Uint8Array | undefined) {
  if (!bytes) return { ok: false, failure: 'missing' } as const;
  if (bytes.byteLength > largestFile) return { ok: false, failure: 'too-large' } as const;
  return readTable(bytes, { rows: mostRows });
}

function renderPreview(c: RequestContext, { upload: kept, planned, state }: Previewed, errors?: readonly FieldError[]) {
  return renderPage(
    c,
    { ...around(c, t.preview.title, true), errors },
    <PreviewPage
      id={kept.id}
      fileName={kept.fileName}
      firstEdition={kept.firstEdition}
      isWindows1252={kept.content.isWindows1252}
      planned={planned}
      state={state}
      errors={errors}
    />,
  );
}

/** Runs a handler with the id of an upload; what belongs to somebody else is not there. */
function withUpload(handle: (c: RequestContext, previewed: Previewed) => Response | Promise<Response>): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? '';
    if (!isId(id)) return renderFault(c, 'notFound');
    const previewed = await previewImport(c.var.services, { id, createdBy: staffActor(c).id });
    if (!previewed) return c.redirect(`${importPath}?erledigt=vorbei`, 303);
    return previewed.target.kind === 'adopted' ? c.redirect(importPath, 303) : handle(c, previewed);
  };
}

async function apply(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const id = c.req.param('id') ?? '';
  if (!isId(id)) return renderFault(c, 'notFound');
  const { values } = await readForm(c);
  const order = { id, state: valueOf({ locale: 'de', values }, 'state') };
  const imported = await transact(services, staffActor(c), (work) => importTable(work, services.district, order));
  if (imported.ok) return c.redirect(`${editionPath(imported.value.edition)}?erledigt=eingelesen`, 303);
  const now = await previewImport(services, { id, createdBy: staffActor(c).id });
  if (!now || now.target.kind === 'adopted') return c.redirect(`${importPath}?erledigt=vorbei`, 303);
  const message =
    imported.failure === 'problems' ? t.preview.problemsBody : t.preview.changedTitle + '. ' + t.preview.changedBody;
  return renderPreview(c, now, [{ field: 'vorschau', message }]);
}

async function discard(c: RequestContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  if (!isId(id)) return renderFault(c, 'notFound');
  const discarded = await transact(c.var.services, staffActor(c), (work) => discardUpload(work, id));
  return c.redirect(`${importPath}?erledigt=${discarded.ok ? 'verworfen' : 'vorbei'}`, 303);
}

export const importRoutes: readonly Route[] = [
  get(importPath, { permission: handlePlan }, (c) => renderUpload(c)),
  post(
    importPath,
    // Room for the form around the file, so that a file that is a little too large gets its own sentence.
    { permission: handlePlan, audit: 'action-plan.table-uploaded', maxBody: megabytes(6) },
    upload,
  ),
  get(
    previewRoute,
    { permission: handlePlan },
    withUpload((c, previewed) => renderPreview(c, previewed)),
  ),
  post(previewRoute, { permission: handlePlan, audit: 'action-plan.table-imported' }, apply),
  post(`${previewRoute}/verwerfen`, { permission: handlePlan, audit: 'action-plan.table-discarded' }, discard),
];
