import type { ChainLink } from '../../platform/chain.ts';
import type { District } from '../../platform/district/district.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { placeLine } from '../browse/public-words.ts';
import { AdditionsPart } from './additions-part.tsx';
import { CausePart, type CausesInFile } from '../causes/cause-part.tsx';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts as t } from './barrier-file.messages.ts';
import type { ContactData } from './barrier-file.store.ts';
import { PeoplePart, PromisePart } from './people-part.tsx';
import { ExchangePart, MessagesPart } from './exchange-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { FollowsPart } from './follows-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { NearbyPart } from './nearby-part.tsx';
import { NextPart } from './next-part.tsx';
import { PhotosPart } from './photos-part.tsx';
import { PublicWordsPart } from './public-words-part.tsx';
import { ReportsPart } from './reports-part.tsx';
import { SolutionsPart } from './solutions-part.tsx';
import { stateTone } from './state-tone.ts';
import { titleOf } from './triage.page.tsx';

export type BarrierFilePageProps = {
  file: BarrierFile;
  district: District;
  form: FormState;
  causes: CausesInFile;
  /** What other slices have to do with it. */
  follows: readonly ChainLink[];
  solutions: readonly ChainLink[];
  /** Of one report, after somebody asked for it. */
  contact?: ContactData | undefined;
};

/** Everything about one barrier on one page, in the order in which it is needed and read: what is next first, the history last. */
export function BarrierFilePage({ file, district, form, causes, follows, solutions, contact }: BarrierFilePageProps) {
  const { barrier, words, municipality, access } = file;
  const place = placeLine(barrier.placeText, municipality);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        eyebrow={`${t.eyebrow(barrier.number)}${place === null ? '' : ` · ${place}`}`}
        title={fileTitle(file)}
      >
        <p class="tags">
          <StatusTag tone={stateTone[barrier.state]} text={words.state(barrier.state)} />
          <StatusTag
            tone={barrier.publishedAt === null ? 'neutral' : 'success'}
            text={barrier.publishedAt === null ? t.notPublic : t.public}
          />
        </p>
      </PageHeading>
      <Columns aside={<PromisePart file={file} />} asideLabel={t.promises.title}>
        <NextPart file={file} />
        <PeoplePart file={file} form={form} />
      </Columns>
      <Columns aside={<FactsPart file={file} />} asideLabel={t.facts.title}>
        <PublicWordsPart file={file} />
        <ReportsPart file={file} district={district} contact={contact} />
        <AdditionsPart file={file} />
        <PhotosPart file={file} />
        <CausePart file={file} causes={causes} form={form} />
        <FollowsPart follows={follows} />
        <SolutionsPart number={barrier.number} solutions={solutions} mayChoose={access.handle} />
        {access.handle && <NearbyPart file={file} />}
        {(access.handle || access.edit) && <ExchangePart file={file} />}
        {access.handle && <MessagesPart file={file} />}
      </Columns>
      <div class="columns-main">
        <HistoryPart file={file} form={form} />
      </div>
    </>
  );
}

/** The same as in the list. */
export function fileTitle({
  barrier: { number, publicTitle },
  reports,
  asksToBeCalled,
}: Pick<BarrierFile, 'barrier' | 'reports' | 'asksToBeCalled'>): string {
  return titleOf({ number, publicTitle, words: reports[0]?.originalText ?? null, asksToBeCalled });
}
