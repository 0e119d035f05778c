import type { UploadedFile } from '../../platform/forms/read-form.ts';
import { storeImage } from '../../platform/files/stored-image.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { reportBarrier, type NewReport, type ReportedBarrier } from '../report-barrier.ts';
import { findReportBySubmission } from '../reports.store.ts';
import type { Intake } from './intake.form.ts';

export const maxPhotos = 5;

type Order = {
  intake: Intake;
  photos: readonly UploadedFile[];
  /** Made when the form was opened, so that sending it twice shows one report and one code. */
  code: string;
  submissionKey: string;
};

export type IntakeFault = 'too-many-photos' | 'photo-wrong' | 'photo-broken';

/** Takes down what somebody has told the office. It becomes a report like any other, with the same kind of code. */
export async function takeDownReport(
  work: Work,
  services: Pick<Services, 'district' | 'files'>,
  { intake, photos, code, submissionKey }: Order,
): Promise<Result<ReportedBarrier, IntakeFault>> {
  const earlier = await findReportBySubmission(work.db, submissionKey);
  if (earlier) return success(earlier);
  const stored = await storePhotos(work, services, photos);
  if (!stored.ok) return stored;
  const report: NewReport = { ...intake, locale: 'de', position: null, photos: stored.value, code, submissionKey };
  return success(await reportBarrier(work, services, report));
}

async function storePhotos(
  work: Work,
  { files }: Pick<Services, 'files'>,
  photos: readonly UploadedFile[],
): Promise<Result<{ fileId: string; description: string }[], IntakeFault>> {
  if (photos.length > maxPhotos) return failure('too-many-photos');
  const stored: { fileId: string; description: string }[] = [];
  for (const { bytes } of photos) {
    const image = await storeImage(work, files, bytes);
    if (!image.ok) return failure(image.failure === 'not-an-image' ? 'photo-wrong' : 'photo-broken');
    stored.push({ fileId: image.value, description: '' });
  }
  return success(stored);
}
