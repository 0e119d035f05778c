import type { ShownPicture } from '../../media/index.ts';
import type { OfficeNotice } from '../../accounts/index.ts';
import type { BarrierTeaser } from '../../barriers/index.ts';
import { publicEventsPath } from '../../events/index.ts';
import type { District } from '../../platform/district/district.ts';
import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { CardList } from '../../ui/data/card-list.tsx';
import { DatedList, type DatedItem } from '../../ui/data/dated-list.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { NumberedSteps } from '../../ui/data/numbered-steps.tsx';
import { Stats, type Stat } from '../../ui/data/stats.tsx';
import { Telephone } from '../../ui/data/telephone.tsx';
import { ButtonLink } from '../../ui/form/button.tsx';
import { Hero } from '../../ui/page/hero.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { PlacedArticle } from '../articles/articles.store.ts';
import { articleCard } from '../articles/read/article-list.page.tsx';
import { startTexts } from './start.messages.ts';

export type StartPageProps = {
  locale: Locale;
  district: Pick<District, 'office' | 'promises'>;
  /** While the office is closed or a position is vacant. */
  notice: OfficeNotice | null;
  solved: readonly BarrierTeaser[];
  /** What is on next. */
  events: readonly DatedItem[];
  /** The latest. */
  news: readonly PlacedArticle[];
  pictures: ReadonlyMap<string, ShownPicture>;
  counts: { readonly all: number; readonly underway: number; readonly solved: number };
};

/** What this is, the three things people come for, the telephone beside them, and the proof that it helps. */
export function StartPage(props: StartPageProps) {
  const { locale, district, notice, solved, counts, events, news, pictures } = props;
  const t = startTexts(locale);
  const [number = ''] = district.office.telephones;
  return (
    <>
      <Hero title={t.title} lead={t.lead}>
        <div class="hero-ways">
          <ButtonLink href={localized(locale, '/barrieren/melden')}>{t.report}</ButtonLink>
          <Telephone label={t.call} number={number} href={telephoneHref(number)} />
        </div>
      </Hero>
      {notice && (
        <div class="section">
          <Notice title={notice.title}>
            <Paragraphs text={notice.text} />
          </Notice>
        </div>
      )}
      <Section id="aufgaben" title={t.tasks}>
        <CardList
          cards={[
            { href: localized(locale, '/barrieren/melden'), title: t.report, text: t.reportText },
            { href: localized(locale, '/barrieren'), title: t.browse, text: t.browseText },
            { href: localized(locale, '/meldung'), title: t.status, text: t.statusText },
          ]}
        />
      </Section>
      <Course locale={locale} promises={district.promises} />
      <Proof locale={locale} solved={solved} counts={counts} />
      {events.length > 0 && (
        <Section
          id="veranstaltungen"
          title={t.events}
          more={{ href: localized(locale, publicEventsPath), text: t.allEvents }}
        >
          <DatedList items={events} />
        </Section>
      )}
      {news.length > 0 && (
        <Section id="aktuelles" title={t.news} band more={{ href: localized(locale, '/aktuelles'), text: t.allNews }}>
          <CardList cards={news.map((article) => articleCard(locale, article, pictures))} />
        </Section>
      )}
    </>
  );
}

function Course({ locale, promises }: { locale: Locale; promises: District['promises'] }) {
  const t = startTexts(locale);
  return (
    <Section id="ablauf" title={t.course} band more={{ href: localized(locale, '/ueber-uns'), text: t.about }}>
      <NumberedSteps
        steps={[
          { title: t.step1, text: t.step1Text },
          { title: t.step2, text: t.step2Text(promises.firstLookWorkingDays) },
          { title: t.step3, text: t.step3Text(promises.bodyNamedWorkingDays) },
          { title: t.step4, text: t.step4Text(promises.answerDays) },
        ]}
      />
    </Section>
  );
}

/** A number below this says nothing good about a county, and something about single people. */
const smallest = 5;

function Proof({ locale, solved, counts }: Pick<StartPageProps, 'locale' | 'solved' | 'counts'>) {
  const t = startTexts(locale);
  const stats: readonly (Stat & { count: number })[] = [
    { count: counts.all, label: t.statAll },
    { count: counts.underway, label: t.statUnderway },
    { count: counts.solved, label: t.statSolved },
  ].map(({ count, label }) => ({ count, label, value: formatNumber(count, locale) }));
  const shown = stats.filter(({ count }) => count >= smallest);
  if (solved.length === 0) return shown.length === 0 ? null : <Stats stats={shown} />;
  return (
    <Section id="geaendert" title={t.proof} more={{ href: localized(locale, '/barrieren'), text: t.allSolved }}>
      {shown.length > 0 && <Stats stats={shown} />}
      <CardList
        cards={solved.map(({ path, title, lang, place, state, since }) => ({
          href: localized(locale, path),
          title,
          lang,
          state,
          text: place ?? undefined,
          meta: [t.solvedOn(formatDate(since, locale))],
        }))}
      />
    </Section>
  );
}
