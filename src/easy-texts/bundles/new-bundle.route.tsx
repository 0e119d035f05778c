import { checkForm } from '../../platform/forms/check-form.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import type { TwinSource } from '../../platform/text-twin/twin-source.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valuesOf, type FormValues } from '../../ui/form/form-state.ts';
import { bundlePath, bundlesPath, easyTextsPath, type TextReference } from '../easy-address.ts';
import { editEasyTexts } from '../easy-texts.access.ts';
import { aboveText } from '../edit/text-request.route.ts';
import { findTwins } from '../list/twins.store.ts';
import { newBundleForm, readReferences } from './bundle.form.ts';
import { bundleTexts } from './bundles.messages.ts';
import { createBundle, mostTexts } from './create-bundle.ts';
import { NewBundlePage } from './new-bundle.page.tsx';

const t = bundleTexts.form;
const newPath = `${bundlesPath}/neu`;

type Sources = readonly TwinSource[];
type Shown = { values: FormValues; errors?: readonly FieldError[]; references: readonly TextReference[] };

async function render(c: RequestContext, sources: Sources, { values, errors, references }: Shown): Promise<Response> {
  const { db, clock } = c.var.services;
  const texts = await findTwins(db, sources, clock.now(), references.slice(0, mostTexts));
  const missing = texts.length === 0 ? [{ field: 'texte', message: t.noTexts }] : [];
  const tooMany = references.length > mostTexts ? [{ field: 'texte', message: t.tooMany(mostTexts) }] : [];
  const all = [...missing, ...tooMany, ...(errors ?? [])];
  return renderPage(
    c,
    {
      title: t.title,
      current: easyTextsPath,
      breadcrumbs: [...aboveText, { href: bundlesPath, text: bundleTexts.title }],
      errors: all,
    },
    <NewBundlePage form={{ locale: 'de', values, errors: all }} texts={texts} kinds={sources} />,
  );
}

async function create(c: RequestContext, sources: Sources): Promise<Response> {
  const { values } = await readForm(c);
  const references = readReferences(valuesOf({ locale: 'de', values }, 'text'));
  const checked = checkForm(newBundleForm, values);
  if (!checked.ok) return render(c, sources, { values, errors: checked.failure, references });
  const created = await transact(c.var.services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('easy-bundle', values),
      make: () => createBundle(work, sources, { ...checked.value, texts: references }),
      nameOf: String,
    }),
  );
  if (created.ok) return c.redirect(`${bundlePath(Number(created.value))}?erledigt=angelegt`, 303);
  if (!isAlreadyMade(created.failure)) return render(c, sources, { values, references });
  const message = formKeyTexts.alreadyMade(bundleTexts.name(Number(created.failure.alreadyMade)));
  return render(c, sources, {
    values: { ...values, ...newFormKey() },
    errors: [{ field: 'office', message }],
    references,
  });
}

export const newBundleRoutes = (sources: Sources): readonly Route[] => [
  get(newPath, { permission: editEasyTexts }, (c) =>
    render(c, sources, { values: newFormKey(), references: readReferences(c.req.queries('text') ?? []) }),
  ),
  post(newPath, { permission: editEasyTexts, audit: 'easy-texts.bundle-created' }, (c) => create(c, sources)),
];
