import type { Result } from '../result.ts';
import type { DocumentFault } from './check-document.ts';
import type { DocumentModel } from './document.ts';

/** Renders a Word file that opens as an accessible document, or says what keeps it from being one. */
export async function renderWord(document: DocumentModel): Promise<Result<Uint8Array, readonly DocumentFault[]>> {
  // The library behind it is large, and most days nobody asks for one.
  const { makeWordFile } = await import('./word-file.ts');
  return makeWordFile(document);
}
