import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState, FormValues } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { followTexts } from './follow.messages.ts';

export const followPath = '/meldung';

/** Where a report is opened with its code. */
export function CodePage({ form }: { form: FormState }) {
  const { locale } = form;
  const t = followTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.enterTitle} lead={t.enterLead} />
      <Form id="code-form" action={localized(locale, followPath)}>
        <TextField form={form} name="code" label={t.code} hint={t.codeHint} width="medium" autocomplete="off" />
        <ButtonRow>
          <Button>{t.open}</Button>
        </ButtonRow>
        <p>{t.lost}</p>
        <p>
          <a href={localized(locale, '/barrieren/melden/weiter')}>{t.resumeLink}</a>
        </p>
      </Form>
    </>
  );
}

type CodeAgainPageProps = { form: FormState; action: string; typed: FormValues };

/** The time was over while somebody was writing: asks for the code and carries along what was written. */
export function CodeAgainPage({ form, action, typed }: CodeAgainPageProps) {
  const { locale } = form;
  const t = followTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.enterTitle} lead={t.expired} />
      <Form id="code-form" action={localized(locale, action)}>
        <Carried locale={locale} typed={typed} />
        <TextField form={form} name="code" label={t.code} hint={t.codeHint} width="medium" autocomplete="off" />
        <ButtonRow>
          <Button>{t.goOn}</Button>
        </ButtonRow>
      </Form>
    </>
  );
}

function Carried({ locale, typed }: { locale: Locale; typed: FormValues }) {
  const entries = Object.entries(typed).flatMap(([name, value]) =>
    name === 'code' || name === 'go' ? [] : [value].flat().map((one) => ({ name, value: one ?? '' })),
  );
  if (entries.length === 0) return null;
  return (
    <>
      <p>{followTexts(locale).typedIsKept}</p>
      {entries.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
