import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import type { PlacedArticle } from '../articles.store.ts';
import { articlePath } from './article-address.ts';
import type { Choice } from './article-fields.tsx';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.place;

type PlacePageProps = { article: PlacedArticle; form: FormState; parents: readonly Choice[] };

export function PlacePage({ article, form, parents }: PlacePageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} eyebrow={article.path} />
      <Form id="platz" action={articlePath(article.id, 'adresse')}>
        <TextField form={form} name="slug" label={t.slug} hint={t.slugHint} />
        {article.kind === 'page' && (
          <>
            <SelectField
              form={form}
              name="parent"
              label={writeTexts.form.parent}
              empty={writeTexts.form.noParent}
              options={parents}
            />
            <TextField
              form={form}
              name="position"
              label={t.position}
              hint={t.positionHint}
              inputmode="numeric"
              width="short"
            />
          </>
        )}
        <ButtonRow>
          <Button>{writeTexts.form.save}</Button>
          <ButtonLink href={articlePath(article.id)} tone="quiet">
            {writeTexts.form.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
