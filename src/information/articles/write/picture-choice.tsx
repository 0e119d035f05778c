import { Details } from '../../../ui/data/details.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.form;

/** A picture of the library that can be put into a text. */
export type PictureChoice = {
  readonly code: string;
  readonly title: string;
  /** A small size of it. */
  readonly src: string;
};

export function LeadPictureField({ form, pictures }: { form: FormState; pictures: readonly PictureChoice[] }) {
  return (
    <SelectField
      form={form}
      name="leadPicture"
      label={t.leadPicture}
      hint={t.leadPictureHint}
      empty={t.noPicture}
      options={pictures.map(({ code, title }) => ({ value: code, label: `${title} (${code})` }))}
    />
  );
}

/** The newest pictures with the line to write; it can be marked and copied without any script. */
export function PictureList({ pictures }: { pictures: readonly PictureChoice[] }) {
  return (
    <Details summary={t.pictures}>
      {pictures.length === 0 ? <p>{t.noPictures}</p> : <p>{t.picturesHint}</p>}
      <ul class="picture-choices">
        {pictures.slice(0, 12).map(({ code, title, src }) => (
          <li key={code}>
            <img src={src} alt="" width={96} height={72} loading="lazy" />
            <div>
              <p>{title}</p>
              <p>
                <code>{`![](bild:${code})`}</code>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href="/verwaltung/medien">{t.library}</a>
      </p>
    </Details>
  );
}
