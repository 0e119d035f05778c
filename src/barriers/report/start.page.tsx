import type { District } from '../../platform/district/district.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { PosterPart } from '../poster/poster-part.tsx';
import { Publicity } from './publicity.tsx';
import { reportTexts } from './report.messages.ts';
import { startTexts } from './start.messages.ts';
import { reportPath, stepPath } from './steps.ts';

export type StartPageProps = {
  locale: Locale;
  district: Pick<District, 'office' | 'promises'>;
  /** What this browser still holds. */
  draft: 'none' | 'open' | 'sent';
};

/** What happens, what becomes public, how long it takes, and the telephone as an equal way. */
export function StartPage({ locale, district, draft }: StartPageProps) {
  const t = startTexts(locale);
  return (
    <>
      <PageHeading title={reportTexts(locale).name} lead={t.lead} />
      <Columns asideLabel={t.phoneTitle} aside={<OtherWays locale={locale} office={district.office} />}>
        {draft === 'open' ? <GoOn locale={locale} /> : <Begin locale={locale} draft={draft} />}
        <Section id="brauchen" title={t.needTitle}>
          <Prose>
            <p>{t.need}</p>
          </Prose>
        </Section>
        <Course locale={locale} promises={district.promises} />
        <Section id="oeffentlich" title={t.publicTitle}>
          <Publicity locale={locale} />
        </Section>
        <Section id="code" title={t.codeTitle}>
          <Prose>
            <ul>
              <li>
                <a href={localized(locale, `${reportPath}/weiter`)}>{t.codeLink}</a>
              </li>
              <li>
                <a href={localized(locale, '/meldung')}>{t.statusLink}</a>
              </li>
            </ul>
          </Prose>
        </Section>
        <PosterPart locale={locale} />
      </Columns>
    </>
  );
}

function Begin({ locale, draft }: { locale: Locale; draft: StartPageProps['draft'] }) {
  const t = startTexts(locale);
  return (
    <>
      {draft === 'sent' && (
        <Notice tone="success" title={t.sentTitle}>
          <p>
            <a href={localized(locale, `${reportPath}/danke`)}>{t.sentLink}</a>
          </p>
        </Notice>
      )}
      <Form id="start" action={localized(locale, reportPath)}>
        <p>{t.minutes}</p>
        <ButtonRow>
          <Button>{t.start}</Button>
        </ButtonRow>
      </Form>
    </>
  );
}

function GoOn({ locale }: { locale: Locale }) {
  const t = startTexts(locale);
  return (
    <Notice title={t.openTitle}>
      <p>{t.openBody}</p>
      <Form id="start" action={localized(locale, reportPath)}>
        <ButtonRow>
          <ButtonLink href={localized(locale, stepPath('placeKind'))}>{t.goOn}</ButtonLink>
          <Button tone="secondary" name="new" value="yes">
            {t.startAnew}
          </Button>
        </ButtonRow>
      </Form>
    </Notice>
  );
}

function Course({ locale, promises }: { locale: Locale; promises: District['promises'] }) {
  const t = startTexts(locale);
  return (
    <Section id="ablauf" title={t.courseTitle}>
      <Prose>
        <ol>
          <li>{t.courseSent}</li>
          <li>{t.courseRead(promises.firstLookWorkingDays)}</li>
          <li>{t.courseBody(promises.bodyNamedWorkingDays)}</li>
          <li>{t.courseAnswer(promises.answerDays)}</li>
          <li>{t.courseEnd}</li>
        </ol>
      </Prose>
    </Section>
  );
}

function OtherWays({ locale, office }: { locale: Locale; office: District['office'] }) {
  const t = startTexts(locale);
  return (
    <>
      <h2>{t.phoneTitle}</h2>
      <p>{t.phoneBody}</p>
      <p>
        <strong>{t.phone}</strong>
        {office.telephones.map((number) => (
          <span key={number}>
            <br />
            <a href={`tel:${number.replace(/^0/u, '+49').replaceAll(/[^\d+]/gu, '')}`}>{number}</a>
          </span>
        ))}
      </p>
      <p>
        <strong>{t.address}</strong>
        {[office.organisation, office.name[locale], ...office.address].map((line) => (
          <span key={line}>
            <br />
            {line}
          </span>
        ))}
      </p>
      <p>
        <strong>{t.danger}</strong>
      </p>
    </>
  );
}
