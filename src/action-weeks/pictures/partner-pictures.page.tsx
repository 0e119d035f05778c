import { PictureFigure } from '../../media/index.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { reportPath } from '../weeks-address.ts';
import { mostPictures } from './change-pictures.ts';
import { PictureFields } from './picture-fields.tsx';
import { pictureTexts } from './pictures.messages.ts';
import type { ItemPicture } from './read-pictures.ts';

export const pictureFormId = 'bild';

type PartnerPicturesProps = {
  form: FormState;
  token: string;
  itemTitle: string;
  pictures: readonly ItemPicture[];
};

/** The pictures that a partner sent, and room for another one. */
export function PartnerPicturesPage({ form, token, itemTitle, pictures }: PartnerPicturesProps) {
  const { locale } = form;
  const t = pictureTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.title} eyebrow={itemTitle} lead={t.lead(mostPictures)} />
      <Section id="bilder" title={t.yours}>
        {pictures.length === 0 && <p>{t.none}</p>}
        <SentPictures {...{ form, token, pictures }} />
      </Section>
      <Section id="neu" title={t.addTitle}>
        {pictures.length >= mostPictures ? (
          <Notice title={t.full(mostPictures)} />
        ) : (
          <Form id={pictureFormId} action={localized(locale, reportPath(token, 'bilder'))} multipart>
            <PictureFields form={form} />
            <p>{t.permission}</p>
            <ButtonRow>
              <Button>{t.add}</Button>
            </ButtonRow>
          </Form>
        )}
        <p>
          <a href={localized(locale, reportPath(token))}>{t.back}</a>
        </p>
      </Section>
    </>
  );
}

function SentPictures({ form, token, pictures }: Pick<PartnerPicturesProps, 'form' | 'token' | 'pictures'>) {
  const { locale } = form;
  const t = pictureTexts(locale);
  if (pictures.length === 0) return null;
  return (
    <ul class="gallery">
      {pictures.map(({ mediaId, picture, isShown }) => (
        <li key={mediaId}>
          <PictureFigure picture={picture} locale={locale} textLocale={locale} />
          <p class="tags">
            <StatusTag tone={isShown ? 'success' : 'progress'} text={isShown ? t.shown : t.waiting} />
          </p>
          <Form id={`weg-${mediaId}`} action={localized(locale, reportPath(token, `bilder/${mediaId}/entfernen`))}>
            <Button tone="secondary">
              {t.remove}
              <span class="visually-hidden">: {picture.alternative}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
