import "#tests/support/own-keys.ts";
import { solveChallenge } from "altcha-lib/v1";
import { sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ALARM_AT } from "#app/domain/sign-in/throttle.ts";
import { action, loader } from "#app/routes/reporter/progress/progress.tsx";
import { isPaid, newChallenge } from "#app/shell/sign-in/challenge.server.ts";
import { noteFailure, standingOf } from "#app/shell/sign-in/throttle.server.ts";
import type { Form } from "#app/web/form/form.server.ts";
import {
  challengeAfterFailure,
  forgiveFailures,
  giveBackTry,
  requireChallenge,
} from "#app/web/session/throttle.server.ts";
import { db } from "#db/client.server.ts";
import { throttles } from "#db/schema/sign-in.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { followed } from "#tests/support/followed.ts";
import { owner } from "#tests/support/owner.ts";

const SECRET = "0000-0000-00000-0000";
const NOON = new Date("2026-11-23T04:00:00Z");
const unknown = { ticket: "", work: "" };

beforeAll(openOffice);
beforeEach(async () => {
  await db.delete(throttles);
  vi.useFakeTimers({ now: NOON, toFake: ["Date"] });
});
afterEach(() => vi.useRealTimers());

const later = (seconds: number) => vi.setSystemTime(NOON.getTime() + seconds * 1000);

async function trying(number: string, paid: Record<string, string> = {}) {
  const request = new Request("https://bureau.example/progress", {
    method: "POST",
    body: new URLSearchParams({ number, secret: SECRET, ...paid }),
  });
  const answer = await action({ request, params: {}, context: {} });
  const { refusal } = await loader({ request: followed(answer), params: {}, context: {} });
  return refusal;
}

describe("a receipt number under attack", () => {
  test("answers five wrong secrets at once and asks the sixth to wait, without blocking anybody else", async () => {
    for (let failures = 1; failures <= 4; failures += 1)
      expect(await trying("AAAA-AAAA")).toMatchObject({ says: "unknown", toll: null });
    expect(await trying("AAAA-AAAA")).toMatchObject({ says: "unknown", toll: { wait: 2 } });
    expect(await trying("aaaa aaaa")).toMatchObject({ says: "wait" });
    expect(await trying("BBBB-BBBB")).toMatchObject({ says: "unknown", toll: null });
  });

  test("takes a try from whoever has waited, once; and longer waits follow", async () => {
    for (let failures = 1; failures <= 4; failures += 1) await trying("CCCC-CCCC");
    const ticket = (await trying("CCCC-CCCC"))?.toll?.ticket ?? "";
    expect(await trying("CCCC-CCCC", { ticket })).toMatchObject({ says: "wait" });
    later(2);
    expect(await trying("CCCC-CCCC", { ticket })).toMatchObject({
      says: "unknown",
      toll: { wait: 4 },
    });
    expect(await trying("CCCC-CCCC", { ticket })).toMatchObject({ says: "wait" });
  });
});

const formWith = (ticket = ""): Form => {
  const one = (name: string) => (name === "ticket" ? ticket : "");
  return { one, all: () => [], entries: [] };
};

describe("twenty at the same moment", () => {
  const TWENTY = Array.from({ length: 20 }, (_, index) => index);

  test.each(["account", "second-factor", "receipt", "collection"] as const)(
    "at one %s are five tries and fifteen tolls",
    async (tried) => {
      const subjects = [{ tried, which: "one" }] as const;
      const tolls = await Promise.all(TWENTY.map(() => requireChallenge(subjects, formWith())));
      expect(tolls.filter((toll) => toll === null)).toHaveLength(5);
    },
  );

  test.each([
    ["second-factor", 1],
    ["collection", 1],
    ["account", 20],
  ] as const)("who have waited for one %s are %i", async (tried, most) => {
    const subjects = [{ tried, which: "one" }] as const;
    await Promise.all(TWENTY.map(() => requireChallenge(subjects, formWith())));
    const waiting = await Promise.all(TWENTY.map(() => requireChallenge(subjects, formWith())));
    later(3);
    const tickets = waiting.map((toll) => toll?.ticket ?? "");
    const tries = await Promise.all(tickets.map((it) => requireChallenge(subjects, formWith(it))));
    expect(tries.filter((toll) => toll === null)).toHaveLength(most);
  });
});

