import { captionsPath, filePath, mediumPath, picturePath } from '../media-address.ts';
import { fileTypeOf } from '../file-types.ts';
import type { Medium } from '../media.store.ts';
import type { ShownDocument } from './document.tsx';
import type { ShownPicture } from './picture.tsx';
import type { ShownRecording } from './recording.tsx';

/** A medium that may be shown, with what its kind needs. */
export type ShownMedium =
  | { readonly kind: 'picture'; readonly picture: ShownPicture }
  | { readonly kind: 'recording'; readonly recording: ShownRecording }
  | { readonly kind: 'document'; readonly document: ShownDocument };

export function toPicture(medium: Medium): ShownPicture | null {
  const { code, credit, alternative, alternativeEasy, alternativeEn, focus, hasAvif, width, height } = medium;
  if (alternative === null || focus === null || width === null || height === null) return null;
  return { code, credit, alternative, alternativeEasy, alternativeEn, focus, hasAvif: hasAvif === true, width, height };
}

/** Where its file is: for everybody, or for the office before it is published. */
type Reader = 'everyone' | 'office';

export function toDocument(medium: Medium, reader: Reader = 'everyone'): ShownDocument | null {
  const { code, title, about, language, mediaType, fileBytes, isChecked, offer } = medium;
  if (medium.kind !== 'document' || language === null || mediaType === null || fileBytes === null) return null;
  const href = addressOf(medium, mediaType, reader);
  return {
    code,
    title,
    about: about ?? '',
    language,
    mediaType,
    bytes: fileBytes,
    isChecked: isChecked === true,
    offer,
    href,
  };
}

export function toRecording(
  medium: Medium,
  posterCode: string | undefined,
  reader: Reader = 'everyone',
): ShownRecording | null {
  const { kind, code, title, credit, language, mediaType, fileBytes, seconds, isSigned, transcript } = medium;
  if ((kind !== 'video' && kind !== 'audio') || language === null || mediaType === null) return null;
  if (fileBytes === null || seconds === null) return null;
  const captions = reader === 'everyone' ? captionsPath(code) : mediumPath(medium.id, 'untertitel');
  return {
    kind,
    title,
    credit,
    language,
    mediaType,
    seconds,
    bytes: fileBytes,
    isSigned: isSigned === true,
    transcript,
    src: addressOf(medium, mediaType, reader),
    captions: medium.captions === null ? null : captions,
    poster: posterCode === undefined ? undefined : picturePath(posterCode, 800),
  };
}

function addressOf({ id, code }: Medium, mediaType: string, reader: Reader): string {
  return reader === 'everyone' ? filePath(code, fileTypeOf(mediaType)?.ending ?? '') : mediumPath(id, 'datei');
}

export function toShown(medium: Medium, posterCode: string | undefined): ShownMedium | null {
  const picture = toPicture(medium);
  if (picture) return { kind: 'picture', picture };
  const recording = toRecording(medium, posterCode);
  if (recording) return { kind: 'recording', recording };
  const document = toDocument(medium);
  return document && { kind: 'document', document };
}
