import type { DocumentFault } from '../../../platform/documents/check-document.ts';
import type { DocumentModel } from '../../../platform/documents/document.ts';
import { renderPdf } from '../../../platform/documents/pdf.ts';
import { renderWord } from '../../../platform/documents/word.ts';
import type { Result } from '../../../platform/result.ts';
import type { Services } from '../../../platform/services.ts';
import { councilPaper } from '../report/council-paper.ts';
import { readReport } from '../report/read-report.ts';
import { measurePaper } from '../measure/measure-paper.ts';
import { planPaper } from '../plan/plan-paper.ts';
import { readPlanMatter, type TellProgress } from '../plan/read-plan-matter.ts';
import { readPassport } from '../../browse/measure.store.ts';
import type { PaperKey } from '../paper.ts';

/**
 * Makes the file of a paper, or says what keeps it from being accessible.
 * @returns nothing when there is no such thing for the public
 */
export async function renderPaper(
  services: Services,
  key: PaperKey,
  tell: TellProgress = async () => undefined,
): Promise<Result<Uint8Array, readonly DocumentFault[]> | undefined> {
  const document = await documentOf(services, key, tell);
  if (!document) return undefined;
  await tell({ step: 'layout' });
  return key.format === 'pdf' ? renderPdf(document) : renderWord(document);
}

async function documentOf(services: Services, key: PaperKey, tell: TellProgress): Promise<DocumentModel | undefined> {
  const { db, district, config } = services;
  const around = { locale: key.locale, district, baseUrl: config.baseUrl, today: key.day };
  if (key.kind === 'plan') {
    const matter = await readPlanMatter(db, key.day, tell);
    return matter && planPaper(matter, around);
  }
  if (key.kind === 'measure') {
    const passport = await readPassport(db, key.subject, key.day);
    return passport && measurePaper(passport, around);
  }
  const matter = await readReport(db, key.subject);
  return matter && councilPaper(matter, around);
}
