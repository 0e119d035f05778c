import { localized } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { settingsPath } from '../newsletter-address.ts';
import { editions } from '../newsletter.ts';
import { subscribeTexts } from '../subscribe/subscribe.messages.ts';
import { settingsTexts } from './settings.messages.ts';

export function SettingsPage({ form, token, saved }: { form: FormState; token: string; saved: boolean }) {
  const { locale } = form;
  const t = settingsTexts(locale);
  const names = subscribeTexts(locale);
  const action = localized(locale, settingsPath(token));
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      {saved && <Notice tone="success" title={t.saved} />}
      <PageHeading title={t.title} lead={t.lead} />
      <Form id="ausgabe" action={action}>
        <RadioGroup
          form={form}
          name="edition"
          legend={t.edition}
          options={editions.map((value) => ({ value, label: names[value] }))}
        />
        <Button>{t.save}</Button>
      </Form>
      <Section id="abmelden" title={t.leave}>
        <p>{t.leaveText}</p>
        <Form id="abbestellen" action={action}>
          <Button name="go" value="leave" tone="secondary">
            {t.leaveButton}
          </Button>
        </Form>
      </Section>
    </>
  );
}
