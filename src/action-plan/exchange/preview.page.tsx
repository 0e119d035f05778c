import { DataTable } from '../../ui/data/data-table.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Stats } from '../../ui/data/stats.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import type { Tone } from '../../ui/data/tone.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FieldError } from '../../ui/form/field-error.ts';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { importPath, previewPath } from './exchange-address.ts';
import { exchangeTexts } from './exchange.messages.ts';
import type { FirstEdition } from './imports.tables.ts';
import type { PlannedImport, PlannedMeasure } from './plan-import.ts';
import type { EasyTitle, NewPart } from './plan-parts.ts';
import type { Problem } from './read-headings.ts';

const t = exchangeTexts.preview;

type PreviewPageProps = {
  id: string;
  fileName: string;
  firstEdition: FirstEdition | null;
  isWindows1252: boolean;
  planned: PlannedImport;
  /** Of the edition as it is compared with here; the button says that this is what the person saw. */
  state: string;
  errors?: readonly FieldError[] | undefined;
};

/** What a table would do, before it does it. */
export function PreviewPage({ id, fileName, firstEdition, isWindows1252, planned, state, errors }: PreviewPageProps) {
  const { measures, problems, easyTitles } = planned;
  const count = (kind: PlannedMeasure['kind']) => measures.filter((measure) => measure.kind === kind).length;
  const doesNothing = problems.length === 0 && count('unchanged') === measures.length && easyTitles.length === 0;
  return (
    <>
      <ErrorSummary locale="de" errors={errors} />
      <PageHeading title={t.title} lead={t.lead(fileName)} />
      {firstEdition && <p>{t.first(firstEdition.title, `${firstEdition.firstYear}–${firstEdition.lastYear}`)}</p>}
      {problems.length > 0 && <Problems problems={problems} />}
      {problems.length === 0 && (
        <Section id="ueberblick" title={t.overview}>
          <Stats
            stats={(['new', 'changed', 'unchanged'] as const).map((kind) => ({
              value: String(count(kind)),
              label: t.figures[kind],
            }))}
          />
        </Section>
      )}
      <Notes planned={planned} isWindows1252={isWindows1252} />
      {problems.length === 0 && <NewParts {...planned} />}
      {problems.length === 0 && <EasyTitles easyTitles={easyTitles} />}
      {measures.length > 0 && <Measures measures={measures} />}
      {doesNothing && <p>{t.nothing}</p>}
      <Form id="vorschau" action={previewPath(id)}>
        <input type="hidden" name="state" value={state} />
        <ButtonRow>
          {problems.length === 0 && !doesNothing && <Button>{t.apply}</Button>}
          <ButtonLink href={importPath} tone="secondary">
            {t.again}
          </ButtonLink>
          <Button tone="quiet" formaction={previewPath(id, 'verwerfen')}>
            {t.discard}
          </Button>
        </ButtonRow>
        <p class="muted">{t.kept}</p>
      </Form>
    </>
  );
}

/** Beyond so many it helps more to mend the first. */
const mostProblems = 200;

function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <Section id="verbessern" title={t.problemsTitle(problems.length)}>
      <p>{t.problemsBody}</p>
      <DataTable
        locale="de"
        id="fehler"
        caption={t.problemsCaption}
        hideCaption
        stacked
        columns={[
          { header: t.row, rowHeader: true, cell: ({ row }) => row },
          { header: t.column, cell: ({ column }) => column },
          { header: t.what, cell: ({ message }) => message },
        ]}
        rows={problems.slice(0, mostProblems)}
      />
      {problems.length > mostProblems && <p>{t.moreProblems(problems.length - mostProblems)}</p>}
    </Section>
  );
}

/** Whoever brings a small table knows what it has not. */
const mostNamed = 6;

function Notes({ planned, isWindows1252 }: { planned: PlannedImport; isWindows1252: boolean }) {
  const { missing, ignored, hasExample, untouched, problems } = planned;
  const notes = [
    isWindows1252 && t.windows,
    missing.length > 0 && t.missing(missing.slice(0, mostNamed).join(', '), Math.max(0, missing.length - mostNamed)),
    ignored.length > 0 && t.ignored(ignored.join(', ')),
    hasExample && t.example,
    untouched > 0 && problems.length === 0 && t.untouched(untouched),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <Section id="zu-beachten" title={t.notes}>
      <Prose>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}

function NewParts({ newFields, newGoals }: PlannedImport) {
  if (newFields.length + newGoals.length === 0) return null;
  const hint = ({ nearest }: NewPart) =>
    nearest !== undefined && (
      <>
        {' '}
        <strong>{t.nearest(nearest)}</strong>
      </>
    );
  return (
    <Section id="neues" title={t.newParts}>
      <Prose>
        <ul>
          {newFields.map((field) => (
            <li key={field.title}>
              {t.newField(field.title)}
              {field.titleEasy !== '' && ` (${field.titleEasy})`}
              {hint(field)}
            </li>
          ))}
          {newGoals.map((goal) => (
            <li key={`${goal.field} ${goal.title}`}>
              {t.newGoal(goal.title, goal.field)}
              {goal.titleEasy !== '' && ` (${goal.titleEasy})`}
              {hint(goal)}
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}

function EasyTitles({ easyTitles }: { easyTitles: readonly EasyTitle[] }) {
  if (easyTitles.length === 0) return null;
  return (
    <Section id="leichte-titel" title={t.easyTitles}>
      <Prose>
        <ul>
          {easyTitles.map(({ field, goal, titleEasy, before }) => (
            <li key={`${field} ${goal}`}>
              {goal === null ? t.easyField(field, titleEasy) : t.easyGoal(goal, field, titleEasy)}
              {before !== null && <span class="table-note">{t.easyNow(before)}</span>}
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}

const tones: Record<PlannedMeasure['kind'], Tone> = { new: 'success', changed: 'warning', unchanged: 'neutral' };

function Measures({ measures }: { measures: readonly PlannedMeasure[] }) {
  return (
    <Section id="massnahmen" title={t.measures}>
      <DataTable
        locale="de"
        id="zeilen"
        caption={t.measuresCaption}
        hideCaption
        stacked
        columns={[
          { header: t.row, numeric: true, cell: ({ row }) => row },
          { header: t.number, numeric: true, cell: ({ number }) => number },
          { header: t.measure, rowHeader: true, cell: ({ words }) => words.title },
          { header: t.happens, cell: (measure) => <Happens {...measure} /> },
        ]}
        rows={measures}
      />
    </Section>
  );
}

function Happens({ kind, changes, notes }: PlannedMeasure) {
  const lines = [...(changes.length > 0 ? [t.changes(changes.join(', '))] : []), ...notes];
  return (
    <>
      <StatusTag tone={tones[kind]} text={t.kinds[kind]} />
      {lines.map((line) => (
        <span key={line} class="table-note">
          {` ${line}`}
        </span>
      ))}
    </>
  );
}
