import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Figure } from '../../ui/data/figure.tsx';
import { Section } from '../../ui/page/section.tsx';
import { entryPath } from '../solution-address.ts';
import { picturesTexts as t } from './pictures.messages.ts';
import type { SolutionPicture } from './pictures.store.ts';

/** The pictures as readers see them; `hrefOf` leads to the file. */
export function Pictures({
  pictures,
  hrefOf,
  lang,
}: {
  pictures: readonly SolutionPicture[];
  hrefOf: (id: string) => string;
  lang?: 'de' | undefined;
}) {
  return (
    <div class="flow" lang={lang}>
      {pictures.map((picture) => (
        <Figure key={picture.id} caption={picture.place || undefined} credit={`© ${picture.credit}`}>
          <img
            src={hrefOf(picture.id)}
            alt={picture.description}
            width={picture.width}
            height={picture.height}
            loading="lazy"
          />
        </Figure>
      ))}
    </div>
  );
}

type PicturesPartProps = { number: number; pictures: readonly SolutionPicture[]; form: FormState; mayEdit: boolean };

/** The pictures of an entry for the office, with the form for one more. */
export function PicturesPart({ number, pictures, form, mayEdit }: PicturesPartProps) {
  return (
    <Section id="bilder" title={t.title}>
      {pictures.length === 0 && <p class="muted">{t.none}</p>}
      <Pictures pictures={pictures} hrefOf={(id) => entryPath(number, `bilder/${id}`)} />
      {mayEdit &&
        pictures.map(({ id, description }) => (
          <Form key={id} id={`heraus-${id}`} action={entryPath(number, `bilder/${id}/entfernen`)}>
            <Button tone="quiet">{t.remove(description)}</Button>
          </Form>
        ))}
      {mayEdit && (
        <Form id="bild" action={entryPath(number, 'bilder')} multipart>
          <FormKey form={form} />
          <FileField form={form} name="file" label={t.file} hint={t.hint} accept="image/jpeg,image/png,image/webp" />
          <TextField form={form} name="description" label={t.description} hint={t.descriptionHint} />
          <TextField form={form} name="place" label={t.place} optional />
          <TextField form={form} name="credit" label={t.credit} hint={t.creditHint} />
          <ButtonRow>
            <Button tone="secondary">{t.add}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  );
}
