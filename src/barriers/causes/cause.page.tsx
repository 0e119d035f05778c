import { BothLevels } from '../../platform/text-twin/both-levels.tsx';
import type { ChainLink } from '../../platform/chain.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { LinkList } from '../../ui/data/link-list.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { placeLine } from '../browse/public-words.ts';
import { barrierKindName } from '../taxonomy.messages.ts';
import { barrierPath } from '../triage/barrier-address.ts';
import { stateTone } from '../triage/state-tone.ts';
import type { WordingNames } from '../triage/wording-names.ts';
import { causePath } from './cause-address.ts';
import type { BarrierBehind, CauseRow } from './causes.store.ts';
import { causesTexts } from './causes.messages.ts';

const t = causesTexts.file;

export type CausePageProps = {
  cause: CauseRow;
  barriers: readonly BarrierBehind[];
  measures: readonly ChainLink[];
  names: WordingNames;
  access: { handle: boolean; edit: boolean };
  form: FormState;
};

/** One cause between the barriers that come from it and the measures against it. */
export function CausePage(props: CausePageProps) {
  const { cause, form } = props;
  const isPublic = cause.publishedAt !== null;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={cause.title} eyebrow={causesTexts.eyebrow(cause.number)}>
        <p class="tags">
          <StatusTag tone={isPublic ? 'success' : 'neutral'} text={isPublic ? t.public : t.notPublic} />
        </p>
      </PageHeading>
      <WordsPart {...props} />
      <BarriersPart {...props} />
      <MeasuresPart {...props} />
    </>
  );
}

function WordsPart({ cause, access }: CausePageProps) {
  const { title, text, titleEasy, textEasy, easyState, easyOutdatedSince, number, publishedAt } = cause;
  return (
    <Section id="text" title={t.words}>
      <BothLevels
        standard={{ title, text, none: t.none }}
        easy={{ title: titleEasy, text: textEasy, none: t.noneEasy }}
        twin={{ state: easyState, outdatedSince: easyOutdatedSince }}
      />
      {access.edit && (
        <ButtonRow>
          <ButtonLink href={causePath(number, 'text')} tone="secondary">
            {t.edit}
          </ButtonLink>
          {publishedAt === null ? (
            <Form id="veroeffentlichen" action={causePath(number, 'veroeffentlichen')}>
              <Button>{t.publish}</Button>
            </Form>
          ) : (
            <Form id="zuruecknehmen" action={causePath(number, 'zuruecknehmen')}>
              <Button tone="quiet">{t.withdraw}</Button>
            </Form>
          )}
        </ButtonRow>
      )}
    </Section>
  );
}

function BarriersPart({ cause, barriers, names, access, form }: CausePageProps) {
  const people = barriers.reduce((sum, barrier) => sum + barrier.people, 0);
  return (
    <Section id="barrieren" title={t.barriers}>
      <DataTable
        locale="de"
        id="barrieren-tabelle"
        caption={t.barriersCaption(barriers.length, people)}
        stacked
        rows={barriers}
        empty={<p>{t.noBarriers}</p>}
        columns={[
          { header: t.barrier, rowHeader: true, cell: barrierCell },
          { header: t.place, cell: ({ placeText, municipality }) => placeLine(placeText, municipality) ?? '–' },
          { header: t.kind, cell: ({ kind }) => (kind === null ? '–' : barrierKindName('de', kind)) },
          { header: t.state, cell: ({ state }) => <StatusTag tone={stateTone[state]} text={names.state(state)} /> },
          { header: t.people, numeric: true, cell: (barrier) => barrier.people },
          ...(access.handle
            ? [
                {
                  header: t.action,
                  cell: ({ number }: BarrierBehind) => <Unlink cause={cause.number} barrier={number} />,
                },
              ]
            : []),
        ]}
      />
      {barriers.length > 0 && <p class="field-hint">{t.peopleHint}</p>}
      {access.handle && (
        <Form id="verknuepfen" action={causePath(cause.number, 'barrieren')}>
          <TextField
            form={form}
            name="barriers"
            label={causesTexts.form.barriers}
            hint={causesTexts.form.barriersHint}
            width="medium"
          />
          <Button tone="secondary">{t.link}</Button>
        </Form>
      )}
    </Section>
  );
}

function barrierCell({ number, publicTitle }: BarrierBehind) {
  return (
    <a href={barrierPath(number)}>
      {number}: {publicTitle ?? t.unnamed}
    </a>
  );
}

function Unlink({ cause, barrier }: { cause: number; barrier: number }) {
  return (
    <Form id={`loesen-${barrier}`} action={causePath(cause, `barrieren/${barrier}/loesen`)}>
      <Button tone="quiet">
        {t.unlink}
        <span class="visually-hidden">: {t.unlinkWhich(barrier)}</span>
      </Button>
    </Form>
  );
}

function MeasuresPart({ cause, measures, access }: CausePageProps) {
  return (
    <Section id="massnahmen" title={t.measures}>
      {measures.length === 0 ? (
        <p>{t.noMeasures}</p>
      ) : (
        <LinkList
          links={measures.map(({ name, title, href, states, notes }) => ({
            href,
            title: `${name}: ${title}`,
            state: states[0],
            meta: [...states.slice(1).map(({ text }) => text), ...notes],
          }))}
        />
      )}
      {access.handle && (
        <ButtonRow>
          <ButtonLink
            href={`/verwaltung/massnahmen/neu?ursache=${cause.number}`}
            tone={measures.length === 0 ? 'primary' : 'secondary'}
          >
            {t.newMeasure}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  );
}
