import { staffNames } from '../../../accounts/index.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { formKeyTexts } from '../../../platform/forms/form-key.messages.ts';
import { newFormKey, sentForm } from '../../../platform/forms/form-key.ts';
import { isAlreadyMade, makeOnce } from '../../../platform/forms/make-once.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { doneFlash } from '../../../platform/http/done-flash.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { may } from '../../../platform/permission.ts';
import { isId } from '../../../platform/record-id.ts';
import { twinFormTexts } from '../../../platform/text-twin/twin-form.messages.ts';
import { readTwin } from '../../../platform/text-twin/twin.form.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { editArticles, readArticles } from '../../information.access.ts';
import { explainedTerms } from '../explained-terms.ts';
import { findTerm, listTerms, type TermRow } from '../glossary.store.ts';
import { createTerm, deleteTerm, editTerm, type SaveTermFault } from '../save-term.ts';
import { editTermPath, newTermPath, termRoute, termsPath } from './term-address.ts';
import { DeleteTermPage, EditTermPage, NewTermPage } from './term-form.page.tsx';
import { newTermForm, termForm, termValues } from './term.form.ts';
import { TermsPage } from './terms.page.tsx';
import { termTexts, type TermDone } from './write.messages.ts';

const t = termTexts;
const above = { href: termsPath, text: t.title };

const done = (c: RequestContext, what: TermDone): Response => c.redirect(`${termsPath}?erledigt=${what}`, 303);

function withTerm(handle: (c: RequestContext, term: TermRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const id = c.req.param('id');
    const term = isId(id) ? await findTerm(c.var.services.db, id) : undefined;
    return term ? handle(c, term) : renderFault(c, 'notFound');
  };
}

async function showList(c: RequestContext): Promise<Response> {
  const { services, staff } = c.var;
  const [terms, names] = await Promise.all([listTerms(services.db), staffNames(services.db)]);
  const flash = doneFlash(c, t.flashes);
  return renderPage(
    c,
    { title: t.title, current: termsPath, wide: true, flash },
    <TermsPage terms={terms} names={names} mayEdit={may(staff, editArticles)} />,
  );
}

type Shown = { values: FormValues; errors?: readonly FieldError[]; stored?: TermRow };

async function renderNew(c: RequestContext, { values, errors }: Shown): Promise<Response> {
  return renderPage(
    c,
    { title: t.form.newTitle, current: termsPath, breadcrumbs: [above], errors },
    <NewTermPage form={{ locale: 'de', values, errors }} explained={await explainedTerms(c.var.services.db)} />,
  );
}

async function create(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(newTermForm, values);
  if (!checked.ok) return renderNew(c, { values, errors: checked.failure });
  const { easyState, ...words } = checked.value;
  const { chosen } = readTwin({ easyState });
  const created = await transact(c.var.services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('term', values),
      make: () => createTerm(work, { words, chosen }),
      nameOf: ({ title }) => title,
    }),
  );
  if (created.ok) return done(c, 'angelegt');
  if (!isAlreadyMade(created.failure)) return renderNew(c, { values, errors: [errorOf(created.failure)] });
  const message = formKeyTexts.alreadyMade(created.failure.alreadyMade);
  return renderNew(c, { values: { ...values, ...newFormKey() }, errors: [{ field: 'title', message }] });
}

async function renderEdit(c: RequestContext, term: TermRow, { values, errors, stored }: Shown): Promise<Response> {
  return renderPage(
    c,
    { title: t.form.editTitle(term.title), current: termsPath, breadcrumbs: [above], errors },
    <EditTermPage
      term={term}
      form={{ locale: 'de', values, errors }}
      explained={await explainedTerms(c.var.services.db)}
      stored={stored}
    />,
  );
}

async function save(c: RequestContext, term: TermRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(termForm, values);
  if (!checked.ok) return renderEdit(c, term, { values, errors: checked.failure });
  const { version, easyState, meaningChanged, ...words } = checked.value;
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    editTerm(work, { termId: term.id, version: Number(version), words, ...readTwin({ easyState, meaningChanged }) }),
  );
  if (saved.ok) {
    const fellBack = term.easyState === 'tested' && saved.value.easyState === 'draft' && easyState === 'tested';
    return done(c, fellBack ? 'entwurf' : 'gespeichert');
  }
  if (saved.failure === 'not-found') return renderFault(c, 'notFound');
  if (saved.failure !== 'changed-meanwhile') return renderEdit(c, term, { values, errors: [errorOf(saved.failure)] });
  const stored = await findTerm(c.var.services.db, term.id);
  if (!stored) return renderFault(c, 'notFound');
  // With the new version in the form, saving again is a decision and not an accident.
  const again = { ...values, version: String(stored.version) };
  return renderEdit(c, stored, { values: again, errors: [errorOf('changed-meanwhile')], stored });
}

/** What is wrong, beside the field where it is mended. */
function errorOf(fault: SaveTermFault): FieldError {
  const errors: Record<SaveTermFault, FieldError> = {
    'not-found': { field: 'title', message: t.errors.version },
    taken: { field: 'title', message: t.errors.taken },
    'no-letters': { field: 'title', message: t.errors.noLetters },
    'changed-meanwhile': { field: 'text', message: t.errors.changed },
    'meaning-unknown': { field: 'meaningChanged', message: twinFormTexts.meaningMissing },
    'english-half': { field: 'textEn', message: t.errors.englishHalf },
  };
  return errors[fault];
}

function showDeletion(c: RequestContext, term: TermRow): Response {
  return renderPage(
    c,
    {
      title: t.deletion.title(term.title),
      current: termsPath,
      breadcrumbs: [above, { href: editTermPath(term.id), text: term.title }],
    },
    <DeleteTermPage term={term} />,
  );
}

/** Gone already is gone as well. */
async function remove(c: RequestContext): Promise<Response> {
  const id = c.req.param('id');
  if (!isId(id)) return renderFault(c, 'notFound');
  await transact(c.var.services, staffActor(c), (work) => deleteTerm(work, id));
  return done(c, 'geloescht');
}

export const termsRoutes: readonly Route[] = [
  get(termsPath, { permission: readArticles }, showList),
  get(newTermPath, { permission: editArticles }, (c) =>
    renderNew(c, { values: { easyState: 'draft', ...newFormKey() } }),
  ),
  post(newTermPath, { permission: editArticles, audit: 'information.term-created' }, create),
  get(
    termRoute,
    { permission: editArticles },
    withTerm((c, term) => renderEdit(c, term, { values: termValues(term) })),
  ),
  post(termRoute, { permission: editArticles, audit: 'information.term-saved' }, withTerm(save)),
  get(`${termRoute}/loeschen`, { permission: editArticles }, withTerm(showDeletion)),
  post(`${termRoute}/loeschen`, { permission: editArticles, audit: 'information.term-deleted' }, remove),
];
