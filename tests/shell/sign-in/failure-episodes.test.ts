import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import {
  closeEpisodes,
  recordRefusal,
  tellTurnedAway,
} from "#app/shell/sign-in/failure-episodes.server.ts";
import { triedByStranger, waitAfterFailure, waitBefore } from "#app/web/session/throttle.server.ts";
import { failureEpisodes, throttles } from "#db/schema/sign-in.ts";
import { handler, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const NOON = new Date("2026-11-23T04:00:00Z");

let before = 0;

beforeAll(openOffice);
beforeEach(async () => {
  await owner.delete(throttles);
  await owner.delete(failureEpisodes);
  vi.useFakeTimers({ now: NOON, toFake: ["Date"] });
  before = (await logged(0)).length;
});
afterEach(() => vi.useRealTimers());

const minutesLater = (minutes: number) => vi.setSystemTime(NOON.getTime() + minutes * 60_000);

async function logged(from = before) {
  const { rows } = await owner.execute<{ action: string; actor: string; about: object }>(sql`
    select action, actor, entry::jsonb -> 'about' as about from audit_entries
    where action like 'sign-in%refused' or action like 'alarm%' order by at, chain, seq`);
  return rows.slice(from);
}

describe("refusals of one person", () => {
  test("are written down when they begin and, with their number, when it has been quiet", async () => {
    for (let refusal = 0; refusal < 40; refusal += 1) await recordRefusal(handler.id);
    await recordRefusal(intake.id);
    expect(await logged()).toEqual([
      { action: "sign-in-refused", actor: handler.id, about: {} },
      { action: "sign-in-refused", actor: intake.id, about: {} },
    ]);
    minutesLater(9);
    await closeEpisodes();
    expect(await logged()).toHaveLength(2);
    minutesLater(11);
    await closeEpisodes();
    const [, , ...after] = await logged();
    const about = { failures: 40, turnedAway: 0 };
    expect(after).toEqual([{ action: "sign-ins-refused", actor: handler.id, about }]);
  });
});

describe("refusals of many", () => {
  test("are told of once, and counted with those that were not looked at", async () => {
    for (let time = 0; time < 200; time += 1) {
      const headers = { "x-network": `network ${time}` };
      const request = new Request("https://bureau.example", { headers });
      const subjects = triedByStranger(request, { tried: "receipt", which: `${time}` });
      if ((await waitBefore(subjects)) === 0) await waitAfterFailure(subjects);
    }
    const alarm = { action: "alarm-failed-sign-ins", actor: "office" };
    expect(await logged()).toEqual([{ ...alarm, about: { kind: "receipt", failures: 20 } }]);
    await tellTurnedAway();
    minutesLater(11);
    await closeEpisodes();
    const about = { kind: "receipt", failures: 20, turnedAway: 180 };
    expect((await logged()).slice(1)).toEqual([
      { action: "sign-ins-refused", actor: "office", about },
    ]);
  });
});
