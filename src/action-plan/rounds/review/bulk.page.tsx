import { DataTable } from '../../../ui/data/data-table.tsx';
import { Button } from '../../../ui/form/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { degreeNames } from '../../taxonomy.messages.ts';
import { questionPath, roundPath } from '../round-address.ts';
import type { Question, RoundRow } from '../rounds.store.ts';
import { reviewTexts as t } from './review.messages.ts';

/** Everything that would be accepted, to be read before it is. */
export function BulkPage({ round, answers }: { round: RoundRow; answers: readonly Question[] }) {
  return (
    <>
      <PageHeading title={t.bulk.title} eyebrow={round.title} lead={t.bulk.lead} />
      <DataTable
        locale="de"
        id="unveraenderte"
        caption={t.bulk.caption}
        hideCaption
        stacked
        rows={answers}
        empty={<p>{t.bulk.none}</p>}
        columns={[
          {
            header: t.bulk.measure,
            rowHeader: true,
            cell: ({ id, measureNumber, title }) => (
              <a href={questionPath(round.number, id)}>{`${measureNumber}: ${title}`}</a>
            ),
          },
          { header: t.bulk.body, cell: ({ bodyName }) => bodyName },
          { header: t.bulk.degree, cell: ({ degree }) => (degree === null ? '' : degreeNames[degree].de) },
          { header: t.bulk.words, cell: ({ answerText }) => <span class="preformatted">{answerText}</span> },
        ]}
      />
      {answers.length > 0 && (
        <Form id="alle" action={roundPath(round.number, 'unveraenderte')}>
          <input type="hidden" name="answer" value={answers.map(({ id, version }) => `${id} ${version}`).join(',')} />
          <Button>{t.bulk.submit(answers.length)}</Button>
        </Form>
      )}
    </>
  );
}
