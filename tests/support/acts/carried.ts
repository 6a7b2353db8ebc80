import { isNull } from "drizzle-orm";
import { type Day, day, daysBetween } from "#app/domain/calendar/day.ts";
import { OFFICE_CLOCKS } from "#app/domain/matter/clocks/clock.ts";
import { isOpen, isRefused } from "#app/domain/reward/is-open.ts";
import { clocks, matters } from "#db/schema/matters.ts";
import { owner } from "#tests/support/owner.ts";

type Kept = typeof matters.$inferSelect;
type Ticking = Pick<typeof clocks.$inferSelect, "matterId" | "name" | "dueLegal" | "paused">;

/** The numbers of matters of which the database carries something else than follows from them and their clocks. */
export async function wronglyCarried(): Promise<readonly string[]> {
  const all = await owner.select().from(matters);
  const ticking = await owner
    .select({
      matterId: clocks.matterId,
      name: clocks.name,
      dueLegal: clocks.dueLegal,
      paused: clocks.paused,
    })
    .from(clocks)
    .where(isNull(clocks.stoppedOn));
  return all
    .filter((matter) => {
      const follows: Partial<Kept> = whatFollows(
        matter,
        ticking.filter(({ matterId }) => matterId === matter.id),
      );
      return Object.entries(follows).some(([name, value]) => matter[name as keyof Kept] !== value);
    })
    .map(({ number }) => number);
}

function whatFollows(matter: Kept, ticking: readonly Ticking[]): Partial<Kept> {
  const { dates, reward } = matter;
  const due = ticking
    .filter(({ name }) => OFFICE_CLOCKS.includes(name))
    .map((clock) => ({ ...clock, urgency: urgencyOf(clock.dueLegal, clock.paused) }))
    .toSorted((one, other) => one.urgency - other.urgency || (one.name < other.name ? -1 : 1))[0];
  return {
    nextClock: due?.name ?? null,
    nextDue: due?.dueLegal ?? null,
    nextPaused: due?.paused ?? false,
    urgency: due?.urgency ?? 2_000_000,
    extensionWaits: matter.extension?.approved === null,
    transferWaits:
      dates["transfer-proposed"] !== undefined &&
      dates["transfer-approved"] === undefined &&
      dates["transfer-refused"] === undefined,
    caseWaits: matter.penalty?.entry?.state === "waits",
    hasFindings: matter.findings !== null,
    rewardEligible: reward?.assessment.eligible === true,
    rewardClaimed: reward !== null && reward.claim !== null,
    rewardWaits: reward === null || (isOpen(reward) && !isRefused(reward)),
    denialWaits: reward !== null && isOpen(reward) && isRefused(reward),
  };
}

const urgencyOf = (due: Day, paused: boolean): number =>
  daysBetween(day("2000-01-01"), due) + (paused ? 1_000_000 : 0);
