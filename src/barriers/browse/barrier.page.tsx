import type { District } from '../../platform/district/district.ts';
import type { MapOutline } from '../../platform/district/map-outline.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Figure } from '../../ui/data/figure.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { PrintOnly, ScreenOnly } from '../../ui/data/only.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { AffectedSection } from '../affected/affected-section.tsx';
import { asksWhoIsAffected } from '../affected/may-be-affected.ts';
import type { BarrierChain } from '../causes/barrier-chain.ts';
import { BarrierChainPart } from '../causes/barrier-chain-part.tsx';
import { chainTexts } from '../causes/chain.messages.ts';
import type { ChainLink } from '../../platform/chain.ts';
import type { PublicPhoto } from '../photos/photos.store.ts';
import { BarrierFacts } from './barrier-facts.tsx';
import { BarrierProgress, type Progress } from './barrier-progress.tsx';
import { OthersPart } from './others-part.tsx';
import { BarrierStory } from './barrier-story.tsx';
import { barrierTexts } from './barrier.messages.ts';
import { browseTexts } from './browse.messages.ts';
import { EasyState } from '../../platform/text-twin/easy-state.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import type { PublicBarrier, PublicHistoryEntry } from './public-barrier.store.ts';
import { wordsFor } from './public-words.ts';
import { stateTag, type StateWords } from './state-words.ts';

export type BarrierPageProps = {
  form: FormState;
  barrier: PublicBarrier;
  words: StateWords;
  progress: Progress;
  history: readonly PublicHistoryEntry[];
  photos: readonly PublicPhoto[];
  documents: readonly { id: string; answerFileDescription: string | null; bodyName: string }[];
  chain: BarrierChain;
  /** What helps against it, put here by the office. */
  solutions: readonly ChainLink[];
  people: number | null;
  hasSpoken: boolean;
  district: District;
  outline: MapOutline;
  /** The whole address of the page, for paper. */
  address: string;
};

export const barrierPath = (number: number): string => `/barrieren/${number}`;

export function BarrierPage(props: BarrierPageProps) {
  const { form, barrier, words, district, outline, people, hasSpoken } = props;
  const { locale } = form;
  const t = barrierTexts(locale);
  const readable = wordsFor(locale, barrier);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading
        title={readable.title}
        titleLang={readable.lang}
        eyebrow={browseTexts(locale).number(barrier.number)}
      >
        <StatusTag {...stateTag(barrier, words)} />
        <PrintOnly>
          <p>
            {t.address}: {props.address}
          </p>
        </PrintOnly>
      </PageHeading>
      <Columns asideLabel={t.aside} aside={<BarrierFacts {...{ locale, barrier, people, district, outline }} />}>
        <Continued locale={locale} mainNumber={barrier.mainNumber} />
        <EasyState
          locale={locale}
          twin={readable.twin}
          outdatedSince={barrier.easyOutdatedSince}
          standardHref={barrierPath(barrier.number)}
        />
        <div class="prose">
          <Paragraphs text={readable.text} lang={readable.lang} />
        </div>
        <Photos {...props} />
        <BarrierProgress locale={locale} barrier={barrier} words={words} progress={props.progress} />
        <BarrierChainPart
          locale={locale}
          barrier={{
            name: chainTexts(locale).number(barrier.number),
            title: readable.title,
            lang: readable.lang,
            states: [stateTag(barrier, words)],
          }}
          chain={props.chain}
          here={barrierPath(barrier.number)}
        />
        <OthersPart locale={locale} solutions={props.solutions} />
        <Documents {...props} />
        <Section id="verlauf" title={t.story}>
          <BarrierStory locale={locale} history={props.history} words={words} />
        </Section>
        {(hasSpoken || asksWhoIsAffected(barrier.state)) && (
          <AffectedSection form={form} number={barrier.number} people={people} hasSpoken={hasSpoken} />
        )}
        <Yours locale={locale} />
      </Columns>
    </>
  );
}

function Continued({ locale, mainNumber }: { locale: Locale; mainNumber: number | null }) {
  if (mainNumber === null) return null;
  const t = barrierTexts(locale);
  return (
    <Notice title={t.duplicateTitle(mainNumber)}>
      <p>
        <a href={localized(locale, barrierPath(mainNumber))}>{t.duplicateLink(mainNumber)}</a>
      </p>
    </Notice>
  );
}

function Photos({ form, barrier, photos }: BarrierPageProps) {
  const { locale } = form;
  if (photos.length === 0) return null;
  const address = (id: string, width: number) =>
    localized(locale, `${barrierPath(barrier.number)}/fotos/${id}/${width}`);
  return (
    <Section id="fotos" title={barrierTexts(locale).photos}>
      <div class="photo-list">
        {photos.map(({ id, description, width, height }) => (
          <Figure key={id} caption={<span lang={locale === 'en' ? 'de' : undefined}>{description}</span>}>
            <a href={address(id, 1600)}>
              <img
                src={address(id, 800)}
                srcset={`${address(id, 400)} 400w, ${address(id, 800)} 800w, ${address(id, 1600)} 1600w`}
                sizes="(width >= 60rem) 42rem, 100vw"
                alt={description}
                lang={locale === 'en' ? 'de' : undefined}
                width={width}
                height={height}
                loading="lazy"
              />
            </a>
          </Figure>
        ))}
      </div>
    </Section>
  );
}

function Documents({ form, barrier, documents }: BarrierPageProps) {
  const { locale } = form;
  const t = barrierTexts(locale);
  if (documents.length === 0) return null;
  return (
    <Section id="unterlagen" title={t.documents}>
      <ul>
        {documents.map(({ id, answerFileDescription, bodyName }) => (
          <li key={id}>
            <a href={localized(locale, `${barrierPath(barrier.number)}/unterlagen/${id}`)}>{answerFileDescription}</a>{' '}
            {t.documentFrom(bodyName)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Yours({ locale }: { locale: Locale }) {
  const t = barrierTexts(locale);
  return (
    <ScreenOnly>
      <Section id="meine-meldung" title={t.yours}>
        <p>{t.yoursText}</p>
        <p>
          <a href={localized(locale, '/meldung')}>{t.yoursLink}</a>
        </p>
      </Section>
    </ScreenOnly>
  );
}
