import { localized } from '../../../platform/i18n/locale.ts';
import { Button } from '../../../ui/form/button.tsx';
import { FileField } from '../../../ui/form/file-field.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { TextField } from '../../../ui/form/text-field.tsx';
import { maxPhotos } from '../draft/draft.ts';
import { StepForm } from '../step-form.tsx';
import { reportPath } from '../steps.ts';
import type { StepPageProps } from '../step.ts';
import { photoField, photoQuestions } from './photos.form.ts';
import { photosTexts } from './photos.messages.ts';

export function PhotosPage({ form, place, context }: StepPageProps) {
  const t = photosTexts(form.locale);
  const { photoIds } = context;
  return (
    <StepForm locale={form.locale} place={place} errors={form.errors} title={t.title} lead={t.lead} multipart>
      {photoIds.length > 0 && (
        <section aria-labelledby="photos-title">
          <h2 id="photos-title">{t.yours}</h2>
          <ol class="photo-entries">
            {photoIds.map((id, index) => (
              <li key={id} class="photo-entry">
                <PhotoFields form={form} id={id} number={index + 1} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {photoIds.length < maxPhotos ? <NewPhoto form={form} /> : <p>{t.full}</p>}
    </StepForm>
  );
}

function PhotoFields({ form, id, number }: { form: FormState; id: string; number: number }) {
  const t = photosTexts(form.locale);
  return (
    <>
      <h3>{t.photo(number)}</h3>
      <img src={photoAddress(id)} alt={t.photo(number)} />
      <p>{t.describe}</p>
      <Description form={form} id={id} />
      <div>
        <Button tone="secondary" name="go" value={`remove:${id}`}>
          {t.remove(number)}
        </Button>
      </div>
    </>
  );
}

/** Pictures have no language: one address for all. */
export const photoAddress = (id: string): string => localized('de', `${reportPath}/fotos/${id}`);

function NewPhoto({ form }: { form: FormState }) {
  const t = photosTexts(form.locale);
  return (
    <section class="form" aria-labelledby="new-photo-title">
      <h2 id="new-photo-title">{t.addTitle}</h2>
      <p>{t.privacy}</p>
      <FileField form={form} name="photo" label={t.file} hint={t.fileHint} accept="image/jpeg,image/png,image/webp" />
      <p>{t.describe}</p>
      <Description form={form} id="new" />
      <div>
        <Button tone="secondary" name="go" value="upload">
          {t.add}
        </Button>
      </div>
    </section>
  );
}

function Description({ form, id }: { form: FormState; id: string }) {
  const t = photosTexts(form.locale);
  return (
    <>
      {photoQuestions.map((question) => (
        <TextField key={question} form={form} name={photoField(question, id)} label={t[question]} optional />
      ))}
    </>
  );
}
