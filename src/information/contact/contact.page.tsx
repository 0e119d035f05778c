import type { ComponentChildren } from 'preact';
import type { District } from '../../platform/district/district.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { missingFact } from '../../platform/markdown.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import type { OfficeNotice } from '../../accounts/index.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Telephone } from '../../ui/data/telephone.tsx';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { feedbackPath } from '../feedback/feedback.page.tsx';
import { contactTexts } from './contact.messages.ts';

type Office = { locale: Locale; office: District['office'] };
export type ContactPageProps = Office & { notice: OfficeNotice | null };

/** All ways to the office side by side, with what is not known said as plainly as what is. */
export function ContactPage({ locale, office, notice }: ContactPageProps) {
  const t = contactTexts(locale);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {notice && (
        <Notice title={notice.title}>
          <Paragraphs text={notice.text} />
        </Notice>
      )}
      <Columns asideLabel={t.post} aside={<Post locale={locale} office={office} />}>
        <Section id="telefon" title={t.telephone}>
          <ByTelephone locale={locale} office={office} />
        </Section>
        <Section id="schreiben" title={t.writing}>
          <Writing locale={locale} office={office} />
        </Section>
        <Section id="gebaerdensprache" title={t.sign}>
          <Prose>
            <p>{t.signText}</p>
            <Unknown label={t.signService} />
          </Prose>
        </Section>
        <Section id="anderes" title={t.other}>
          <Prose>
            <ul>
              <li>
                {t.emergency} <a href="tel:112">112</a>.
              </li>
              <li>
                {t.website} <a href={localized(locale, feedbackPath)}>{t.websiteLink}</a>.
              </li>
            </ul>
          </Prose>
        </Section>
      </Columns>
    </>
  );
}

function ByTelephone({ locale, office }: Office) {
  const t = contactTexts(locale);
  const hours = office.openingInformation?.[locale];
  return (
    <>
      {office.telephones.map((number, index) => (
        <Telephone key={number} label={index === 0 ? t.first : t.second} number={number} href={telephoneHref(number)} />
      ))}
      <Prose>
        {hours === undefined ? <Unknown label={t.hours} /> : <Fact label={t.hours}>{hours}</Fact>}
        <p>{t.callHelp}</p>
      </Prose>
    </>
  );
}

function Writing({ locale, office }: Office) {
  const t = contactTexts(locale);
  return (
    <Prose>
      <p>{t.writingLead}</p>
      <ul>
        <li>
          {t.mail}: <a href={`mailto:${office.email}`}>{office.email}</a>
        </li>
        <li>
          <a href={localized(locale, '/barrieren/melden')}>{t.report}</a>
        </li>
        <li>
          <a href={localized(locale, '/meldung')}>{t.status}</a>
        </li>
      </ul>
    </Prose>
  );
}

function Post({ locale, office }: Office) {
  const t = contactTexts(locale);
  const lines = [office.organisation, office.name.de, office.unit, ...office.address];
  return (
    <>
      <h2>{t.post}</h2>
      <address class="postal" lang={locale === 'en' ? 'de' : undefined}>
        {lines.map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </address>
      <Prose>
        <p>{t.before}</p>
        <Unknown label={t.building} />
      </Prose>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <p>
      <strong>{/[?!.]$/u.test(label) ? label : `${label}:`}</strong> {children}
    </p>
  );
}

/** Whoever plans a way must know what nobody has told us yet. */
function Unknown({ label }: { label: string }) {
  return (
    <Fact label={label}>
      <mark lang="de">{missingFact}</mark>
    </Fact>
  );
}
