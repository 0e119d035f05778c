import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { isClosed } from '../barrier.ts';
import { placeLine } from '../browse/public-words.ts';
import { barrierKindName } from '../taxonomy.messages.ts';
import { barrierPath } from '../triage/barrier-address.ts';
import type { WordingNames } from '../triage/wording-names.ts';
import { describeSuggestion } from './describe-suggestion.ts';
import { mergeTexts as t } from './merge.messages.ts';
import type { MergeCandidate } from './merge.store.ts';
import type { Suggestion } from './suggestions.store.ts';

type ChooseProps = { number: number; suggestions: readonly Suggestion[]; form: FormState };

/** First step: with which barrier. Nothing is changed yet, so the form only asks for the page of the second step. */
export function ChooseMergePage({ number, suggestions, form }: ChooseProps) {
  const typed = <TextField form={form} name="nummer" label={t.choose.number} width="short" inputmode="numeric" />;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={t.eyebrow(number)} lead={t.lead} />
      <form class="form" method="get" action={barrierPath(number, 'zusammenfuehren')}>
        {suggestions.length === 0 ? (
          <>
            <p>{t.choose.none}</p>
            <input type="hidden" name="ziel" value="andere" />
            {typed}
          </>
        ) : (
          <RadioGroup
            form={form}
            name="ziel"
            legend={t.choose.legend}
            options={[
              ...suggestions.map(suggestionOption),
              { value: 'andere', label: t.choose.other, children: typed },
            ]}
          />
        )}
        <Button>{t.choose.compare}</Button>
      </form>
    </>
  );
}

function suggestionOption(suggestion: Suggestion) {
  const { title, text, meta } = describeSuggestion(suggestion);
  return { value: String(suggestion.number), label: title, hint: [text, meta.join(' · ')].filter(Boolean).join(' – ') };
}

type CompareProps = {
  source: MergeCandidate;
  target: MergeCandidate;
  names: WordingNames;
  municipalityOf: (key: string | null) => string | null;
};

/** Second step: both side by side, and in words what the button will do. */
export function CompareMergePage({ source, target, names, municipalityOf }: CompareProps) {
  return (
    <>
      <PageHeading title={t.compare.title} eyebrow={t.eyebrow(source.number)} lead={t.lead} />
      <DataTable
        locale="de"
        id="compare"
        caption={t.compare.caption}
        stacked
        columns={[
          { header: t.compare.property, cell: ({ name }) => name, rowHeader: true },
          { header: t.compare.source(source.number), cell: (row) => row.source },
          { header: t.compare.target(target.number), cell: (row) => row.target },
        ]}
        rows={compared(source, target, names, municipalityOf)}
      />
      <Section id="folgen" title={t.what.title}>
        <Prose>
          <ul>
            <li>{t.what.reports(source.number, target.number)}</li>
            <li>{t.what.told(target.number)}</li>
            <li>{t.what.history}</li>
            <li>{t.what.undo(source.number, target.number)}</li>
          </ul>
        </Prose>
        {isClosed(target.state) && (
          <Notice tone="warning" title={t.what.targetClosed(target.number)} headingLevel={3} />
        )}
        <Form id="zusammenfuehren" action={barrierPath(source.number, 'zusammenfuehren')}>
          <input type="hidden" name="ziel" value={target.number} />
          <ButtonRow>
            <Button>{t.button}</Button>
            <ButtonLink href={barrierPath(source.number, 'zusammenfuehren')} tone="quiet">
              {t.otherChoice}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

type Row = { name: string; source: string; target: string };

function compared(
  source: MergeCandidate,
  target: MergeCandidate,
  names: WordingNames,
  municipalityOf: CompareProps['municipalityOf'],
): Row[] {
  const { rows, yes, no, unknown } = t.compare;
  const line = (name: string, of: (one: MergeCandidate) => string | null): Row => ({
    name,
    source: of(source) ?? unknown,
    target: of(target) ?? unknown,
  });
  return [
    line(rows.title, ({ publicTitle }) => publicTitle),
    line(rows.report, ({ firstReport }) => firstReport),
    line(rows.place, (one) => placeLine(one.placeText, municipalityOf(one.municipalityKey))),
    line(rows.kind, ({ kind }) => kind && barrierKindName('de', kind)),
    line(rows.state, ({ state }) => names.state(state)),
    line(rows.reported, ({ createdAt }) => formatDate(createdAt, 'de')),
    line(rows.count, ({ reports, photos }) => `${t.reports(reports ?? 0)}, ${t.photos(photos ?? 0)}`),
    line(rows.published, ({ publishedAt }) => (publishedAt === null ? no : yes)),
  ];
}

/** When a barrier cannot be merged in its present state. */
export function NotMergeablePage({ number }: { number: number }) {
  return (
    <>
      <PageHeading title={t.notFromHere.title} eyebrow={t.eyebrow(number)} lead={t.notFromHere.body} />
      <ButtonLink href={barrierPath(number)}>{t.notFromHere.link}</ButtonLink>
    </>
  );
}
