import { createHash } from "node:crypto";
import type { Day } from "#app/domain/calendar/day.ts";
import { drawnOrder, type RosterMember } from "#app/domain/committee/draw.ts";
import {
  type AbsentFor,
  type Called,
  type Seating,
  seating,
} from "#app/domain/committee/seating.ts";
import { token } from "#app/shell/random.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { findHands, findRoster } from "#db/stores/committee/roster-store.server.ts";
import { findConflicted, findScores } from "#db/stores/committee/score-store.server.ts";
import {
  findDraws,
  findItemRow,
  findSeats,
  insertDraw,
  saveSeats,
  setShort,
} from "#db/stores/committee/session-store.server.ts";

const sha256 = (line: string): string => createHash("sha256").update(line).digest("hex");

/**
 * Says anew who sits on a reward: whoever was drawn and is free, in drawn order. Where that is too few, whoever has joined the
 * committee since is drawn as well. The matter is held by whoever asks.
 */
export async function seatItem(tx: Transaction, matterId: string, on: Day): Promise<void> {
  const item = await findItemRow(tx, matterId);
  if (!item) return;
  const roster = await findRoster(tx, on);
  const absent = await absences(tx, matterId, roster);
  const scored = (await findScores(tx, item)).map(({ by }) => by);
  const before = await findSeats(tx, matterId, item.hearing);
  const asCalled = (member: RosterMember): Called => ({
    ...member,
    absentFor: absent(member.id),
    scored: scored.includes(member.id),
  });
  const sit = (drawn: readonly RosterMember[]): Seating =>
    seating(drawn.map(asCalled), item.needsOutside);

  const earlier = before.map(({ staffId: id, outside }) => ({ id, outside }));
  let drawn = await joined(tx, item.sessionId, earlier);
  const joining = roster.filter(({ id }) => !drawn.some((member) => member.id === id));
  if (sit(drawn).short !== null && joining.length > 0) {
    await draw(tx, item.sessionId, joining);
    drawn = await joined(tx, item.sessionId, drawn);
  }

  const { seats, short } = sit(drawn);
  const rows = drawn.map(({ id: staffId, outside }, index) => ({
    staffId,
    outside,
    place: index + 1,
    seatedOn: seats.includes(staffId) ? (seatedBefore(before, staffId) ?? on) : null,
    absentFor: absent(staffId),
  }));
  await saveSeats(tx, item, rows);
  await setShort(tx, matterId, short, on);
}

type Before = Awaited<ReturnType<typeof findSeats>>;
const seatedBefore = (before: Before, id: string): Day | null =>
  before.find(({ staffId }) => staffId === id)?.seatedOn ?? null;

/** Those who have a place already, and after them everybody else the session has drawn. */
async function joined(
  tx: Transaction,
  sessionId: string,
  placed: readonly RosterMember[],
): Promise<readonly RosterMember[]> {
  const draws = await findDraws(tx, sessionId);
  const drawn = draws.flatMap((one) => drawnOrder(one, sha256));
  return [...placed, ...drawn.filter(({ id }) => !placed.some((member) => member.id === id))];
}

/** Draws by lot, and puts into the log with which seed. */
async function draw(
  tx: Transaction,
  sessionId: string,
  members: readonly RosterMember[],
): Promise<void> {
  const roster = members.map(({ id, outside }) => ({ id, outside }));
  const seed = token();
  const nth = await insertDraw(tx, sessionId, { seed, roster });
  await appendAudit(tx, {
    action: "committee-drawn",
    by: "office",
    role: "office",
    matterId: null,
    about: { id: sessionId, nth, seed, members: roster.length },
  });
}

async function absences(
  tx: Transaction,
  matterId: string,
  roster: Awaited<ReturnType<typeof findRoster>>,
): Promise<(id: string) => AbsentFor | null> {
  const hands = await findHands(tx, matterId);
  const conflicted = await findConflicted(tx, matterId);
  return (id) => {
    const member = roster.find((one) => one.id === id);
    if (!member) return "left";
    if (hands.has(id)) return "hand";
    if (conflicted.includes(id)) return "conflict";
    return member.away ? "leave" : null;
  };
}
