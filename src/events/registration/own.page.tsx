import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Telephone } from '../../ui/data/telephone.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ReadAloud } from '../../ui/page/letter.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { readEvent } from '../event.ts';
import { ownRegistrationPath, publicEventPath } from '../event-address.ts';
import { sayWhen } from '../event-time.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import { registerTexts } from './register.messages.ts';
import type { RegistrationRow } from './registrations.store.ts';

export type OwnRegistration = {
  readonly registration: RegistrationRow;
  readonly event: EventRow;
  readonly date: DateRow;
};

export function CodePage({ form, telephone }: { form: FormState; telephone: string }) {
  const { locale } = form;
  const t = registerTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.enterTitle} lead={t.enterLead} />
      <Form id="code-eingeben" action={localized(locale, ownRegistrationPath)}>
        <TextField form={form} name="code" label={t.code} hint={t.codeHint} autocomplete="off" width="medium" />
        <ButtonRow>
          <Button>{t.open}</Button>
        </ButtonRow>
      </Form>
      <Telephone label={t.call} number={telephone} href={telephoneHref(telephone)} />
    </>
  );
}

type ThanksPageProps = { locale: Locale; own: OwnRegistration; code: string | null };

/** What has become of the registration, and the code while this browser still knows it. */
export function ThanksPage({ locale, own, code }: ThanksPageProps) {
  const t = registerTexts(locale);
  const isWaiting = own.registration.state === 'waiting';
  return (
    <>
      <PageHeading title={isWaiting ? t.waitingTitle : t.thanksTitle} />
      <Paragraphs text={isWaiting ? t.waitingText : t.thanksText} />
      {code !== null && (
        <Section id="code" title={t.codeTitle}>
          <ReadAloud>{code}</ReadAloud>
          <Paragraphs text={t.codeText} />
          <p class="field-hint">{t.codeOnce}</p>
        </Section>
      )}
      <Facts locale={locale} own={own} />
      <p>
        <a href={localized(locale, `${ownRegistrationPath}/stand`)}>{t.manage}</a>
      </p>
    </>
  );
}

function Facts({ locale, own: { registration, event, date } }: { locale: Locale; own: OwnRegistration }) {
  const t = registerTexts(locale);
  const states = { registered: t.stateRegistered, waiting: t.stateWaiting, withdrawn: t.stateWithdrawn };
  const { title, lang } = readEvent(locale, event);
  return (
    <SummaryList
      locale={locale}
      rows={[
        {
          term: t.what,
          value: (
            <a href={localized(locale, publicEventPath(event.slug))} lang={lang}>
              {title}
            </a>
          ),
        },
        { term: t.when, value: sayWhen(locale, date) },
        { term: t.state, value: states[registration.state] },
        ...(registration.state === 'withdrawn' ? [] : [{ term: t.persons, value: String(registration.persons) }]),
      ]}
    />
  );
}

/** One's own registration: what is known, changing what one needs, cancelling. */
export function OwnPage({ form, own }: { form: FormState; own: OwnRegistration }) {
  const { locale } = form;
  const t = registerTexts(locale);
  if (own.registration.state === 'withdrawn') {
    return (
      <>
        <PageHeading title={t.enterTitle} />
        <Notice title={t.withdrawn} />
        <Facts locale={locale} own={own} />
      </>
    );
  }
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.enterTitle} />
      <Facts locale={locale} own={own} />
      <Section id="bedarf" title={t.changeNeeds}>
        <Form id="bedarf-formular" action={localized(locale, `${ownRegistrationPath}/bedarf`)}>
          <TextArea form={form} name="needs" label={t.needs} hint={t.needsHint} rows={4} countUpTo={2000} optional />
          <ButtonRow>
            <Button tone="secondary">{t.save}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <Section id="abmelden" title={t.withdrawTitle}>
        <Paragraphs text={t.withdrawText} />
        <Form id="abmelden-formular" action={localized(locale, `${ownRegistrationPath}/abmelden`)}>
          <Button tone="danger">{t.withdraw}</Button>
        </Form>
      </Section>
    </>
  );
}
