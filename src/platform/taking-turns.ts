export type TakingTurns = {
  readonly atOnce: number;
  /** Milliseconds. Whoever takes longer waits for somebody else, such as a document for the thread that draws it, and gives the place to the next. */
  readonly patience?: number;
};

/**
 * Lets so many work at once; whoever comes later waits, in the order in which they came. On one thread nobody is ready sooner because all have begun,
 * and what is begun lies in memory until it is finished.
 * @returns runs what it is given when it is its turn, and hands on what that gives or fails with
 */
export function takingTurns({ atOnce, patience }: TakingTurns): <Made>(work: () => Promise<Made>) => Promise<Made> {
  const waiting: (() => void)[] = [];
  let free = atOnce;

  function giveOn(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    let has = true;
    const leave = (): void => {
      if (has) giveOn();
      has = false;
    };
    const timer = patience === undefined ? undefined : setTimeout(leave, patience);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      leave();
    }
  };
}
