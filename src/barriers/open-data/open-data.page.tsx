import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { dataPath, feedPath } from './data-address.ts';
import { openDataTexts } from './open-data.messages.ts';

type OpenDataPageProps = {
  locale: Locale;
  /** The number of a public barrier to show an address with. */
  example: number | null;
};

/** The stock for other people's maps, tables and programs. */
export function OpenDataPage({ locale, example }: OpenDataPageProps) {
  const t = openDataTexts(locale);
  const interfaceRoot = localized(locale, '/open311/v2');
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Section id="herunterladen" title={t.downloads}>
        <ul>
          <li>
            <a href={dataPath('csv')}>{t.csv}</a>
          </li>
          <li>
            <a href={`${dataPath('csv')}?aufbau=maschine`}>{t.csvMachine}</a>
          </li>
          <li>
            <a href={dataPath('json')}>{t.json}</a>
          </li>
          <li>
            <a href={dataPath('geojson')}>{t.geojson}</a>
          </li>
        </ul>
        <p>{t.filters}</p>
        <p>{t.counts}</p>
      </Section>
      <Section id="neues" title={t.newsTitle}>
        <p>
          <a href={localized(locale, feedPath)}>{t.feed}</a>
        </p>
        <p>{t.feedHint}</p>
      </Section>
      <Section id="open311" title={t.interfaceTitle}>
        <p>{t.interfaceText}</p>
        <ul>
          <li>
            {t.discovery}: <a href="/open311/discovery.xml">/open311/discovery.xml</a>
          </li>
          <li>
            {t.services}: <a href={`${interfaceRoot}/services.xml`}>{interfaceRoot}/services.xml</a>
          </li>
          <li>
            {t.service}:{' '}
            <a href={`${interfaceRoot}/services/structural.xml`}>{interfaceRoot}/services/structural.xml</a>
          </li>
          <li>
            {t.requests}: <a href={`${interfaceRoot}/requests.xml`}>{interfaceRoot}/requests.xml</a>
          </li>
          {example !== null && (
            <li>
              {t.request}:{' '}
              <a href={`${interfaceRoot}/requests/${example}.xml`}>{`${interfaceRoot}/requests/${example}.xml`}</a>
            </li>
          )}
        </ul>
      </Section>
    </>
  );
}
