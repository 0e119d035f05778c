import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { optionalChoice } from '../../platform/forms/fields.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { anyStaff } from '../../platform/permission.ts';
import { transact } from '../../platform/use-case.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import { chooseDailyMail } from './choose-daily-mail.ts';
import { dailyMailTexts as t, hours } from './daily-mail.messages.ts';
import { DailyMailPage, dailyMailPath } from './daily-mail.page.tsx';
import { inOwnAccount, withOwner } from './owner.route.ts';

const dailyMailForm = z.object({ hour: optionalChoice<string>(hours.map(String), { wrong: t.wrong }) });

const show = (c: RequestContext, form: FormState) =>
  renderPage(c, { ...inOwnAccount, title: t.title, errors: form.errors }, <DailyMailPage form={form} />);

export const dailyMailRoutes: readonly Route[] = [
  get(
    dailyMailPath,
    { permission: anyStaff },
    withOwner(async (c, _staff, { dailyMailHour }) =>
      show(c, { locale: 'de', values: { hour: dailyMailHour === null ? '' : String(dailyMailHour) } }),
    ),
  ),

  post(
    dailyMailPath,
    { permission: anyStaff, audit: 'accounts.daily-mail-chosen' },
    withOwner(async (c, staff) => {
      const { values } = await readForm(c);
      const checked = checkForm(dailyMailForm, values);
      if (!checked.ok) return show(c, { locale: 'de', values, errors: checked.failure });
      const { hour } = checked.value;
      await transact(c.var.services, { kind: 'staff', id: staff.id }, (work) =>
        chooseDailyMail(work, staff.id, hour === undefined ? null : Number(hour)),
      );
      return c.redirect('/verwaltung/konto?getan=taegliche-mail', 303);
    }),
  ),
];
