import { fileTypeFromBuffer } from 'file-type';
import { failure, success, type Result } from '../platform/result.ts';

/** What may be attached to a measure besides pictures: kept as it is and only ever handed out as a download. */
export const documentTypes = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
} as const;
export type DocumentType = keyof typeof documentTypes;

/** 10 MB, in bytes. */
export const documentLimit = 10 * 1024 * 1024;

export type DocumentFileFault = 'file-too-large' | 'file-wrong-type' | 'file-broken';

/** The true kind of a file, whatever its name says; files with macros and the old formats of Office are not among them. */
export async function sniffDocument(bytes: Uint8Array): Promise<Result<DocumentType | 'image', DocumentFileFault>> {
  if (bytes.byteLength > documentLimit) return failure('file-too-large');
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (isDocumentType(mime)) return success(mime);
  return mime.startsWith('image/') ? success('image') : failure('file-wrong-type');
}

export function isDocumentType(mediaType: string): mediaType is DocumentType {
  return mediaType in documentTypes;
}

/** The name under which a file is kept: nothing that could be a path or fool somebody about its end. */
export function tidyFileName(name: string): string {
  const tidied = name
    .replaceAll(/[\p{C}/\\]/gu, '')
    .trim()
    .slice(0, 200);
  return tidied || 'Anlage';
}

/** The name for a download, with the ending of what the file truly is. */
export function downloadName(fileName: string, mediaType: string): string {
  const ending = isDocumentType(mediaType) ? documentTypes[mediaType] : 'webp';
  return `${fileName.replace(/\.[a-z0-9]{1,5}$/iu, '')}.${ending}`;
}

/** `content-disposition` for a download; the plain form for old programs, the other (RFC 6266) for umlauts. */
export function attachmentHeader(name: string): string {
  const plain = name.replaceAll(/[^\w. -]/gu, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
