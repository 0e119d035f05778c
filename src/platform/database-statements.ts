/** What is asked less often costs more memory in every server process than it saves. */
const askedBefore = 8;
/** Each server process keeps the plans of what it was asked: so many statements, not one for every combination of filters. */
const mostPrepared = 100;
const mostCounted = 1500;

/** Longer ones would hold up what is asked behind them on the same connection. */
const mostMilliseconds = 5;
/** One slow answer says little, as others compute meanwhile: what counts is the quickest of late. */
const forgetsPerAnswer = 1.1;

const canBePrepared = /^\s*(?:select|with|insert|update|delete)\b/iu;
const reads = /^\s*(?:select|with)\b/iu;
const mayWait =
  /\b(?:insert|update|delete|merge|share|lock|\w*_lock\w*|pg_sleep|nextval|setval|pg_notify|set_config)\b/iu;

/** One number for all: several may count for the same connections, and there a name means one statement. */
let made = 0;

/** What is known of the statements of this process, by their text. */
export type Statements = {
  /** The name under which a statement is prepared; undefined while it is asked seldom. */
  nameOf(text: string): string | undefined;
  /** It is prepared anew under another name. */
  forget(text: string): void;
  /** Whether it only reads, waits for nobody, and is quick as far as is known. */
  isQuickRead(text: string): boolean;
  /** How long it took, without what it waited for others. */
  took(text: string, milliseconds: number): void;
};

export function countStatements(): Statements {
  const asked = new Map<string, number>();
  const names = new Map<string, string>();
  const readsOnly = new Map<string, boolean>();
  const quickest = new Map<string, number>();
  return {
    nameOf(text) {
      const known = names.get(text);
      if (known !== undefined || names.size >= mostPrepared) return known;
      const times = (asked.get(text) ?? 0) + 1;
      asked.set(text, times);
      if (asked.size > mostCounted) asked.clear();
      if (times < askedBefore || !canBePrepared.test(text)) return undefined;
      asked.delete(text);
      made += 1;
      names.set(text, `often-${made}`);
      return names.get(text);
    },
    forget: (text) => void names.delete(text),
    isQuickRead(text) {
      let only = readsOnly.get(text);
      if (only === undefined) {
        only = reads.test(text) && !mayWait.test(text);
        if (readsOnly.size >= mostCounted) readsOnly.clear();
        readsOnly.set(text, only);
      }
      return only && (quickest.get(text) ?? 0) <= mostMilliseconds;
    },
    took(text, milliseconds) {
      if (quickest.size >= mostCounted) quickest.clear();
      quickest.set(text, Math.min(milliseconds, (quickest.get(text) ?? Infinity) * forgetsPerAnswer));
    },
  };
}
