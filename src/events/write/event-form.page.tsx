import { noTwin } from '../../platform/text-twin/text-twin.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { eventPath, eventsPath } from '../event-address.ts';
import type { EventRow } from '../events.store.ts';
import { RepeatedDateFields } from './date-fields.tsx';
import { AccessFields, PlaceFields, RegistrationFields, WordFields, type FieldChoices } from './event-fields.tsx';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.form;

type FormPageProps = {
  form: FormState;
  choices: FieldChoices;
  /** How many answers were just taken over from the place. */
  proposed?: number | undefined;
};

export function NewEventPage({ form, choices, proposed }: FormPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.newTitle} />
      <Proposed count={proposed} />
      <Form id="veranstaltung" action={`${eventsPath}/neu`}>
        <FormKey form={form} />
        <WordFields form={form} twin={noTwin} />
        <h2>{t.when}</h2>
        <RepeatedDateFields form={form} />
        <PlaceFields form={form} choices={choices} />
        <AccessFields form={form} />
        <RegistrationFields form={form} />
        <SaveRow back={eventsPath} />
      </Form>
    </>
  );
}

type EditEventPageProps = FormPageProps & { event: EventRow; isChanged: boolean };

export function EditEventPage({ event, form, choices, proposed, isChanged }: EditEventPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle} eyebrow={event.title || event.titleEasy} />
      {isChanged && (
        <Notice tone="warning" title={t.changedTitle}>
          <p>{t.changedText}</p>
          <p>
            <a href={eventPath(event.id)}>{event.title || event.titleEasy}</a>
          </p>
        </Notice>
      )}
      <Proposed count={proposed} />
      <Form id="veranstaltung" action={eventPath(event.id, 'bearbeiten')}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <WordFields form={form} twin={{ state: event.easyState, outdatedSince: event.easyOutdatedSince }} />
        <PlaceFields form={form} choices={choices} />
        <AccessFields form={form} />
        <RegistrationFields form={form} />
        <SaveRow back={eventPath(event.id)} />
      </Form>
    </>
  );
}

function Proposed({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return (
    <Notice tone="success" title={t.proposed(count)}>
      <p>
        <a href="#zugang">{t.proposedText}</a>
      </p>
    </Notice>
  );
}

function SaveRow({ back }: { back: string }) {
  return (
    <ButtonRow>
      <Button>{t.save}</Button>
      <ButtonLink href={back} tone="quiet">
        {t.back}
      </ButtonLink>
    </ButtonRow>
  );
}
