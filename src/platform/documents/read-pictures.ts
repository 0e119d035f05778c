import { failure, success, type Result } from '../result.ts';
import type { DocumentFault } from './check-document.ts';
import type { Block, Figure } from './document.ts';
import { faultTexts as t } from './documents.messages.ts';
import { readPicture, type Picture } from './pictures.ts';

/** Reads all pictures of a document, one after the other to spare memory; tells which cannot be read. */
export async function readPictures(
  blocks: readonly Block[],
): Promise<Result<ReadonlyMap<Figure, Picture>, readonly DocumentFault[]>> {
  const pictures = new Map<Figure, Picture>();
  const faults: DocumentFault[] = [];
  let position = 0;
  let place: string = t.atTheStart;
  for (const block of blocks) {
    if (block.kind === 'heading') place = t.below(block.text);
    if (block.kind !== 'figure') continue;
    position += 1;
    const read = await readPicture(block.bytes);
    if (read.ok) pictures.set(block, read.value);
    else faults.push({ sentence: t.unreadablePicture(position, place) });
  }
  return faults.length === 0 ? success(pictures) : failure(faults);
}
