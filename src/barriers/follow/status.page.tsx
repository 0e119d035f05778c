import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { BarrierProgress, type Progress } from '../browse/barrier-progress.tsx';
import type { BarrierChain } from '../causes/barrier-chain.ts';
import { BarrierChainPart } from '../causes/barrier-chain-part.tsx';
import { chainTexts } from '../causes/chain.messages.ts';
import { BarrierStory } from '../browse/barrier-story.tsx';
import type { OfficeNotice } from '../../accounts/index.ts';
import { OfficePart } from '../office-part.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import type { PublicBarrier, PublicHistoryEntry } from '../browse/public-barrier.store.ts';
import { stateTag, type StateWords } from '../browse/state-words.ts';
import { followPath } from './code.page.tsx';
import { actionTexts, followTexts } from './follow.messages.ts';
import type { OwnReport } from './follow.store.ts';
import { OwnWords, type OwnAddition, type OwnPhoto } from './own-words.tsx';

export type StatusPageProps = {
  locale: Locale;
  report: OwnReport;
  barrier: PublicBarrier;
  /** The present state in a sentence. */
  sentence: string;
  words: StateWords;
  progress: Progress;
  /** While the office is closed or a position is vacant, and something is still promised. */
  notice: OfficeNotice | null;
  chain: BarrierChain;
  history: readonly PublicHistoryEntry[];
  additions: readonly OwnAddition[];
  photos: readonly OwnPhoto[];
};

/** Everything about one's own report: how it stands, whose turn it is, what was said, and what one can do. */
export function StatusPage(props: StatusPageProps) {
  const { locale, report, barrier, words, sentence } = props;
  const t = followTexts(locale);
  return (
    <>
      <PageHeading title={t.title} eyebrow={t.number(barrier.number)}>
        <StatusTag {...stateTag(barrier, words)} />
      </PageHeading>
      <Columns asideLabel={t.actions} aside={<Actions {...props} />}>
        {report.withdrawnAt ? (
          <Notice title={t.withdrawnTitle}>
            <p>{t.withdrawnOn(formatDate(report.withdrawnAt, locale))}</p>
          </Notice>
        ) : (
          <LastWord {...props} />
        )}
        <OfficePart notice={report.withdrawnAt ? null : props.notice} />
        <Prose>
          <Paragraphs text={sentence} />
          <PublicLink locale={locale} barrier={barrier} />
        </Prose>
        <BarrierProgress locale={locale} barrier={barrier} words={words} progress={props.progress} />
        <BarrierChainPart
          locale={locale}
          barrier={{
            name: chainTexts(locale).number(barrier.number),
            title: chainTexts(locale).yourReport,
            states: [stateTag(barrier, words)],
          }}
          chain={props.chain}
          here={followPath}
        />
        <Section id="verlauf" title={t.story}>
          <BarrierStory locale={locale} history={props.history} words={words} />
        </Section>
        <OwnWords {...props} />
      </Columns>
    </>
  );
}

function PublicLink({ locale, barrier }: Pick<StatusPageProps, 'locale' | 'barrier'>) {
  const t = followTexts(locale);
  if (!barrier.publishedAt) return <p>{barrier.state === 'withdrawn' ? t.noLongerPublic : t.notPublic}</p>;
  return (
    <p>
      <a href={localized(locale, `/barrieren/${barrier.number}`)}>{t.publicLink}</a>
    </p>
  );
}

/** Asked as soon as somebody says the barrier is gone. */
function LastWord({ locale, report, barrier }: StatusPageProps) {
  const t = actionTexts(locale);
  if (barrier.state !== 'resolved' || !barrier.confirmationAskedAt) return null;
  // A „no“ of last time does not count: it was opened again and is called solved once more.
  if (report.confirmedAt !== null && report.confirmedAt >= barrier.stateSince) return null;
  return (
    <Notice title={t.confirm}>
      <p>{t.confirmLead}</p>
      <ButtonRow>
        <ButtonLink href={localized(locale, `${followPath}/bestaetigen`)}>{t.confirmLink}</ButtonLink>
      </ButtonRow>
    </Notice>
  );
}

function Actions({ locale, report, barrier }: StatusPageProps) {
  const t = actionTexts(locale);
  const isWithdrawn = report.withdrawnAt !== null;
  const actions = [
    !isWithdrawn && { path: 'ergaenzen', text: t.addition },
    !isWithdrawn && { path: 'berichtigen', text: t.correction },
    !isWithdrawn && ['resolved', 'confirmed'].includes(barrier.state) && { path: 'bestaetigen', text: t.confirmAgain },
    Boolean(report.hasContact) && { path: 'kontakt-loeschen', text: t.erase },
    !isWithdrawn && { path: 'zurueckziehen', text: t.withdraw },
  ].filter((action) => action !== false);
  return (
    <>
      <h2>{followTexts(locale).actions}</h2>
      {actions.length > 0 && (
        <Prose>
          <ul>
            {actions.map(({ path, text }) => (
              <li key={path}>
                <a href={localized(locale, `${followPath}/${path}`)}>{text}</a>
              </li>
            ))}
          </ul>
        </Prose>
      )}
      <Form id="fertig" action={localized(locale, `${followPath}/fertig`)}>
        <p>{followTexts(locale).doneHint}</p>
        <Button tone="secondary">{followTexts(locale).done}</Button>
      </Form>
    </>
  );
}
