import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { TwinSource, TwinText } from '../../platform/text-twin/twin-source.ts';
import type { Work } from '../../platform/use-case.ts';
import type { TextReference } from '../easy-address.ts';
import { sentPart } from './bundle.ts';
import { insertBundle } from './bundles.store.ts';

/** More would be a book; and one file is read back in one go. */
export const mostTexts = 100;

export type NewBundle = {
  readonly office: string;
  readonly note: string;
  readonly texts: readonly TextReference[];
};

type Found = { readonly kind: string; readonly text: TwinText };

/** Puts texts together for a translation office, with their words as they are now. */
export async function createBundle(
  work: Work,
  sources: readonly TwinSource[],
  { office, note, texts }: NewBundle,
): Promise<Result<number, 'no-texts' | 'too-many'>> {
  if (texts.length > mostTexts) return failure('too-many');
  const found = await readAll(work, sources, texts);
  if (found.length === 0) return failure('no-texts');
  const number = await insertBundle(
    work.db,
    { office, note, createdAt: work.now, createdBy: actorId(work.actor) },
    found.map(({ kind, text }, index) => ({
      position: index + 1,
      kind,
      textId: text.id,
      title: text.title,
      parts: JSON.stringify(text.parts.map(sentPart)),
    })),
  );
  await work.audit('easy-texts.bundle-created', `bundle ${number}`, { texts: found.length });
  return success(number);
}

/** One query a kind; in the order in which they were chosen, each once. */
async function readAll(
  { db }: Pick<Work, 'db'>,
  sources: readonly TwinSource[],
  references: readonly TextReference[],
): Promise<readonly Found[]> {
  const byName = new Map<string, Found>();
  for (const { kind, read } of sources) {
    const ids = references.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const text of await read(db, ids)) byName.set(`${kind}:${text.id}`, { kind, text });
  }
  const wanted = new Set(references.map(({ kind, id }) => `${kind}:${id}`));
  return [...wanted].flatMap((name) => byName.get(name) ?? []);
}
