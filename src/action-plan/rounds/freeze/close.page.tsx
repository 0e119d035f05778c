import { Notice } from '../../../ui/data/notice.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { Button } from '../../../ui/form/button.tsx';
import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { roundPath } from '../round-address.ts';
import type { RoundCounts } from '../round.ts';
import type { RoundRow } from '../rounds.store.ts';
import { reportTexts } from './report.messages.ts';

const t = reportTexts.close;

type ClosePageProps = { form: FormState; round: RoundRow; counts: RoundCounts; frozen: number };

/** What closing would do, to be agreed to. */
export function ClosePage({ form, round, counts, frozen }: ClosePageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={round.title} lead={t.lead} />
      {counts.toReview > 0 ? (
        <Notice tone="warning" title={t.toReviewTitle} headingLevel={2}>
          <p>{t.toReview(counts.toReview)}</p>
        </Notice>
      ) : (
        <>
          <Section id="folgen" title={t.whatTitle}>
            <Prose>
              <ul>
                <li>{t.frozen(frozen)}</li>
                <li>{t.answered(counts.accepted)}</li>
                {counts.open > 0 && <li>{t.open(counts.open)}</li>}
              </ul>
            </Prose>
          </Section>
          <Section id="sicher" title={t.sureTitle}>
            <Form id="abschliessen" action={roundPath(round.number, 'abschliessen')}>
              <Checkbox form={form} name="confirm" label={t.confirm} />
              <Button>{t.submit}</Button>
            </Form>
          </Section>
        </>
      )}
    </>
  );
}
