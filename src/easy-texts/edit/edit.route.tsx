import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, kilobytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import type { Slice } from '../../platform/slice.ts';
import type { TwinFault, TwinSource } from '../../platform/text-twin/twin-source.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { checksOf } from '../checks/checks.store.ts';
import { easyTextsPath, textRoute } from '../easy-address.ts';
import { editEasyTexts } from '../easy-texts.access.ts';
import { editTwin } from './edit-twin.ts';
import { editTexts as t } from './edit.messages.ts';
import { EditPage } from './edit.page.tsx';
import { aboveText, readText, textDone, textFlash, withText, type OpenText } from './text-request.route.ts';
import { checkTwin, fieldOf, twinValues } from './twin.form.ts';

type Shown = { values: FormValues; errors?: readonly FieldError[]; isChecked?: boolean; isChanged?: boolean };

type Explains = NonNullable<Slice['explains']>;
/** A text to be edited, and where the words are explained that its readers can look up. */
type Opened = OpenText & { readonly explains: readonly Explains[] };

async function render(c: RequestContext, opened: Opened, shown: Shown): Promise<Response> {
  const { source, entry, twin, explains } = opened;
  const { db } = c.var.services;
  const { values, errors, isChecked = false, isChanged = false } = shown;
  return renderPage(
    c,
    { title: twin.title, current: easyTextsPath, breadcrumbs: aboveText, flash: textFlash(c), errors, wide: true },
    <EditPage
      source={source}
      entry={entry}
      twin={twin}
      form={{ locale: 'de', values, errors }}
      isChecked={isChecked}
      stored={isChanged ? twin : undefined}
      checks={await checksOf(db, entry)}
      explained={new Set((await Promise.all(explains.map((explain) => explain(db)))).flatMap((words) => [...words]))}
    />,
  );
}

async function save(c: RequestContext, text: Opened): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkTwin(values, text.twin);
  if (!checked.ok) return render(c, text, { values, errors: checked.failure });
  if (valueOf({ locale: 'de', values }, 'next') === 'check') return render(c, text, { values, isChecked: true });
  const { source, entry } = text;
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    editTwin(work, { source, id: entry.id, ...checked.value }),
  );
  return saved.ok ? textDone(c, entry, 'gespeichert') : refuse(c, text, values, saved.failure);
}

async function refuse(c: RequestContext, text: Opened, values: FormValues, fault: TwinFault): Promise<Response> {
  const [first] = text.twin.parts;
  const stored = await readText(c, text.source, text.entry.id);
  if (fault.kind === 'not-found' || !stored || !first) return renderFault(c, 'notFound');
  const now = { ...stored, explains: text.explains };
  if (fault.kind === 'refused') {
    return render(c, now, { values, errors: [{ field: fieldOf(fault.part ?? first.name), message: fault.message }] });
  }
  // With the new version in the form, saving again is a decision and not an accident.
  return render(c, now, {
    values: { ...values, version: now.twin.version },
    errors: [{ field: fieldOf(first.name), message: t.changed }],
    isChanged: true,
  });
}

export const editRoutes = (sources: readonly TwinSource[], explains: readonly Explains[]): readonly Route[] => [
  get(
    textRoute,
    { permission: editEasyTexts },
    withText(sources, (c, text) => render(c, { ...text, explains }, { values: twinValues(text.twin) })),
  ),
  post(
    textRoute,
    { permission: editEasyTexts, audit: 'easy-texts.edited', maxBody: kilobytes(1024) },
    withText(sources, (c, text) => save(c, { ...text, explains })),
  ),
];
