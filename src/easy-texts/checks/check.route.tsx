import { dayOf } from '../../platform/calendar.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { isAlreadyMade, makeOnce, type AlreadyMade } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import type { TwinSource } from '../../platform/text-twin/twin-source.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { easyTextsPath, textPath, textRoute } from '../easy-address.ts';
import { editEasyTexts } from '../easy-texts.access.ts';
import { aboveText, readText, textDone, withText, type OpenText } from '../edit/text-request.route.ts';
import { readCheck } from './check.form.ts';
import { CheckPage } from './check.page.tsx';
import { checkTexts as t } from './checks.messages.ts';
import { isPassed } from './easy-check.ts';
import { recordCheck, type CheckFault } from './record-check.ts';

type Shown = { values: FormValues; errors?: readonly FieldError[] };

function render(c: RequestContext, { entry, twin }: OpenText, { values, errors }: Shown): Response {
  return renderPage(
    c,
    {
      title: t.title,
      current: easyTextsPath,
      breadcrumbs: [...aboveText, { href: textPath(entry), text: twin.title }],
      errors,
    },
    <CheckPage entry={entry} twin={twin} form={{ locale: 'de', values, errors }} />,
  );
}

function show(c: RequestContext, text: OpenText): Response {
  const [year = '', month = '', day = ''] = dayOf(c.var.services.clock.now())
    .split('-')
    .map((part) => String(Number(part)));
  const today = { 'checkedOn-day': day, 'checkedOn-month': month, 'checkedOn-year': year };
  return render(c, text, { values: { version: text.twin.version, ...today, ...newFormKey() } });
}

async function record(c: RequestContext, text: OpenText): Promise<Response> {
  const { values } = await readForm(c);
  const checked = readCheck(values, dayOf(c.var.services.clock.now()));
  if (!checked.ok) return render(c, text, { values, errors: checked.failure });
  const { source, entry } = text;
  const recorded = await transact(c.var.services, staffActor(c), (work) =>
    makeOnce<string, CheckFault>(work, {
      sent: sentForm(`easy-check ${source.kind} ${entry.id}`, values),
      make: () => recordCheck(work, { source, id: entry.id, ...checked.value }),
      nameOf: (id) => id,
    }),
  );
  if (!recorded.ok) return refuse(c, text, values, recorded.failure);
  return textDone(c, entry, isPassed(checked.value.check.result) ? 'geprueft' : 'festgehalten');
}

async function refuse(
  c: RequestContext,
  text: OpenText,
  values: FormValues,
  fault: CheckFault | AlreadyMade,
): Promise<Response> {
  const now = await readText(c, text.source, text.entry.id);
  if (!now) return renderFault(c, 'notFound');
  const again = { ...values, version: now.twin.version };
  const say = (message: string) => render(c, now, { values: again, errors: [{ field: 'groupName', message }] });
  if (isAlreadyMade(fault)) {
    const message = formKeyTexts.alreadyMade(t.part);
    return render(c, now, { values: { ...again, ...newFormKey() }, errors: [{ field: 'groupName', message }] });
  }
  switch (fault.kind) {
    case 'not-found':
      return renderFault(c, 'notFound');
    case 'changed-meanwhile':
      return say(t.changed);
    case 'easy-missing':
      return say(t.errors.easyMissing);
    case 'refused':
      return say(fault.message);
  }
}

export const checkRoutes = (sources: readonly TwinSource[]): readonly Route[] => [
  get(`${textRoute}/pruefung`, { permission: editEasyTexts }, withText(sources, show)),
  post(
    `${textRoute}/pruefung`,
    { permission: editEasyTexts, audit: 'easy-texts.check-recorded' },
    withText(sources, record),
  ),
];
