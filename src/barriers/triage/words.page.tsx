import { StoredWords } from '../../ui/data/stored-words.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import type { BarrierRow } from '../barriers.store.ts';
import { barrierPath } from './barrier-address.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { TwinFields } from '../../platform/text-twin/twin-fields.tsx';
import { twinOf } from './edit-words.ts';
import { wordsTexts as t } from './words.messages.ts';

type WordsPageProps = {
  barrier: BarrierRow;
  /** What was reported, in the order of the reports; null where somebody asked to be called. */
  originals: readonly (string | null)[];
  form: FormState;
  /** What a colleague saved in between. */
  stored?: BarrierRow | undefined;
};

/** The public words beside the words of those who reported, so that nothing is lost and nothing private slips through. */
export function WordsPage({ barrier, originals, form, stored }: WordsPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={fileTexts.eyebrow(barrier.number)} lead={t.lead} />
      {stored && <Stored stored={stored} />}
      <Columns aside={<Originals number={barrier.number} originals={originals} />} asideLabel={t.originals}>
        <Form id="text" action={barrierPath(barrier.number, 'text')}>
          <input type="hidden" name="version" value={valueOf(form, 'version')} />
          <h2>{t.standard}</h2>
          <TextField form={form} name="publicTitle" label={t.publicTitle} hint={t.publicTitleHint} />
          <TextArea form={form} name="publicText" label={t.publicText} rows={8} />
          <h2>{t.easy}</h2>
          <p class="field-hint">{t.easyHint}</p>
          <TextField form={form} name="publicTitleEasy" label={t.publicTitleEasy} optional />
          <TextArea form={form} name="publicTextEasy" label={t.publicTextEasy} rows={8} optional />
          <TwinFields form={form} twin={twinOf(barrier)} asksMeaning={barrier.publicText !== null} />
          <ButtonRow>
            <Button>{t.save}</Button>
            <ButtonLink href={barrierPath(barrier.number)} tone="quiet">
              {t.back}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Columns>
    </>
  );
}

function Originals({ number, originals }: { number: number; originals: readonly (string | null)[] }) {
  return (
    <>
      <h2>{t.originals}</h2>
      {originals.map((original, index) => (
        <div key={index}>
          {originals.length > 1 && <h3>{t.original(index + 1, originals.length)}</h3>}
          {original === null ? (
            <p class="muted">{t.noOriginal}</p>
          ) : (
            <>
              <blockquote class="original preformatted">{original}</blockquote>
              <p>
                <a href={barrierPath(number, `text?vorlage=${index + 1}`)}>{t.useOriginal}</a>
              </p>
            </>
          )}
        </div>
      ))}
      <p class="field-hint">{t.useOriginalHint}</p>
    </>
  );
}

function Stored({ stored }: { stored: BarrierRow }) {
  return (
    <StoredWords
      title={t.changed.title}
      text={t.changed.body}
      words={[
        [t.publicTitle, stored.publicTitle],
        [t.publicText, stored.publicText],
        [t.publicTitleEasy, stored.publicTitleEasy],
        [t.publicTextEasy, stored.publicTextEasy],
      ]}
    />
  );
}
