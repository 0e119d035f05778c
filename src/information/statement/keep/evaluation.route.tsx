import { dayOf } from '../../../platform/calendar.ts';
import { formKeyTexts } from '../../../platform/forms/form-key.messages.ts';
import { newFormKey, sentForm } from '../../../platform/forms/form-key.ts';
import { makeOnce } from '../../../platform/forms/make-once.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { success, type Result } from '../../../platform/result.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { keepStatement as permission } from '../../information.access.ts';
import { recordEvaluation } from '../record-evaluation.ts';
import type { EvaluationWords } from '../statement.ts';
import { EvaluationPage } from './evaluation.page.tsx';
import { readEvaluation } from './evaluation.form.ts';
import { evaluationPath, statementStaffPath } from './keep-address.ts';
import { keepTexts as t } from './keep.messages.ts';

function render(c: RequestContext, values: FormValues, errors?: readonly FieldError[]): Response | Promise<Response> {
  return renderPage(
    c,
    {
      title: t.evaluation.title,
      current: statementStaffPath,
      breadcrumbs: [{ href: statementStaffPath, text: t.title }],
      errors,
    },
    <EvaluationPage form={{ locale: 'de', values, errors }} />,
  );
}

async function record(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const checked = readEvaluation(values, dayOf(services.clock.now()));
  if (!checked.ok) return render(c, values, checked.failure);
  const { value } = checked;
  const made = await transact(services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('evaluation', values),
      make: async (): Promise<Result<EvaluationWords, never>> => {
        await recordEvaluation(work, value);
        return success(value);
      },
      nameOf: ({ evaluatedOn }) => evaluatedOn,
    }),
  );
  if (made.ok) return c.redirect(`${statementStaffPath}?erledigt=geprueft`, 303);
  const message = formKeyTexts.alreadyMade(made.failure.alreadyMade);
  return render(c, { ...values, ...newFormKey() }, [{ field: 'evaluatedOn', message }]);
}

export const evaluationRoutes: readonly Route[] = [
  get(evaluationPath, { permission }, (c) => render(c, { method: 'self', ...newFormKey() })),
  post(evaluationPath, { permission, audit: 'information.evaluation-recorded' }, record),
];
