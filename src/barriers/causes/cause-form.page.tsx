import { noTwin } from '../../platform/text-twin/text-twin.ts';
import { TwinFields } from '../../platform/text-twin/twin-fields.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { StoredWords } from '../../ui/data/stored-words.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { causePath, causesPath } from './cause-address.ts';
import type { CauseRow } from './causes.store.ts';
import { causesTexts } from './causes.messages.ts';

const t = causesTexts.form;

type NewCausePageProps = {
  form: FormState;
  /** The barrier from whose file somebody came. */
  barrier?: { number: number; title: string } | undefined;
  /** Where to go without saving. */
  back: string;
};

export function NewCausePage({ form, barrier, back }: NewCausePageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.newTitle} lead={t.newLead} />
      {barrier && (
        <Notice title={t.fromBarrierTitle}>
          <p>{t.fromBarrier(barrier.number, barrier.title)}</p>
        </Notice>
      )}
      <Form id="ursache" action={`${causesPath}/neu`}>
        <FormKey form={form} />
        <WordFields form={form} />
        <TwinFields form={form} twin={noTwin} />
        <TextField form={form} name="barriers" label={t.barriers} hint={t.barriersHint} optional width="medium" />
        <SaveRow back={back} />
      </Form>
    </>
  );
}

type CauseWordsPageProps = {
  cause: CauseRow;
  form: FormState;
  /** What a colleague saved in between. */
  stored?: CauseRow | undefined;
};

export function CauseWordsPage({ cause, form, stored }: CauseWordsPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle} eyebrow={causesTexts.eyebrow(cause.number)} lead={t.editLead} />
      {stored && <Stored stored={stored} />}
      <Form id="ursache" action={causePath(cause.number, 'text')}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <WordFields form={form} />
        <TwinFields form={form} twin={{ state: cause.easyState, outdatedSince: cause.easyOutdatedSince }} />
        <SaveRow back={causePath(cause.number)} />
      </Form>
    </>
  );
}

function WordFields({ form }: { form: FormState }) {
  return (
    <>
      <h2>{t.standard}</h2>
      <TextField form={form} name="title" label={t.name} />
      <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={6} optional />
      <h2>{t.easy}</h2>
      <p class="field-hint">{t.easyHint}</p>
      <TextField form={form} name="titleEasy" label={t.nameEasy} optional />
      <TextArea form={form} name="textEasy" label={t.textEasy} rows={6} optional />
    </>
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

function Stored({ stored }: { stored: CauseRow }) {
  return (
    <StoredWords
      title={t.changedTitle}
      text={t.changedBody}
      words={[
        [t.name, stored.title],
        [t.text, stored.text],
        [t.nameEasy, stored.titleEasy],
        [t.textEasy, stored.textEasy],
      ]}
    />
  );
}
