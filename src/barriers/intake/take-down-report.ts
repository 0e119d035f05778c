import { encodeImage, type EncodedImage } from '../../platform/files/image.ts';
import type { UploadedFile } from '../../platform/forms/read-form.ts';
import { saveImage } from '../../platform/files/stored-image.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { reportBarrier, type ReportedBarrier } from '../report-barrier.ts';
import { findReportBySubmission } from '../reports.store.ts';
import type { Intake } from './intake.form.ts';

export const maxPhotos = 5;

type Order = {
  intake: Intake;
  photos: readonly EncodedImage[];
  /** Of the code made when the form was opened, so that sending it twice shows one report and one code. */
  codeHash: Buffer;
  submissionKey: string;
};

export type IntakeFault = 'too-many-photos' | 'photo-wrong' | 'photo-broken';

/** Takes down what somebody has told the office. It becomes a report like any other, with the same kind of code. */
export async function takeDownReport(
  work: Work,
  services: Pick<Services, 'district' | 'files'>,
  { intake, photos, codeHash, submissionKey }: Order,
): Promise<ReportedBarrier> {
  const earlier = await findReportBySubmission(work.db, submissionKey);
  if (earlier) return earlier;
  const stored: { fileId: string; description: string }[] = [];
  for (const image of photos) stored.push({ fileId: await saveImage(work, services.files, image), description: '' });
  const made = { locale: 'de', position: null, photos: stored, codeHash, submissionKey } as const;
  return reportBarrier(work, services, { ...intake, ...made });
}

/** Encodes the photos anew, before the transaction begins: that takes its time. */
export async function encodePhotos(
  photos: readonly UploadedFile[],
): Promise<Result<readonly EncodedImage[], IntakeFault>> {
  if (photos.length > maxPhotos) return failure('too-many-photos');
  const encoded: EncodedImage[] = [];
  for (const { bytes } of photos) {
    const image = await encodeImage(bytes);
    if (!image.ok) return failure(image.failure === 'not-an-image' ? 'photo-wrong' : 'photo-broken');
    encoded.push(image.value);
  }
  return success(encoded);
}
