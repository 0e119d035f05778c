import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Section } from '../../ui/page/section.tsx';
import { photoPath, photoTone } from '../photos/photo-address.ts';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';

const t = fileTexts.photos;

export function PhotosPart({ file: { photos, access, barrier } }: { file: BarrierFile }) {
  if (photos.length === 0) return null;
  return (
    <Section id="fotos" title={t.title}>
      <ul class="photos">
        {photos.map(({ id, description, state, blurredFileId, width, height }, index) => (
          <li key={id} class="photo">
            <img
              src={`${photoPath(barrier.number, id)}?breite=400`}
              alt={description || t.alt(index + 1)}
              width={width}
              height={height}
              loading="lazy"
            />
            <StatusTag tone={photoTone[state]} text={t.states[state]} />
            {blurredFileId !== null && <span class="table-note">{t.blurred}</span>}
            <p>{description || <span class="muted">{t.undescribed}</span>}</p>
            {access.edit && <a href={barrierPath(barrier.number, `fotos/${id}/bearbeiten`)}>{t.edit(index + 1)}</a>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
