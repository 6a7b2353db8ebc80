import "#tests/support/own-keys.ts";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openSetting } from "#tests/simulate/open-setting.ts";
import { watching } from "#tests/simulate/rules/broken.ts";
import { runSeed, type Setting } from "#tests/simulate/run.ts";

const STEPS = 60;
const TIMEOUT = 120_000;

const lines: string[] = [];
let setting: Setting;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ setting, close } = await openSetting((line) => void lines.push(line)));
});
afterAll(() => close());
beforeEach(() => {
  lines.length = 0;
});

test.each([1, 2])(
  "seed %i: whatever people do, nothing breaks what must hold",
  async (seed) => {
    expect(await runSeed(seed, STEPS, setting)).toEqual({ steps: STEPS, violations: [] });
    expect(lines).toHaveLength(STEPS);
    expect(lines.filter((line) => line.includes(": done")).length).toBeGreaterThan(10);
  },
  TIMEOUT,
);

test(
  "the same seed lives the same life again, lots that were drawn included",
  async () => {
    await runSeed(7, STEPS, setting);
    const first = [...lines];
    lines.length = 0;
    await runSeed(7, STEPS, setting);
    expect(lines).toEqual(first);
    await runSeed(8, 5, setting);
    expect(lines.slice(STEPS)).not.toEqual(first.slice(0, 5));
  },
  TIMEOUT,
);

/** As the owner past every guard: each breaks one rule, of a report whose reward was decided, told and claimed. */
const PLANTED: readonly (readonly [string, string])[] = [
  [
    "an award keeps to the cap",
    `update matters set reward = jsonb_set(reward, '{award,amount}', '100000001')`,
  ],
  [
    "the journal holds what was told, authorised and paid",
    `insert into reward_journal (bureau_id, matter_id, booked_on, kind, from_account, to_account, sum)
      select bureau_id, id, current_date, 'commitment', 'free', 'committed', 1 from matters`,
  ],
  [
    "no account of the journal is below nothing",
    `insert into reward_journal (bureau_id, matter_id, booked_on, kind, from_account, to_account, sum)
      select bureau_id, id, current_date, 'payment', 'authorised', 'paid', 1 from matters`,
  ],
  [
    "an award is paid once",
    `insert into matter_events (bureau_id, matter_id, type, event, version)
      select bureau_id, id, 'reward-paid', '{}', version from matters, generate_series(1, 2)`,
  ],
  [
    "three of finance pay",
    `with o as (insert into payouts (bureau_id, id, matter_id, round, way, sum, paper, authorised_by)
        select m.bureau_id, gen_random_uuid(), m.id, 99, 'transfer', 1, '1', s.id
          from matters m, (select id from staff where role = 'finance' limit 1) s returning *)
      insert into payout_steps (bureau_id, payout_id, step, made_by, paper)
      select bureau_id, id, step, authorised_by, '1' from o, (values ('checked'), ('paid')) s (step)`,
  ],
  ["a form that was acted on says where that led", `update form_keys set location = null`],
  ["a matter is as old as its last event", `update matters set version = version + 1`],
];

test(
  "whatever is planted past every guard is noticed",
  async () => {
    await runSeed(1, STEPS, setting);
    const client = new pg.Client(setting.ownerUrl);
    await client.connect();
    try {
      const watch = watching(client);
      const { broken, last } = await watch(Number.MAX_SAFE_INTEGER);
      expect(broken).toEqual([]);
      expect(last).toBeGreaterThan(0);
      for (const [rule, planting] of PLANTED) {
        await client.query("begin");
        await client.query("set local session_replication_role = replica");
        await client.query(planting);
        const noticed = (await watch(Number.MAX_SAFE_INTEGER)).broken;
        expect(noticed.map((one) => one.rule)).toContain(rule);
        await client.query("rollback");
      }
    } finally {
      await client.end();
    }
  },
  TIMEOUT,
);
