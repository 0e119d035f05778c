import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { eventPath } from '../event-address.ts';
import { sayWhen } from '../event-time.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import { OneDateFields } from './date-fields.tsx';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.date;

/** Moving or cancelling one date. */
export function DatePage({ event, date, form }: { event: EventRow; date: DateRow; form: FormState }) {
  const address = eventPath(event.id, `termine/${date.id}`);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={event.title || event.titleEasy} lead={sayWhen('de', date)} />
      <Section id="verlegen" title={t.move}>
        <p class="field-hint">{t.moveHint}</p>
        <Form id="verlegung" action={`${address}/verlegen`}>
          <OneDateFields form={form} />
          <ButtonRow>
            <Button>{t.moveButton}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <Section id="absagen" title={event.publishedAt === null ? t.remove : t.cancel}>
        {event.publishedAt === null ? (
          <Form id="entfernen" action={`${address}/entfernen`}>
            <p>{t.cancelDraft}</p>
            <Button tone="danger">{t.remove}</Button>
          </Form>
        ) : (
          <Form id="absage" action={`${address}/absagen`}>
            <TextArea form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={3} countUpTo={1000} />
            <Checkbox form={form} name="allComing" label={t.allComing} />
            <ButtonRow>
              <Button tone="danger">{t.cancelButton}</Button>
            </ButtonRow>
          </Form>
        )}
      </Section>
    </>
  );
}
