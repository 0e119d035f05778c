import { TwinStateTag } from '../../platform/text-twin/twin-state-tag.tsx';
import type { TwinSource } from '../../platform/text-twin/twin-source.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { bundlesPath, easyTextsPath } from '../easy-address.ts';
import type { ListedTwin } from '../list/listed-twin.ts';
import { bundleTexts } from './bundles.messages.ts';

const t = bundleTexts.form;

type NewBundlePageProps = {
  form: FormState;
  texts: readonly ListedTwin[];
  kinds: readonly Pick<TwinSource, 'kind' | 'name'>[];
};

/** Which texts go out, and to whom. */
export function NewBundlePage({ form, texts, kinds }: NewBundlePageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={t.texts(texts.length)} />
      <Form id="buendel" action={`${bundlesPath}/neu`}>
        <FormKey form={form} />
        <ul class="plain-rows" id="texte">
          {texts.map(({ kind, id, title, state, bundle }) => (
            <li key={`${kind}:${id}`}>
              <input type="hidden" name="text" value={`${kind}:${id}`} />
              <strong>{title}</strong> <span class="muted">{kinds.find((one) => one.kind === kind)?.name}</span>{' '}
              <TwinStateTag state={state} /> {bundle !== null && <span class="muted">{t.alreadyOut(bundle)}</span>}
            </li>
          ))}
        </ul>
        <TextField form={form} name="office" label={t.office} hint={t.officeHint} />
        <TextArea form={form} name="note" label={t.note} hint={t.noteHint} rows={3} optional />
        <ButtonRow>
          <Button>{t.save}</Button>
          <ButtonLink href={easyTextsPath} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
