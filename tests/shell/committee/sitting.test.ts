import "#tests/support/own-keys.ts";
import { createHash } from "node:crypto";
import { asc, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, day } from "#app/domain/calendar/day.ts";
import { drawnOrder } from "#app/domain/committee/draw.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { callCommittee, seatAnew } from "#app/shell/committee/call-committee.server.ts";
import { concluding, revoking, stepping } from "#app/shell/committee/decide-on-reward.server.ts";
import { findAgenda } from "#db/queries/committee/agenda.server.ts";
import { findBallot } from "#db/queries/committee/ballot.server.ts";
import {
  committeeDraws,
  committeeItems,
  committeeOutsiders,
  committeeSeats,
} from "#db/schema/committee/sessions.ts";
import { matterExclusions } from "#db/schema/exclusions.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { bureaus, staff } from "#db/schema/office.ts";
import { asMember, nextScores, scoreAs, seatsOf } from "#tests/support/acts/committee.ts";
import { ON, rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import { head, members } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const bureauId = env.BUREAU_ID;
const { id, theMatter } = rewardAtHand();
const FOURTH = "019a0000-0000-7000-8000-000000000901";
const FIFTH = "019a0000-0000-7000-8000-000000000902";

const join = (person: string) =>
  owner
    .insert(staff)
    .values({
      ...{ bureauId, id: person, signInName: person, displayName: person, mail: "" },
      ...{ role: "committee", passwordHash: "unused", roleSince: day("2020-01-01") },
    })
    .onConflictDoUpdate({ target: [staff.bureauId, staff.id], set: { active: true } });
const leave = (person: string) =>
  owner.update(staff).set({ active: false }).where(eq(staff.id, person));
const theItem = async () => {
  const [item] = await owner.select().from(committeeItems).where(eq(committeeItems.matterId, id()));
  return item;
};
const absentFor = async (person: string) => {
  const seats = await owner
    .select()
    .from(committeeSeats)
    .where(eq(committeeSeats.matterId, id()))
    .orderBy(asc(committeeSeats.place));
  return seats.find(({ staffId }) => staffId === person)?.absentFor;
};
const steps = (person: string) => asMember(id(), person, stepping("表兄"));

beforeAll(async () => {
  await join(FOURTH);
});
/** A draw of its own for each: the session of a day takes whoever is of the committee then. */
beforeEach(async () => {
  await owner.execute(sql`alter table committee_draws disable trigger user`);
  await owner.execute(sql`alter table committee_sessions disable trigger user`);
  await owner.execute(sql`update committee_sessions set opened_on = opened_on - 400`);
  await leave(FIFTH);
});

describe("who sits", () => {
  test("are three of four by lot, as seed and roster say to whoever draws again", async () => {
    const seats = await seatsOf(id());
    expect(seats).toHaveLength(3);
    const [item] = [await theItem()];
    const [drawn] = await owner
      .select()
      .from(committeeDraws)
      .where(eq(committeeDraws.sessionId, item?.sessionId ?? ""));
    if (!drawn) throw new Error("nothing was drawn");
    const again = drawnOrder(drawn, (line) => createHash("sha256").update(line).digest("hex"));
    expect(seats).toEqual(again.slice(0, 3).map((member) => member.id));
    expect(drawn.roster.map((member) => member.id)).toContain(FOURTH);
  });

  test("is nobody who had a hand in it or must not know of it", async () => {
    const [one, two] = members;
    await owner.insert(matterEvents).values({
      ...{ bureauId, matterId: id(), type: "kept-away", version: 1 },
      event: { type: "kept-away", by: one?.id ?? "", on: ON, note: "" },
    });
    await owner.insert(matterExclusions).values({
      ...{ bureauId, id: crypto.randomUUID(), matterId: id(), staffId: two?.id ?? "" },
      ...{ ground: "named", excludedBy: "reporter", excludedOn: ON },
    });
    const seats = await seatsOf(id());
    expect(seats).not.toContain(one?.id);
    expect(seats).not.toContain(two?.id);
    expect(await absentFor(one?.id ?? "")).toBe("hand");
    expect((await theItem())?.short).toBe("members");
  });

  test("a substitute reads no ballot, and sees that it is not their turn", async () => {
    const seats = await seatsOf(id());
    const waits = [...members.map((member) => member.id), FOURTH].find((it) => !seats.includes(it));
    const viewer = { id: waits ?? "", role: "committee", unitId: null } as const;
    const line = (await findAgenda(viewer)).waiting.find((it) => it.id === id());
    expect(line).toMatchObject({ seated: false, tied: false, scores: 0 });
    expect(await scoreAs(id(), viewer.id)).toMatchObject({ because: ["not-seated"] });
  });

  test("from the sum of the office on is one from outside", async () => {
    const penalty = { decisionNumber: "1号", fines: 400_000_000, confiscations: 0 };
    await owner.update(matters).set({ penalty }).where(eq(matters.id, id()));
    const [outside] = await owner.select().from(committeeOutsiders);
    await owner.update(bureaus).set({ outsideMemberFrom: 10_000_000 });
    const seats = await seatsOf(id());
    await owner.update(bureaus).set({ outsideMemberFrom: null });
    expect(seats).toContain(outside?.staffId);
    await steps(outside?.staffId ?? "");
    expect(await theItem()).toMatchObject({ needsOutside: true, short: "outside-member" });
    expect(await seatsOf(id())).toHaveLength(2);
  });
});

test("a bureau that has set no sum needs nobody from outside", async () => {
  const penalty = { decisionNumber: "1号", fines: 400_000_000, confiscations: 0 };
  await owner.update(matters).set({ penalty }).where(eq(matters.id, id()));
  await seatsOf(id());
  expect(await theItem()).toMatchObject({ needsOutside: false, short: null });
});

describe("whoever steps aside", () => {
  test("makes way for the next one drawn, and is seated again when the chair revokes it", async () => {
    const [chair = "", two = "", three = ""] = await seatsOf(id());
    expect(await steps(three)).toMatchObject({ ok: true });
    const seats = await seatsOf(id());
    expect(seats.slice(0, 2)).toEqual([chair, two]);
    expect(seats[2]).not.toBe(three);
    expect(await absentFor(three)).toBe("conflict");
    expect(await asMember(id(), two, revoking(three, "同名"))).toMatchObject({
      because: ["not-chair"],
    });
    expect(await asMember(id(), chair, revoking(three, "同名"))).toMatchObject({ ok: true });
    expect(await seatsOf(id())).toEqual([chair, two, three]);
    await scoreAs(id(), chair);
    expect(await asMember(id(), two, stepping("表兄"))).toMatchObject({ ok: true });
    expect(await asMember(id(), chair, revoking(two, "同名"))).toMatchObject({
      because: ["scoring-began"],
    });
  });

  test("two of four leave a reward short, since that day; a fifth member is drawn and it is decided", async () => {
    const [one = "", two = ""] = await seatsOf(id());
    await steps(one);
    expect((await theItem())?.short).toBeNull();
    await steps(two);
    expect(await theItem()).toMatchObject({ short: "members", shortSince: today() });
    const left = await seatsOf(id());
    expect(left).toHaveLength(2);
    for (const _ of left) await nextScores(id());
    expect((await theMatter()).reward).toMatchObject({ scored: true, decidedOn: null });

    await join(FIFTH);
    await seatAnew();
    expect(await theItem()).toMatchObject({ short: null, shortSince: null });
    expect(await seatsOf(id())).toEqual([...left, FIFTH]);
    await nextScores(id());
    expect((await theMatter()).reward).toMatchObject({ award: { grade: "second" } });
    const draws = await owner
      .select()
      .from(committeeDraws)
      .where(eq(committeeDraws.sessionId, (await theItem())?.sessionId ?? ""));
    expect(draws.map(({ nth, roster }) => [nth, roster.length])).toEqual([
      [1, 4],
      [2, 1],
    ]);
  });
});

describe("three who sit", () => {
  test("differ, see each other, and decide in a second round by the middle grade", async () => {
    const seats = await seatsOf(id());
    const [chair = "", two = "", three = ""] = seats;
    const said = (grade: "first" | "second" | "third") => ({ grade, reason: "有据" }) as const;
    await scoreAs(id(), chair, said("first"));
    await scoreAs(id(), two, said("second"));
    const viewer = (person: string) => ({ id: person, role: "committee", unitId: null }) as const;
    const seen = async (person: string) =>
      (await findBallot(viewer(person), id()))?.members.flatMap(({ scores }) => scores).length;
    expect([await seen(chair), await seen(three)]).toEqual([1, 0]);
    await scoreAs(id(), three, said("third"));
    expect([await seen(chair), await seen(three)]).toEqual([3, 3]);
    expect((await theMatter()).reward?.decidedOn).toBeNull();
    expect(await scoreAs(id(), three, said("first"))).toMatchObject({ ok: false });

    expect(await asMember(id(), chair, concluding("again", "请看证据"))).toMatchObject({
      ok: true,
    });
    expect([await seen(chair), await seen(three)]).toEqual([3, 3]);
    await scoreAs(id(), three, said("second"));
    expect([await seen(chair), await seen(three)]).toEqual([3, 4]);
    await scoreAs(id(), chair, said("first"));
    await scoreAs(id(), two, said("third"));
    expect((await theMatter()).reward).toMatchObject({ award: { grade: "second" } });
  });

  test("differ; one of them steps aside before scoring again, and a substitute decides with the others", async () => {
    const [chair = "", two = "", three = ""] = await seatsOf(id());
    const said = (grade: "first" | "second" | "third") => ({ grade, reason: "有据" }) as const;
    await scoreAs(id(), chair, said("first"));
    await scoreAs(id(), two, said("second"));
    await scoreAs(id(), three, said("third"));
    await asMember(id(), chair, concluding("again", "请看证据"));
    expect(await steps(three)).toMatchObject({ ok: true });
    const [, , substitute = ""] = await seatsOf(id());
    expect(substitute).not.toBe(three);
    for (const person of [chair, two, substitute]) await scoreAs(id(), person, said("second"));
    expect((await theMatter()).reward).toMatchObject({ award: { grade: "second" } });
    expect(await steps(two)).toMatchObject({ ok: false, because: ["decided-already"] });
  });

  test("score at once and make one decision, called twice at once to one agenda", async () => {
    await Promise.all([callCommittee(), callCommittee()]);
    const seats = await seatsOf(id());
    await Promise.all(seats.map((person) => scoreAs(id(), person)));
    const events = await owner.select().from(matterEvents).where(eq(matterEvents.matterId, id()));
    expect(events.filter(({ type }) => type === "reward-decided")).toHaveLength(1);
  });
});

// The last one: a leave is not taken back.
describe("a seat", () => {
  test("changes with leave, and whoever has scored keeps the seat", async () => {
    const [one = "", two = ""] = await seatsOf(id());
    await scoreAs(id(), one);
    for (const person of [one, two])
      await owner.execute(sql`insert into absences (bureau_id, id, staff_id, from_on, until_on, asked_by,
          decided_by, decided_at, approved)
        values (${bureauId}, gen_random_uuid(), ${person}, ${today()}, ${addDays(today(), 3)}, ${person}, ${head.id}, now(), true)`);
    await seatAnew();
    const seats = await seatsOf(id());
    expect(seats).toHaveLength(3);
    expect(seats).toContain(one);
    expect(seats).not.toContain(two);
  });
});
