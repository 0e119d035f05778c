import { Details } from '../../ui/data/details.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { hasError, type FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { fileTexts } from '../triage/barrier-file.messages.ts';
import { barrierPath } from '../triage/barrier-address.ts';
import { photoPath, photoTone } from './photo-address.ts';
import { photoTexts as t } from './photos.messages.ts';
import type { Photo } from './photos.store.ts';

type PhotoPageProps = { number: number; photo: Photo; form: FormState };

/** One photo: what it shows, who may see it, and what in it nobody may recognise. */
export function PhotoPage({ number, photo, form }: PhotoPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={fileTexts.eyebrow(number)} lead={t.lead}>
        <p class="tags">
          <StatusTag tone={photoTone[photo.state]} text={t.states[photo.state]} />
        </p>
      </PageHeading>
      <Form id="foto" action={`${photoPath(number, photo.id)}/bearbeiten`}>
        <Picture number={number} photo={photo} alt={photo.description || t.alt} />
        <TextArea form={form} name="description" label={t.description} hint={t.descriptionHint} rows={3} />
        <ButtonRow>
          <Button name="decision" value="approve">
            {t.approve}
          </Button>
          <Button name="decision" value="hide" tone="secondary">
            {t.hide}
          </Button>
          <Button name="decision" value="save" tone="quiet">
            {t.save}
          </Button>
        </ButtonRow>
      </Form>
      <BlurPart number={number} photo={photo} form={form} />
      {photo.blurredFileId !== null && (
        <Section id="original" title={t.restore.title}>
          <Form id="wiederherstellen" action={`${photoPath(number, photo.id)}/original`}>
            <p>{t.restore.lead}</p>
            <Button tone="secondary">{t.restore.button}</Button>
          </Form>
        </Section>
      )}
      <p>
        <a href={`${barrierPath(number)}#fotos`}>{t.back}</a>
      </p>
    </>
  );
}

function Picture({ number, photo, alt }: { number: number; photo: Photo; alt: string }) {
  // The part of the address behind the question mark changes with the picture, so that no browser shows an old version.
  const version = photo.blurredFileId ?? photo.fileId;
  const { width, height } = photo;
  return (
    <img
      class="photo-large"
      src={`${photoPath(number, photo.id)}?breite=800&bild=${version}`}
      alt={alt}
      width={width}
      height={height}
    />
  );
}

/** Four numbers say where; with a script the rectangle can be drawn on the picture as well. */
function BlurPart({ number, photo, form }: PhotoPageProps) {
  const sides = ['left', 'top', 'width', 'height'] as const;
  return (
    <Details summary={t.blur.title} open={photo.blurredFileId !== null || sides.some((side) => hasError(form, side))}>
      <Form id="stelle" action={`${photoPath(number, photo.id)}/unkenntlich`}>
        <p>{t.blur.lead}</p>
        <area-picker left="left" top="top" width="width" height="height" hint={t.blur.draw}>
          <Picture number={number} photo={photo} alt={t.blur.preview} />
        </area-picker>
        <div class="percent-fields">
          {sides.map((side) => (
            <TextField key={side} form={form} name={side} label={t.blur[side]} width="short" inputmode="decimal" />
          ))}
        </div>
        <Button tone="secondary">{t.blur.button}</Button>
      </Form>
    </Details>
  );
}
