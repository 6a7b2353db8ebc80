import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import {
  nextMoves,
  takeUnwritten,
  writeMoveLetters as write,
} from "#db/stores/calendar/move-letter-store.server.ts";
import { moveLetters } from "#emails/move-letters.ts";

/** So many matters at a time are written well within the time a transaction has. */
const BATCH = 300;

/** Writes the letters that published notices owe. Each is written once, however often this is stopped and started. */
export async function writeMoveLetters(): Promise<void> {
  while (await inTransaction(writeBatch)) {
    // The next batch is a transaction of its own.
  }
}

/** False where nothing was left to write. */
async function writeBatch(tx: Transaction): Promise<boolean> {
  const unwritten = await takeUnwritten(tx);
  if (!unwritten) return false;

  const { noticeId, year, publishedOn } = unwritten;
  const moves = await nextMoves(tx, unwritten, BATCH);
  const office = await officeFacts(tx);
  const owed = moves.flatMap(({ matterId, ...move }) =>
    moveLetters({ ...move, year, publishedOn }, office).map((letter) => ({ matterId, letter })),
  );
  await write(tx, noticeId, owed, moves.at(-1)?.matterId ?? null);
  return true;
}
