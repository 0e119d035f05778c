import { formatDate } from '../../platform/i18n/format.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { TrustedHtml } from '../../platform/trusted-html.tsx';
import { BarChart } from '../../ui/data/bar-chart.tsx';
import { Details } from '../../ui/data/details.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import type { Gap } from '../measure.ts';
import { gapNames, statusNames } from '../taxonomy.messages.ts';
import type { DraftState } from './draft-state.ts';
import { DraftSteps } from './draft-steps.tsx';
import { editionPath, fieldPath, measurePath, planPath } from './edition-address.ts';
import type { StatusCounts } from './edition-list.page.tsx';
import { decisionLine, EditionState } from './edition-state.tsx';
import { editionTexts } from './editions.messages.ts';

const t = editionTexts.page;

export type OutlineField = { slug: string; title: string; goals: number; measures: number };
export type ThinMeasure = { number: number; title: string; gaps: readonly Gap[] };

export type EditionPageProps = {
  edition: EditionRow;
  /** The edition that this one was made from. */
  basedOn: number | null;
  statuses: StatusCounts;
  fields: readonly OutlineField[];
  /** How far a draft is on its way to the decision. */
  draft?: DraftState | undefined;
  /** Measures that were decided with gaps in their record. */
  stillProposed: readonly ThinMeasure[];
  mayHandle: boolean;
  mayEditWords: boolean;
};

/** One edition: what it is, how far it is, and what is in it. */
export function EditionPage(props: EditionPageProps) {
  const { edition, draft, stillProposed, mayHandle } = props;
  return (
    <>
      <PageHeading title={edition.title} eyebrow={editionTexts.edition(edition.number)}>
        <EditionState edition={edition} />
      </PageHeading>
      <div class="flow">
        {edition.state === 'superseded' && <p class="muted">{t.supersededNote}</p>}
        {edition.state === 'adopted' && <p class="muted">{t.adoptedNote}</p>}
        {stillProposed.length > 0 && <StillProposed measures={stillProposed} />}
      </div>
      {draft && <DraftSteps edition={edition} draft={draft} mayHandle={mayHandle} />}
      <Facts {...props} />
      <Section id="handlungsfelder" title={t.outline}>
        <Outline {...props} />
      </Section>
      <Section id="stand" title={t.statuses}>
        <Statuses statuses={props.statuses} />
        <p>
          <a href={`/verwaltung/massnahmen?fassung=${edition.number}`}>{t.measuresLink}</a>
        </p>
      </Section>
      <Section id="text" title={t.about}>
        {edition.about === '' ? (
          <p class="muted">{t.noAbout}</p>
        ) : (
          <TrustedHtml markup={renderMarkdown(edition.about, 'de', 3)} />
        )}
        {edition.aboutEasy !== null && (
          <Details summary={t.aboutEasy}>
            <div lang="de-simple">
              <TrustedHtml markup={renderMarkdown(edition.aboutEasy, 'de-simple', 3)} />
            </div>
          </Details>
        )}
      </Section>
    </>
  );
}

function Facts({ edition, basedOn, mayHandle, mayEditWords }: EditionPageProps) {
  const { easyState, easyOutdatedSince } = edition;
  const easy =
    easyState === 'outdated' && easyOutdatedSince
      ? t.easyOutdated(formatDate(easyOutdatedSince, 'de'))
      : editionTexts.twins[easyState];
  const before = basedOn === null ? [] : [{ term: t.basedOn, value: <EditionLink number={basedOn} /> }];
  return (
    <Section id="angaben" title={t.facts}>
      <SummaryList
        locale="de"
        rows={[
          { term: t.term, value: editionTexts.term(edition.firstYear, edition.lastYear) },
          { term: t.decision, value: decisionLine(edition) ?? editionTexts.list.noDecision },
          ...before,
          { term: t.easy, value: easy },
        ]}
      />
      <ButtonRow>
        {mayEditWords && edition.state !== 'superseded' && (
          <ButtonLink href={editionPath(edition.number, 'text')} tone="secondary">
            {mayHandle ? t.edit : t.editWords}
          </ButtonLink>
        )}
        {basedOn !== null && (
          <ButtonLink href={`${planPath}/vergleich?von=${basedOn}&mit=${edition.number}`} tone="quiet">
            {edition.state === 'draft' ? t.compare : t.comparePrevious}
          </ButtonLink>
        )}
        {edition.state === 'adopted' && (
          <ButtonLink href="/aktionsplan" tone="quiet">
            {t.publicPage}
          </ButtonLink>
        )}
      </ButtonRow>
    </Section>
  );
}

const EditionLink = ({ number }: { number: number }) => (
  <a href={editionPath(number)}>{editionTexts.edition(number)}</a>
);

function Outline({ edition, fields, mayHandle }: EditionPageProps) {
  return (
    <>
      {fields.length === 0 ? (
        <p>{t.noFields}</p>
      ) : (
        <ol>
          {fields.map(({ slug, title, goals, measures }) => (
            <li key={slug}>
              <a href={fieldPath(edition.number, slug)}>{title}</a>{' '}
              <span class="muted">
                ({editionTexts.goals(goals)}, {editionTexts.measures(measures)})
              </span>
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href={editionPath(edition.number, 'handlungsfelder')}>
          {mayHandle && edition.state === 'draft' ? t.outlineEdit : t.outlineShow}
        </a>
      </p>
    </>
  );
}

function Statuses({ statuses }: { statuses: StatusCounts }) {
  if (statuses.length === 0) return <p>{t.noMeasures}</p>;
  return (
    <BarChart
      caption={t.statusesCaption}
      columns={t.statusColumns}
      bars={statuses.map(({ status, count }) => ({ label: statusNames[status].de, value: count }))}
    />
  );
}

function StillProposed({ measures }: { measures: readonly ThinMeasure[] }) {
  return (
    <Notice tone="warning" title={t.stillProposed}>
      <p>{t.stillProposedText}</p>
      <ul>
        {measures.map(({ number, title, gaps }) => (
          <li key={number}>
            <a href={measurePath(number)}>
              {number} {title}
            </a>
            : {gaps.map((gap) => gapNames[gap].de).join(' · ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