describe("a try that was counted", () => {
  const subjects = [
    { tried: "collection", which: "one" },
    { tried: "network", which: "203.0.113" },
  ] as const;
  const counts = async () => (await standingOf(subjects)).counted.map(({ failures }) => failures);

  test("is none where nothing was looked at, and forgotten where it was right", async () => {
    for (let tries = 1; tries <= 3; tries += 1) await requireChallenge(subjects, formWith());
    expect(await counts()).toEqual([3, 3]);
    await giveBackTry(subjects);
    expect(await counts()).toEqual([2, 2]);
    await forgiveFailures(subjects);
    expect(await counts()).toEqual([0, 1]);
  });

  test("keeps earlier failures from being forgotten only if it failed as well", async () => {
    await requireChallenge(subjects, formWith());
    later(9 * 60);
    await requireChallenge(subjects, formWith());
    await giveBackTry(subjects);
    later(11 * 60);
    expect(await counts()).toEqual([0, 0]);
    await requireChallenge(subjects, formWith());
    later(20 * 60);
    await challengeAfterFailure(subjects);
    later(29 * 60);
    expect(await counts()).toEqual([1, 1]);
  });
});

describe("a toll", () => {
  test("is paid by work as well, once", async () => {
    const { challenge } = await newChallenge("one", 2);
    const { challenge: hash, salt, maxnumber, signature, algorithm } = JSON.parse(challenge);
    const solution = await solveChallenge(hash, salt, algorithm, maxnumber).promise;
    const answer = { algorithm, challenge: hash, number: solution?.number, salt, signature };
    const work = Buffer.from(JSON.stringify(answer)).toString("base64");
    expect(await isPaid("another", { ticket: "", work })).toBe(false);
    expect(await isPaid("one", { ticket: "", work })).toBe(true);
    expect(await isPaid("one", { ticket: "", work })).toBe(false);
  });

  test.each([
    ["nothing", unknown],
    ["nonsense", { ticket: "1.2.3", work: "bm9uc2Vuc2U=" }],
    ["work of one's own making", { ticket: "", work: Buffer.from("{}").toString("base64") }],
  ])("is not paid by %s", async (_, paid) => {
    expect(await isPaid("one", paid)).toBe(false);
  });

  test("that was waited for is of no use to another subject, nor the day after", async () => {
    const { ticket } = await newChallenge("one", 2);
    later(3);
    expect(await isPaid("another", { ticket, work: "" })).toBe(false);
    later(3600);
    expect(await isPaid("one", { ticket, work: "" })).toBe(false);
  });
});

test("failures of many at once are told of once a minute", async () => {
  const told: boolean[] = [];
  for (let failure = 0; failure < ALARM_AT + 5; failure += 1)
    told.push(await noteFailure([{ tried: "receipt", which: String(failure) }]));
  expect(told.filter(Boolean)).toHaveLength(1);
  const { rows } = await owner.execute(sql`
    select actor, entry::jsonb -> 'about' as about from audit_entries where action = 'alarm-failed-sign-ins'`);
  expect(rows).toEqual([{ actor: "office", about: { failures: ALARM_AT } }]);
});

test("what is written down names neither number nor network", async () => {
  const subjects = [
    { tried: "receipt", which: "DDDD-DDDD" },
    { tried: "network", which: "203.0.113" },
  ] as const;
  expect(await requireChallenge(subjects, formWith())).toBeNull();
  await noteFailure(subjects);
  expect((await standingOf(subjects)).wait).toBe(0);
  const rows = JSON.stringify(await db.select().from(throttles));
  expect(rows).not.toMatch(/DDDD|203|receipt|network/);
});
