import type { Db } from '../database.ts';
import { isId } from '../record-id.ts';
import { failure, success, type Result } from '../result.ts';
import type { Work } from '../use-case.ts';
import type { TwinState } from './text-twin.ts';
import type { TwinEdit, TwinFault, TwinPart, TwinSource } from './twin-source.ts';

type TwinRow = {
  readonly id: string;
  readonly version: number;
  readonly easyState: TwinState;
  readonly easyOutdatedSince: Date | null;
};

/** Words in both levels: beside `title` stands `titleEasy`. */
type PairedWords = Readonly<Record<string, string>>;

type TwinKind<Row extends TwinRow, Words extends PairedWords, Fault> = Pick<
  TwinSource,
  'kind' | 'name' | 'names' | 'mayEdit' | 'entries'
> & {
  readonly rowsOf: (db: Db, ids: readonly string[]) => Promise<readonly Row[]>;
  readonly titleOf: (row: Row) => string;
  readonly wordsOf: (row: Row) => Words;
  /** In the order of the page. */
  readonly parts: readonly Omit<TwinPart, 'standard' | 'easy'>[];
  /** Saves through the slice's own use case; what else it keeps of the row stays as it is. */
  readonly edit: (
    work: Work,
    row: Row,
    edit: { readonly version: number; readonly words: Words; readonly chosen: TwinEdit['chosen'] },
  ) => Promise<Result<unknown, Fault>>;
  readonly faultOf: (fault: Fault) => TwinFault;
};

/** The course that all texts share that are found by the id of their record: read both levels, put other easy words in, save. */
export function makeTwinSource<Row extends TwinRow, Words extends PairedWords, Fault>({
  rowsOf,
  titleOf,
  wordsOf,
  parts,
  edit,
  faultOf,
  ...source
}: TwinKind<Row, Words, Fault>): TwinSource {
  const find = (db: Db, ids: readonly string[]) => {
    const known = ids.filter(isId);
    return known.length === 0 ? [] : rowsOf(db, known);
  };
  return {
    ...source,
    read: async (db, ids) =>
      (await find(db, ids)).map((row) => {
        const words: PairedWords = wordsOf(row);
        return {
          id: row.id,
          title: titleOf(row),
          version: String(row.version),
          state: row.easyState,
          outdatedSince: row.easyOutdatedSince,
          parts: parts.map((part) => ({
            ...part,
            standard: words[part.name] ?? '',
            easy: words[`${part.name}Easy`] ?? '',
          })),
        };
      }),
    save: async (work, { id, version, easy, chosen }) => {
      const [row] = await find(work.db, [id]);
      if (!row) return failure({ kind: 'not-found' });
      const given = parts.flatMap(({ name }) => (easy[name] === undefined ? [] : [[`${name}Easy`, easy[name]]]));
      const words = { ...wordsOf(row), ...Object.fromEntries(given) };
      const saved = await edit(work, row, { version: Number(version), words, chosen });
      return saved.ok ? success(null) : failure(faultOf(saved.failure));
    },
  };
}
