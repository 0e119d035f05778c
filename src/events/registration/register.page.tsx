import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { Telephone } from '../../ui/data/telephone.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Honeypot } from '../../ui/form/honeypot.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { ownRegistrationPath, publicEventPath } from '../event-address.ts';
import { sayClosing, sayWhen } from '../event-time.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import { RegisterFields } from './register-fields.tsx';
import { registerTexts } from './register.messages.ts';

export const registerFormId = 'anmeldung-formular';

/** A date that people can still register for. */
export type OpenDate = { readonly date: DateRow; readonly hasSeats: boolean };

type InvitationProps = {
  locale: Locale;
  event: EventRow;
  open: readonly OpenDate[];
  /** Whether there is a date to come for which the time is over. */
  isClosed: boolean;
  telephone: string;
};

/** How to register, on the page of an event. */
export function RegistrationPart({ locale, event, open, isClosed, telephone }: InvitationProps) {
  const t = registerTexts(locale);
  const [next] = open;
  if (!next && !isClosed) return null;
  return (
    <Section id="anmeldung" title={t.section}>
      {next ? (
        <>
          <Paragraphs text={open.some(({ hasSeats }) => hasSeats) ? t.seatsFree : t.noSeats} />
          <p>{t.until(sayClosing(locale, next.date, event.closesDaysBefore))}</p>
          <ButtonRow>
            <ButtonLink href={localized(locale, publicEventPath(event.slug, '/anmelden'))}>{t.register}</ButtonLink>
          </ButtonRow>
          <p>{t.orCall}</p>
        </>
      ) : (
        <Notice title={t.closed.split('\n')[0] ?? ''} headingLevel={3}>
          <Telephone label={t.call} number={telephone} href={telephoneHref(telephone)} />
        </Notice>
      )}
      <p>
        <a href={localized(locale, ownRegistrationPath)}>{t.manage}</a>
      </p>
    </Section>
  );
}

type RegisterPageProps = {
  form: FormState;
  event: EventRow;
  title: string;
  titleLang: string | undefined;
  open: readonly OpenDate[];
  telephone: string;
};

export function RegisterPage({ form, event, title, titleLang, open, telephone }: RegisterPageProps) {
  const { locale } = form;
  const t = registerTexts(locale);
  const [only, second] = open;
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.title} eyebrow={<span lang={titleLang}>{title}</span>} />
      <Form id={registerFormId} action={localized(locale, publicEventPath(event.slug, '/anmelden'))}>
        <FormKey form={form} />
        <Honeypot locale={locale} />
        {second === undefined ? (
          <>
            {only && <p class="dated-when">{sayWhen(locale, only.date)}</p>}
            {only && !only.hasSeats && <Paragraphs text={t.noSeats} />}
            <input type="hidden" name="date" value={only?.date.id} />
          </>
        ) : (
          <RadioGroup
            form={form}
            name="date"
            legend={t.date}
            options={open.map(({ date, hasSeats }) => ({
              value: date.id,
              label: sayWhen(locale, date),
              hint: hasSeats ? undefined : t.noSeats,
            }))}
          />
        )}
        <RegisterFields form={form} isOwn />
        <div class="field-hint">
          <Paragraphs text={t.privacy} />
          <a href={localized(locale, '/datenschutz')}>{t.privacyLink}</a>
        </div>
        <ButtonRow>
          <Button>{t.send}</Button>
        </ButtonRow>
      </Form>
      <Telephone label={t.call} number={telephone} href={telephoneHref(telephone)} />
    </>
  );
}

type RefusedPageProps = { locale: Locale; event: EventRow; title: string; text: string; telephone: string };

/** Nobody can register any more: why, and whom to call. */
export function RefusedPage({ locale, event, title, text, telephone }: RefusedPageProps) {
  const t = registerTexts(locale);
  return (
    <>
      <PageHeading title={t.title} eyebrow={title} />
      <Paragraphs text={text} />
      <Telephone label={t.call} number={telephone} href={telephoneHref(telephone)} />
      <p>
        <a href={localized(locale, publicEventPath(event.slug))}>{title}</a>
      </p>
    </>
  );
}
