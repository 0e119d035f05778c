import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Prose } from '../../ui/data/prose.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { Honeypot } from '../../ui/form/honeypot.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { archivePath, confirmPath, feedPath, newsletterPath } from '../newsletter-address.ts';
import { feedTexts } from '../feed/feed.messages.ts';
import { editions } from '../newsletter.ts';
import { subscribeTexts } from './subscribe.messages.ts';

export const subscribeFormId = 'rundbrief';

export function SubscribePage({ form, telephone }: { form: FormState; telephone: string }) {
  const { locale } = form;
  const t = subscribeTexts(locale);
  const f = feedTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead}>
        <p>
          <a href={localized(locale, archivePath)}>{t.archive}</a>
        </p>
      </PageHeading>
      <Form id={subscribeFormId} action={localized(locale, newsletterPath)}>
        <TextField form={form} name="email" label={t.email} hint={t.emailHint} type="email" autocomplete="email" />
        <RadioGroup
          form={form}
          name="edition"
          legend={t.edition}
          options={editions.map((value) => ({ value, label: t[value] }))}
        />
        <Honeypot locale={locale} />
        <p>
          {t.consent} <a href={localized(locale, '/datenschutz')}>{t.privacyLink}</a>
        </p>
        <Button>{t.send}</Button>
      </Form>
      <Section id="andere-wege" title={t.other}>
        <p>{t.otherText(telephone)}</p>
        <p>
          {f.withoutMail} <a href={localized(locale, feedPath)}>{f.link}</a>.
        </p>
      </Section>
    </>
  );
}

/** The same whether or not the address was known: only the mailbox tells. */
export function AskedPage({ locale }: { locale: Locale }) {
  const t = subscribeTexts(locale);
  return (
    <>
      <PageHeading title={t.askedTitle} lead={t.askedLead} />
      <Prose>
        <p>{t.askedNothing}</p>
      </Prose>
    </>
  );
}

export function ConfirmPage({ locale, token }: { locale: Locale; token: string }) {
  const t = subscribeTexts(locale);
  return (
    <>
      <PageHeading title={t.confirmTitle} lead={t.confirmLead} />
      <Form id="bestaetigen" action={localized(locale, confirmPath(token))}>
        <Button>{t.confirm}</Button>
      </Form>
    </>
  );
}
