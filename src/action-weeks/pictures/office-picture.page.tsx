import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { PictureFields } from './picture-fields.tsx';
import { officePictureTexts as t } from './pictures.messages.ts';

type OfficePictureProps = { form: FormState; itemTitle: string; back: string; action: string };

/** The office adds a picture for a partner. */
export function OfficePicturePage({ form, itemTitle, back, action }: OfficePictureProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.addTitle} eyebrow={itemTitle} lead={t.addLead} />
      <Form id="bild" action={action} multipart>
        <PictureFields form={form} />
        <ButtonRow>
          <Button>{t.add}</Button>
          <ButtonLink href={back} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
