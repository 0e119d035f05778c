import type { Day } from '../../../platform/calendar.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { DateFields } from '../../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { MilestoneRow } from '../../milestones.store.ts';
import { careTexts } from '../care.messages.ts';
import { ChangedPart } from '../changed-part.tsx';
import { MilestoneState } from '../file/follow-parts.tsx';
import { measurePath } from '../measure-address.ts';
import { milestonesTexts as t } from './milestones.messages.ts';

type MilestonesPageProps = {
  number: number;
  milestones: readonly MilestoneRow[];
  isHidden: boolean;
  form: FormState;
  today: Day;
};

/** The milestones in their order, with a form for one more. */
export function MilestonesPage({ number, milestones, isHidden, form, today }: MilestonesPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={careTexts.eyebrow(number)} lead={isHidden ? t.hidden : t.lead} />
      <DataTable
        locale="de"
        id="meilensteine"
        caption={t.caption}
        hideCaption
        stacked
        rows={milestones}
        empty={<p>{t.none}</p>}
        columns={[
          { header: t.milestone, rowHeader: true, cell: ({ title }) => title },
          { header: t.state, cell: (milestone) => <MilestoneState milestone={milestone} today={today} /> },
          {
            header: t.actions,
            cell: (milestone) => (
              <Actions
                number={number}
                milestone={milestone}
                isFirst={milestone === milestones[0]}
                isLast={milestone === milestones.at(-1)}
              />
            ),
          },
        ]}
      />
      <Section id="neu" title={t.add}>
        <Form id="meilenstein" action={measurePath(number, 'meilensteine')}>
          <MilestoneFields form={form} />
          <ButtonRow>
            <Button>{t.addButton}</Button>
            <ButtonLink href={measurePath(number)} tone="quiet">
              {careTexts.toFile}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

type ActionsProps = { number: number; milestone: MilestoneRow; isFirst: boolean; isLast: boolean };

function Actions({ number, milestone: { id, title, reachedOn }, isFirst, isLast }: ActionsProps) {
  const address = (below: string) => measurePath(number, `meilensteine/${id}${below}`);
  const of = <span class="visually-hidden">{t.of(title)}</span>;
  return (
    <Form id={`verschieben-${id}`} action={address('/verschieben')}>
      <ButtonRow>
        {!isFirst && (
          <Button tone="quiet" name="nach" value="oben">
            {t.up}
            {of}
          </Button>
        )}
        {!isLast && (
          <Button tone="quiet" name="nach" value="unten">
            {t.down}
            {of}
          </Button>
        )}
        <ButtonLink tone="quiet" href={address('')}>
          {t.edit}
          {of}
        </ButtonLink>
        {reachedOn === null && (
          <ButtonLink tone="quiet" href={address('/erreicht')}>
            {t.reach}
            {of}
          </ButtonLink>
        )}
      </ButtonRow>
    </Form>
  );
}

function MilestoneFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="title" label={t.name} hint={t.nameHint} autocomplete="off" />
      <TextField form={form} name="due" label={t.due} hint={t.dueHint} width="medium" autocomplete="off" optional />
    </>
  );
}

type MilestonePageProps = {
  number: number;
  milestone: MilestoneRow;
  form: FormState;
  seen: string;
  /** What a colleague has saved in between. */
  stored: string | undefined;
};

export function MilestonePage({ number, milestone: { id, reachedOn }, form, seen, stored }: MilestonePageProps) {
  const address = measurePath(number, `meilensteine/${id}`);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle} eyebrow={careTexts.eyebrow(number)} />
      <ChangedPart stored={stored} />
      <Form id="meilenstein" action={address}>
        <input type="hidden" name="seen" value={seen} />
        <MilestoneFields form={form} />
        {reachedOn !== null && (
          <DateFields form={form} name="reached" legend={t.reached} hint={t.reachedHint} optional />
        )}
        <ButtonRow>
          <Button>{careTexts.save}</Button>
          <ButtonLink href={measurePath(number, 'meilensteine')} tone="quiet">
            {careTexts.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Form id="entfernen" action={`${address}/entfernen`}>
        <p class="field-hint">{t.removeHint}</p>
        <Button tone="danger">{t.remove}</Button>
      </Form>
    </>
  );
}

type ReachedPageProps = { number: number; milestone: MilestoneRow; isHidden: boolean; form: FormState };

export function ReachedPage({ number, milestone: { id, title }, isHidden, form }: ReachedPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={t.reachTitle}
        eyebrow={`${careTexts.eyebrow(number)} · ${title}`}
        lead={isHidden ? t.reachLeadHidden : t.reachLead}
      />
      <Form id="erreicht" action={measurePath(number, `meilensteine/${id}/erreicht`)}>
        <DateFields form={form} name="reached" legend={t.reached} />
        <ButtonRow>
          <Button>{t.reachButton}</Button>
          <ButtonLink href={measurePath(number, 'meilensteine')} tone="quiet">
            {careTexts.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
