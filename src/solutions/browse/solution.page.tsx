import type { Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { EasyState } from '../../platform/text-twin/easy-state.tsx';
import { twinTexts } from '../../platform/text-twin/text-twin.messages.ts';
import { TrustedHtml } from '../../platform/trusted-html.tsx';
import { Details } from '../../ui/data/details.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { PrintedAddress } from '../../ui/page/printed-address.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { Pictures } from '../pictures/pictures-part.tsx';
import type { SolutionPicture } from '../pictures/pictures.store.ts';
import { titleFor, twinFor } from '../reader-words.ts';
import { solutionPath, solutionsPath } from '../solution-address.ts';
import type { SolutionRow } from '../solutions.store.ts';
import { browseTexts } from './browse.messages.ts';
import { SolutionFacts } from './solution-facts.tsx';
import { solutionTexts } from './solution.messages.ts';
import { StandardWords } from './standard-words.tsx';

export type SolutionPageProps = {
  locale: Locale;
  solution: SolutionRow;
  district: Pick<District, 'lifeAreas' | 'office'>;
  today: Day;
  pictures: readonly SolutionPicture[];
  /** The whole address of the page, for paper. */
  address: string;
};

/** One way to remove barriers, for those who must act and for those who want to know. */
export function SolutionPage(props: SolutionPageProps) {
  const { locale, solution, district, today, address, pictures } = props;
  const t = solutionTexts(locale);
  const title = titleFor(locale, solution);
  return (
    <>
      <PageHeading title={title.text} titleLang={title.lang} eyebrow={browseTexts(locale).number(solution.number)}>
        <PrintedAddress label={t.address} address={address} />
      </PageHeading>
      <Columns
        asideLabel={t.aside}
        aside={<SolutionFacts locale={locale} solution={solution} lifeAreas={district.lifeAreas} today={today} />}
      >
        {solution.reviewDue <= today && (
          <Notice tone="warning" title={t.reviewTitle}>
            <p>{t.reviewBody(formatDate(solution.asOf, locale))}</p>
          </Notice>
        )}
        <EasyState
          locale={locale}
          twin={twinFor(locale, solution)}
          outdatedSince={solution.easyOutdatedSince}
          standardHref={solutionPath(solution.slug)}
        />
        <Words locale={locale} solution={solution} />
        {pictures.length > 0 && (
          <Section id="bilder" title={t.pictures}>
            <Pictures
              pictures={pictures}
              hrefOf={(id) => `${solutionPath(solution.slug)}/bilder/${id}`}
              lang={locale === 'de' ? undefined : 'de'}
            />
          </Section>
        )}
        <Ask locale={locale} office={district.office} />
      </Columns>
    </>
  );
}

/** Readers of easy German get the easy text first and the exact one on demand; all others the other way round. */
function Words({ locale, solution }: Pick<SolutionPageProps, 'locale' | 'solution'>) {
  const t = solutionTexts(locale);
  const { textEasy, easyState } = solution;
  const tag = (
    <p>
      <StatusTag
        tone={easyState === 'tested' ? 'success' : 'neutral'}
        text={easyState === 'tested' ? twinTexts(locale).tested : twinTexts(locale).untested}
      />
    </p>
  );
  if (locale === 'de-simple' && textEasy !== null) {
    return (
      <>
        <TrustedHtml markup={renderMarkdown(textEasy, locale)} />
        <Details summary={t.inStandardWords}>
          <StandardWords locale={locale} solution={solution} headingLevel={2} />
        </Details>
      </>
    );
  }
  return (
    <>
      <StandardWords locale={locale} solution={solution} headingLevel={2} />
      {textEasy !== null && easyState !== 'outdated' && (
        <Details summary={t.inEasyWords}>
          {tag}
          <div lang="de-simple">
            <TrustedHtml markup={renderMarkdown(textEasy, 'de-simple')} />
          </div>
        </Details>
      )}
    </>
  );
}

function Ask({ locale, office }: { locale: Locale; office: District['office'] }) {
  const t = solutionTexts(locale);
  return (
    <Section id="fragen" title={t.ask}>
      <p>{t.askText}</p>
      <ul class="plain-list">
        {office.telephones.map((telephone) => (
          <li key={telephone}>
            <a href={telephoneHref(telephone)}>{telephone}</a>
          </li>
        ))}
        <li>
          <a href={`mailto:${office.email}`}>{office.email}</a>
        </li>
        <li>
          <a href={localized(locale, '/barrieren/melden')}>{t.report}</a>
        </li>
        <li>
          <a href={localized(locale, solutionsPath)}>{t.all}</a>
        </li>
      </ul>
    </Section>
  );
}

/** For an address that nobody has given out, or whose entry is not for the public. Both look the same. */
export function MissingSolutionPage({ locale }: { locale: Locale }) {
  const t = solutionTexts(locale);
  return (
    <>
      <PageHeading title={t.missing} lead={t.missingText} />
      <p>
        <a href={localized(locale, solutionsPath)}>{t.all}</a>
      </p>
    </>
  );
}
