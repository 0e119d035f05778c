import type { ChainLink } from '../../../platform/chain.ts';
import { Notice } from '../../../ui/data/notice.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { Columns } from '../../../ui/page/columns.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { lightNames, statusNames } from '../../taxonomy.messages.ts';
import { StaffSolutionsPart } from '../../chain/solutions-part.tsx';
import { CausesPart } from '../../chain/causes-part.tsx';
import type { CausesOfFile } from '../../chain/read-causes.ts';
import { careTexts } from '../care.messages.ts';
import { deletionTexts } from '../deletion/deletion.messages.ts';
import { FactsPart } from './facts-part.tsx';
import { fileTexts as t } from './file.messages.ts';
import { DocumentsPart, IndicatorsPart, MilestonesPart, ParticipationPart } from './follow-parts.tsx';
import { GapsPart } from '../gaps-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { lightTone, statusTone } from '../light-tone.ts';
import { measurePath } from '../measure-address.ts';
import type { MeasureFile } from './measure-file.ts';
import { LightPart, StatePart } from './state-part.tsx';
import { WordsPart } from './words-part.tsx';

/** Its own goal is enough to be agreed; in the plan it stands below nothing, and readers of a field do not come across it. */
function WithoutPlanGoal({ number, mayFill }: { number: number; mayFill: boolean }) {
  return (
    <Notice tone="warning" title={t.withoutPlanGoal.title}>
      <p>{t.withoutPlanGoal.text}</p>
      {mayFill && (
        <p>
          <a href={measurePath(number, 'bearbeiten#goalId')}>{t.withoutPlanGoal.fill}</a>
        </p>
      )}
    </Notice>
  );
}

type FilePageProps = {
  file: MeasureFile;
  causes: CausesOfFile;
  solutions: readonly ChainLink[];
  errors?: readonly FieldError[] | undefined;
};

/** Everything about one measure on one page, in the order in which it is needed: what is next first, the history last. */
export function FilePage({ file, causes, solutions, errors }: FilePageProps) {
  const { measure, words, gaps, access, derived } = file;
  const { number, status, publishedAt } = measure;
  const light = measure.lightOverride ?? derived.light;
  const isPublic = publishedAt !== null && words !== undefined && words.editionState !== 'draft';
  return (
    <>
      <ErrorSummary locale="de" errors={errors} />
      <PageHeading
        eyebrow={[careTexts.eyebrow(number), words?.fieldTitle].filter(Boolean).join(' · ')}
        title={words?.title ?? careTexts.unnamed}
      >
        <p class="tags">
          <StatusTag tone={statusTone[status]} text={statusNames[status].de} />
          <StatusTag tone={lightTone[light]} text={lightNames[light].de} />
          <StatusTag tone={isPublic ? 'success' : 'neutral'} text={isPublic ? t.public : t.notPublic} />
        </p>
        <ButtonRow>
          {access.edit && (
            <ButtonLink href={measurePath(number, 'bearbeiten')} tone="secondary">
              {t.edit}
            </ButtonLink>
          )}
          {isPublic && (
            <ButtonLink href={`/massnahmen/${number}`} tone="quiet">
              {t.publicPage}
            </ButtonLink>
          )}
        </ButtonRow>
      </PageHeading>
      <GapsPart number={number} gaps={gaps} lead={t.gaps.lead} mayFill={access.handle} />
      {words?.goalId === null && <WithoutPlanGoal number={number} mayFill={access.handle} />}
      <Columns aside={<LightPart file={file} />} asideLabel={`${t.light.title}, ${t.turn.title}`}>
        <StatePart file={file} />
      </Columns>
      <Columns aside={<FactsPart file={file} />} asideLabel={t.facts.title}>
        <WordsPart file={file} />
        <CausesPart file={file} causes={causes} errors={errors} />
        <StaffSolutionsPart number={number} solutions={solutions} mayChoose={access.handle} />
        <MilestonesPart file={file} />
        <IndicatorsPart file={file} />
        <ParticipationPart file={file} />
        <DocumentsPart file={file} />
      </Columns>
      <HistoryPart file={file} />
      {access.handle && words?.editionState === 'draft' && publishedAt === null && (
        <Section id="irrtum" title={deletionTexts.section}>
          <p>
            <a href={measurePath(number, 'loeschen')}>{deletionTexts.link}</a>
          </p>
        </Section>
      )}
    </>
  );
}
