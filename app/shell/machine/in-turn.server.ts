const last = new Map<string, Promise<void>>();

/**
 * Does work of one kind after the other, in the order in which it came. Whoever sends many tries at once has one of them
 * worked on in this process, and the rest of it stays with those who are not in that queue.
 */
export async function inTurn<Result>(kind: string, work: () => Promise<Result>): Promise<Result> {
  const before = last.get(kind);
  const mine = (before ?? Promise.resolve()).then(work);
  const over = mine.then(
    () => {},
    () => {},
  );
  last.set(kind, over);
  try {
    return await mine;
  } finally {
    if (last.get(kind) === over) last.delete(kind);
  }
}
