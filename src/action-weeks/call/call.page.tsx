import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { EasyState } from '../../platform/text-twin/easy-state.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Telephone } from '../../ui/data/telephone.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { Honeypot } from '../../ui/form/honeypot.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { phaseOf, readEdition } from '../edition.ts';
import type { EditionRow } from '../editions.store.ts';
import { confirmPath, programmePath, publicWeeksPath } from '../weeks-address.ts';
import { callTexts } from './call.messages.ts';

export const callFormId = 'link-anfordern';

type CallPageProps = {
  form: FormState;
  /** The edition whose call is public, if there is one. */
  edition: EditionRow | undefined;
  published: readonly EditionRow[];
  today: Day;
  telephone: string;
};

/** What the action weeks are, the call if one runs, and the programmes. */
export function CallPage(props: CallPageProps) {
  const { form, edition, published, today, telephone } = props;
  const { locale } = form;
  const t = callTexts(locale);
  const phase = edition === undefined ? undefined : phaseOf(edition, today);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} />
      <Programmes locale={locale} published={published.slice(0, 1)} title={t.programmes} id="programm" />
      {edition === undefined && published.length === 0 && (
        <Notice title={t.noneTitle}>
          <p>{t.noneText(telephone)}</p>
        </Notice>
      )}
      {edition !== undefined && <CallPart locale={locale} edition={edition} />}
      {phase === 'callOpen' && <AskPart form={form} telephone={telephone} />}
      {phase !== undefined && phase !== 'callOpen' && (
        <Notice title={t.closedTitle}>
          <p>{t.closedText(telephone)}</p>
        </Notice>
      )}
      <Programmes locale={locale} published={published.slice(1)} title={t.earlier} id="frueher" />
    </>
  );
}

function CallPart({ locale, edition }: { locale: Locale; edition: EditionRow }) {
  const t = callTexts(locale);
  const { motto, intro, call, lang, twin } = readEdition(locale, edition);
  return (
    <Section id="aufruf" title={t.callTitle(edition.year)}>
      <Prose>
        <p class="lead" lang={lang}>
          {motto}
        </p>
        <p>
          <strong>
            {t.period(formatDate(edition.periodFrom, locale), formatDate(edition.periodTo, locale))}.{' '}
            {t.deadline(formatDate(edition.callUntil, locale))}
          </strong>
        </p>
        {(lang !== undefined || twin !== undefined) && (
          <EasyState
            locale={locale}
            twin={twin}
            outdatedSince={edition.easyOutdatedSince}
            standardHref={publicWeeksPath}
            headingLevel={3}
          />
        )}
        <div lang={lang}>
          <Paragraphs text={[intro, call].filter(Boolean).join('\n\n')} />
        </div>
      </Prose>
    </Section>
  );
}

function AskPart({ form, telephone }: { form: FormState; telephone: string }) {
  const { locale } = form;
  const t = callTexts(locale);
  return (
    <>
      <Section id="link" title={t.askTitle}>
        <Prose>
          <p>{t.askText}</p>
        </Prose>
        <Form id={callFormId} action={localized(locale, publicWeeksPath)}>
          <TextField form={form} name="organisation" label={t.organisation} autocomplete="organization" />
          <TextField form={form} name="name" label={t.name} autocomplete="name" />
          <TextField form={form} name="email" type="email" label={t.email} autocomplete="email" />
          <Honeypot locale={locale} />
          <p>
            {t.privacy} <a href={localized(locale, '/datenschutz')}>{t.privacyLink}</a>
          </p>
          <Button>{t.send}</Button>
        </Form>
      </Section>
      <Section id="telefon" title={t.byTelephone}>
        <p>{t.byTelephoneText}</p>
        <Telephone label={t.call} number={telephone} href={telephoneHref(telephone)} />
      </Section>
    </>
  );
}

type ProgrammesProps = { locale: Locale; published: readonly EditionRow[]; title: string; id: string };

function Programmes({ locale, published, title, id }: ProgrammesProps) {
  if (published.length === 0) return null;
  const t = callTexts(locale);
  return (
    <Section id={id} title={title}>
      <ul class="plain-links">
        {published.map((edition) => {
          const { motto, lang } = readEdition(locale, edition);
          return (
            <li key={edition.year}>
              <a href={localized(locale, programmePath(edition.year))} lang={lang}>
                {callTexts(lang ?? locale).programme(edition.year, motto)}
              </a>{' '}
              ({t.period(formatDate(edition.periodFrom, locale), formatDate(edition.periodTo, locale))})
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

type EndProps = { locale: Locale; title: string; lead: string };

/** Says where somebody has arrived. */
export function CallEndPage({ locale, title, lead }: EndProps) {
  return (
    <PageHeading title={title} lead={lead}>
      <p>
        <a href={localized(locale, publicWeeksPath)}>{callTexts(locale).back}</a>
      </p>
    </PageHeading>
  );
}

export function ConfirmPage({ locale, token }: { locale: Locale; token: string }) {
  const t = callTexts(locale);
  return (
    <>
      <PageHeading title={t.confirmTitle} lead={t.confirmLead} />
      <Form id="bestaetigen" action={localized(locale, confirmPath(token))}>
        <Button>{t.confirm}</Button>
      </Form>
    </>
  );
}
