import { mediumPath, PictureFigure } from '../../media/index.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { EditionRow } from '../editions.store.ts';
import type { ItemRow } from '../items.store.ts';
import { itemPath } from '../weeks-address.ts';
import { mostPictures } from './change-pictures.ts';
import { officePictureTexts as t, pictureTexts } from './pictures.messages.ts';
import type { ItemPicture } from './read-pictures.ts';

type OfficePicturesProps = {
  edition: EditionRow;
  item: ItemRow;
  pictures: readonly ItemPicture[];
  mayRun: boolean;
};

/** The pictures of an accepted item, for the office: it lets everybody see them, and takes them out. */
export function OfficePictures({ edition, item, pictures, mayRun }: OfficePicturesProps) {
  const names = pictureTexts('de');
  const here = (below: string) => itemPath(edition.year, item.id, `bilder${below && `/${below}`}`);
  return (
    <Section id="bilder" title={t.title}>
      <p>{t.lead}</p>
      {!item.isPublic && <p>{t.hidden}</p>}
      {pictures.length > 0 && (
        <ul class="gallery">
          {pictures.map(({ mediaId, picture, isShown }) => (
            <li key={mediaId}>
              <PictureFigure picture={picture} locale="de" textLocale="de" caption={picture.alternative} />
              <p class="tags">
                <StatusTag tone={isShown ? 'success' : 'warning'} text={isShown ? names.shown : names.waiting} />
              </p>
              <p>
                <a href={mediumPath(mediaId)}>
                  {t.library}
                  <span class="visually-hidden">: {picture.alternative}</span>
                </a>
              </p>
              {mayRun && (
                <>
                  {!isShown && (
                    <Form id={`zeigen-${mediaId}`} action={here(`${mediaId}/zeigen`)}>
                      <Button tone="secondary">
                        {t.show}
                        <span class="visually-hidden">: {picture.alternative}</span>
                      </Button>
                    </Form>
                  )}
                  <Form id={`weg-${mediaId}`} action={here(`${mediaId}/entfernen`)}>
                    <Button tone="quiet">
                      {t.remove}
                      <span class="visually-hidden">: {picture.alternative}</span>
                    </Button>
                  </Form>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayRun && edition.state !== 'finished' && pictures.length < mostPictures && (
        <ButtonRow>
          <ButtonLink href={here('')} tone="secondary">
            {t.add}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  );
}
