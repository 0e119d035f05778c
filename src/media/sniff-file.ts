import { fileTypeFromBuffer } from 'file-type';
import { failure, success, type Result } from '../platform/result.ts';
import { fileTypeOf, type FileKind } from './file-types.ts';
import { withoutMp4Notes } from './mp4-notes.ts';

export type SniffedFile = { readonly kind: FileKind; readonly mediaType: string; readonly bytes: Uint8Array };

/** The true type of a file, whatever its name says. Notes that a camera left in a film, such as the position, are taken out. */
export async function sniffFile(bytes: Uint8Array): Promise<Result<SniffedFile, 'wrong-type'>> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mediaType = (found?.mime ?? '').split(';')[0] ?? '';
  const type = fileTypeOf(mediaType);
  if (!type) return failure('wrong-type');
  return success({ kind: type.kind, mediaType, bytes: mediaType === 'video/mp4' ? withoutMp4Notes(bytes) : bytes });
}
