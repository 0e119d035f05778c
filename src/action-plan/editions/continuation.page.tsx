import { Notice } from '../../ui/data/notice.tsx';
import { VisuallyHidden } from '../../ui/data/only.tsx';
import { ViewList } from '../../ui/data/view-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { hasError, valueOf, type FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { statusNames } from '../taxonomy.messages.ts';
import { changedParts } from './compare-editions.ts';
import { fieldsOfMeasure } from './continuation.form.ts';
import { isMark, marks, type OldMeasure } from './continuation.ts';
import { continuationTexts as t } from './continuation.messages.ts';
import { draftMeasurePath, editionPath, measurePath, planPath } from './edition-address.ts';
import { editionTexts } from './editions.messages.ts';
import { suggestionFor } from './suggestion.ts';
import type { EditionVersion } from './versions.store.ts';

export type ContinuationGroup = { id: string; title: string; measures: readonly OldMeasure[] };

type ContinuationPageProps = {
  edition: number;
  from: number;
  groups: readonly ContinuationGroup[];
  counts: { all: number; open: number };
  /** Whether only measures are shown that nobody has decided about yet. */
  onlyOpen: boolean;
  missing: readonly EditionVersion[];
  fresh: readonly EditionVersion[];
  form: FormState;
};

/** One question about every old measure, in one form. */
export function ContinuationPage(props: ContinuationPageProps) {
  const { edition, from, groups, counts, onlyOpen, missing, fresh, form } = props;
  const path = editionPath(edition, 'fortschreibung');
  const action = onlyOpen ? `${path}?zeige=offen` : path;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={editionTexts.edition(edition)} lead={t.lead(from)}>
        <p>{t.progress(counts.all - counts.open, counts.all)}</p>
      </PageHeading>
      {missing.length > 0 && <Missing path={path} missing={missing} />}
      <ViewList
        label={t.views}
        views={[
          { href: path, text: t.all, count: counts.all, current: !onlyOpen },
          { href: `${path}?zeige=offen`, text: t.open, count: counts.open, current: onlyOpen },
        ]}
      />
      {groups.length === 0 ? (
        <p>{t.nothingOpen}</p>
      ) : (
        <Form id="fortschreibung" action={action}>
          {groups.map(({ id, title, measures }) => (
            <Section key={id} id={id} title={title}>
              {measures.map((measure) => (
                <Question key={measure.after.number} measure={measure} edition={edition} from={from} form={form} />
              ))}
            </Section>
          ))}
          <p class="field-hint">{t.saveSuggestedHint}</p>
          <ButtonRow>
            <Button>{t.save}</Button>
            <Button tone="secondary" name="rest" value="vorschlag">
              {t.saveSuggested}
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Fresh measures={fresh} />
      {counts.open === 0 && (
        <ButtonRow>
          <ButtonLink href={editionPath(edition, 'beschluss')} tone="secondary">
            {t.toAdoption}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}

type QuestionProps = { measure: OldMeasure; edition: number; from: number; form: FormState };

function Question({ measure, edition, from, form }: QuestionProps) {
  const { after } = measure;
  const names = fieldsOfMeasure(after.number);
  return (
    <div class="decide">
      <input type="hidden" name={names.seen} value={valueOf(form, names.seen)} />
      <RadioGroup
        form={form}
        name={names.mark}
        legend={`${after.number} ${after.title}`}
        hint={
          <>
            <Known measure={measure} edition={edition} from={from} />
            {hasError(form, names.mark) && <Decided version={after} />}
          </>
        }
        inline
        options={marks.map((value) => ({ value, label: t.marks[value] }))}
      />
      <div class="decide-more">
        <TextArea form={form} name={names.reason} label={t.reason} hint={t.reasonHint} rows={2} />
        <TextArea form={form} name={names.reasonEasy} label={t.reasonEasy} rows={2} optional />
      </div>
    </div>
  );
}

/** What a colleague decided in between, beside what is still chosen in the form. */
function Decided({ version: { continuation, continuationReason } }: { version: EditionVersion }) {
  if (!isMark(continuation)) return null;
  return (
    <>
      <br />
      <strong>{t.decided(t.marks[continuation], continuationReason)}</strong>
    </>
  );
}

/** What helps to decide: status, differences, and a suggestion while nobody has decided. */
function Known({ measure, edition, from }: Omit<QuestionProps, 'form'>) {
  const { before, after } = measure;
  const parts = changedParts(before, after);
  const suggestion = suggestionFor(measure).mark;
  return (
    <>
      {t.status(statusNames[after.status].de)}{' '}
      {parts.length > 0 && <>{t.differs(parts.map((part) => t.parts[part]).join(', '))} </>}
      {after.continuation === null && t.suggested(t.marks[suggestion])}
      <br />
      {parts.length > 0 && (
        <>
          <a href={`${planPath}/vergleich?von=${from}&mit=${edition}#massnahme-${after.number}`}>
            {t.compare}
            <VisuallyHidden> Maßnahme {after.number}</VisuallyHidden>
          </a>{' '}
          ·{' '}
        </>
      )}
      <a href={draftMeasurePath(after.number, edition)}>
        {t.edit}
        <VisuallyHidden>: {after.number}</VisuallyHidden>
      </a>
    </>
  );
}

function Missing({ path, missing }: { path: string; missing: readonly EditionVersion[] }) {
  return (
    <Notice tone="warning" title={t.missingTitle}>
      <p>{t.missingText}</p>
      <ul>
        {missing.map(({ number, title }) => (
          <li key={number}>
            <a href={measurePath(number)}>
              {number} {title}
            </a>
          </li>
        ))}
      </ul>
      <form method="post" action={`${path}/holen`}>
        <Button tone="secondary">{t.fetch}</Button>
      </form>
    </Notice>
  );
}

function Fresh({ measures }: { measures: readonly EditionVersion[] }) {
  return (
    <Section id="neue" title={t.fresh}>
      {measures.length === 0 ? (
        <p class="muted">{t.freshNone}</p>
      ) : (
        <ul>
          {measures.map(({ number, title }) => (
            <li key={number}>
              <a href={measurePath(number)}>
                {number} {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
