import { Fragment } from 'preact';
import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { gapNames } from '../taxonomy.messages.ts';
import { adoptionTexts as t } from './adoption-page.messages.ts';
import { atOnceName } from './adoption.form.ts';
import type { Obstacle, Unpublished } from './adoption.ts';
import { draftMeasurePath, editionPath, fieldPath, measurePath } from './edition-address.ts';
import type { ThinMeasure } from './edition.page.tsx';
import { editionTexts } from './editions.messages.ts';

export type Consequences = {
  /** The edition that is superseded, if there is one. */
  old: number | null;
  /** How many everybody can read from then on. */
  published: number;
  agreed: number;
  completed: number;
  dropped: number;
  stillProposed: readonly ThinMeasure[];
  unpublished: readonly Unpublished[];
};

type AdoptionPageProps = {
  edition: number;
  obstacles: readonly Obstacle[];
  /** The round that has to be closed first. */
  round: { title: string } | undefined;
  /** The first year of the edition's term, if that is still to come. */
  beginsLater: number | null;
  consequences: Consequences;
  form: FormState;
};

/** What stands in the way, what will happen, and the decision itself. */
export function AdoptionPage({ edition, obstacles, round, beginsLater, consequences, form }: AdoptionPageProps) {
  // What was typed is kept, even if something has come in the way since.
  const asksDecision = (obstacles.length === 0 && round === undefined) || valueOf(form, 'decisionReference') !== '';
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={editionTexts.edition(edition)} lead={t.lead} />
      <div class="flow">
        {round && (
          <div id="abfrage">
            <Notice tone="warning" title={t.roundTitle}>
              <p>{t.roundText(round.title)}</p>
              <p>
                <a href="/verwaltung/abfragen">{t.roundLink}</a>
              </p>
            </Notice>
          </div>
        )}
        {obstacles.length > 0 && <Obstacles edition={edition} obstacles={obstacles} />}
      </div>
      <Section id="folgen" title={t.consequences}>
        <ConsequenceList edition={edition} {...consequences} />
      </Section>
      {asksDecision ? (
        <Form id="beschluss" action={editionPath(edition, 'beschluss')}>
          <h2>{t.decision}</h2>
          <TextField
            form={form}
            name="decisionReference"
            label={t.decisionReference}
            hint={t.decisionReferenceHint}
            width="medium"
          />
          <TextField form={form} name="decidedBy" label={t.decidedBy} hint={t.decidedByHint} />
          <DateFields form={form} name="adoptedOn" legend={t.adoptedOn} />
          {beginsLater !== null && (
            <>
              <h3>{t.beginsLater(beginsLater)}</h3>
              <Checkbox form={form} name={atOnceName} label={t.atOnce(consequences.old)} />
            </>
          )}
          <ButtonRow>
            <Button>{t.submit}</Button>
            <ButtonLink href={editionPath(edition)} tone="quiet">
              {t.back}
            </ButtonLink>
          </ButtonRow>
        </Form>
      ) : (
        <ButtonRow>
          <ButtonLink href={editionPath(edition)} tone="secondary">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}

/** What is in the way, by its kind: one sentence, then the places where it is settled. */
function Obstacles({ edition, obstacles }: { edition: number; obstacles: readonly Obstacle[] }) {
  const byKind = Map.groupBy(obstacles, ({ kind }) => kind);
  return (
    <div id="hindernisse">
      <Notice tone="warning" title={t.obstaclesTitle(obstacles.length)}>
        {[...byKind].map(([kind, same]) => (
          <Fragment key={kind}>
            <p>{kind === 'noField' || kind === 'fieldWithoutGoal' ? t[kind] : t.obstacles[kind]}</p>
            <ul>
              {same.map((obstacle, index) => (
                <li key={index}>
                  <ObstacleLine edition={edition} obstacle={obstacle} />
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </Notice>
    </div>
  );
}

function ObstacleLine({ edition, obstacle }: { edition: number; obstacle: Obstacle }) {
  if (obstacle.kind === 'noField') return <a href={editionPath(edition, 'handlungsfelder/neu')}>{t.noFieldLink}</a>;
  if (obstacle.kind === 'fieldWithoutGoal') return <a href={fieldPath(edition, obstacle.slug)}>{obstacle.title}</a>;
  const { number, title } = obstacle.measure;
  return (
    <>
      <a href={addressOf(edition, obstacle)}>{t.measure(number, title)}</a>
      {obstacle.kind === 'incompleteForDone' && `: ${obstacle.gaps.map((gap) => gapNames[gap].de).join(' · ')}`}
    </>
  );
}

type AboutMeasure = Extract<Obstacle, { measure: unknown }>;

/** Where it is settled: in the question about the old measure, or in its record. */
function addressOf(edition: number, { kind, measure: { number } }: AboutMeasure): string {
  if (kind === 'missingFromDraft') return editionPath(edition, 'fortschreibung');
  if (kind === 'withoutGoal' || kind === 'incompleteForDone') return draftMeasurePath(number, edition);
  return editionPath(edition, `fortschreibung#mark-${number}-group`);
}

function ConsequenceList({ edition, ...consequences }: Consequences & { edition: number }) {
  const { old, published, agreed, completed, dropped, stillProposed, unpublished } = consequences;
  return (
    <>
      <ul>
        {old !== null && <li>{t.superseded(old)}</li>}
        <li>{t.published(editionTexts.measures(published))}</li>
        {agreed > 0 && <li>{t.agreed(agreed)}</li>}
        {completed > 0 && <li>{t.completed(completed)}</li>}
        {dropped > 0 && <li>{t.dropped(dropped)}</li>}
      </ul>
      {stillProposed.length > 0 && (
        <>
          <p>{t.stillProposed(stillProposed.length)}</p>
          <ul>
            {stillProposed.map(({ number, title, gaps }) => (
              <li key={number}>
                <a href={measurePath(number)}>
                  {number} {title}
                </a>
                : {gaps.map((gap) => gapNames[gap].de).join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {unpublished.length > 0 && <UnpublishedList edition={edition} unpublished={unpublished} />}
    </>
  );
}

function UnpublishedList({ edition, unpublished }: { edition: number; unpublished: readonly Unpublished[] }) {
  return (
    <div id="bleibt-intern">
      <p>{t.unpublished(unpublished.length)}</p>
      <ul>
        {unpublished.map(({ version: { number, title }, reason }) => (
          <li key={number}>
            <a href={reason === 'ended' ? measurePath(number) : draftMeasurePath(number, edition)}>
              {t.measure(number, title)}
            </a>
            : {t.unpublishedReasons[reason]}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function AlreadyAdoptedPage({ edition, isOwn }: { edition: number; isOwn: boolean }) {
  return (
    <>
      <PageHeading title={t.alreadyTitle} eyebrow={editionTexts.edition(edition)} lead={t.alreadyText(isOwn)} />
      <ButtonRow>
        <ButtonLink href={editionPath(edition)}>{t.back}</ButtonLink>
      </ButtonRow>
    </>
  );
}
