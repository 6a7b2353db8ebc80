import { afterAll, beforeAll, expect, test } from "vitest";
import { addressesOf } from "#tests/drills/hostile/addresses.ts";
import { atOnce } from "#tests/drills/hostile/at-once.ts";
import { ask, faultsIn, isCalm } from "#tests/drills/hostile/send.ts";
import { type SetOut, setOut } from "#tests/drills/hostile/set-out.ts";
import { HOSTILE } from "#tests/drills/hostile/values.ts";
import { withFreshKey } from "#tests/drills/hostile/variations.ts";
import { visitorsOf } from "#tests/drills/hostile/visitors.ts";
import { EVERYWHERE } from "#tests/drills/hostile/written.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { asking } from "#tests/support/officer-at.ts";

/** The whole of it is a drill; these found the most. */
const NASTIEST = [
  "a NUL",
  "half a character",
  "a prototype",
  "infinite",
  "no id",
  "a hundred thousand",
];
/** One of every kind of work; who else there is sees little besides. */
const WHO =
  /^(nobody|a report at (seller|files)|wangge|anquan|guanli|caiwu|baoguan1|pingshen1|chengban|fuze|shouli)$/;
const ONE_IN = 15;

let app: App;
let pids: readonly number[];
let out: SetOut;

beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "1" } });
  const rows = await asking<{ id: string }>(app, "select id from matters");
  const matters = rows.map(({ id }) => `/desk/matters/${id}`);
  const visitors = visitorsOf(app, matters).filter(({ name }) => WHO.test(name));
  out = await setOut(app.origin, visitors, EVERYWHERE);
  pids = app.workers();
}, 120_000);
afterAll(() => app.stop());

/** Each of the nastiest values once on every form, in one field after the other. */
const spoilt = () =>
  out.samples.flatMap(({ found: { kind, form }, cookie, sent }) =>
    NASTIEST.map((what, turn) => {
      const place = turn % Math.max(1, sent.length);
      const value = Buffer.from(HOSTILE[what] ?? "");
      const spoiltSent = sent.map((one, index) => (index === place ? { ...one, value } : one));
      return { what: `${kind} ${sent[place]?.name}: ${what}`, form, cookie, sent: spoiltSent };
    }),
  );

test("no form answers a value that nobody could have typed with a fault of ours", async () => {
  const wrong: string[] = [];
  const statuses = new Map<number, number>();
  const posts = spoilt().filter(({ form }) => form.method === "post");
  await atOnce(posts, async ({ what, form: { action, withFiles }, cookie, sent }) => {
    const question = { origin: app.origin, path: action, cookie, withFiles };
    const answer = await ask({ ...question, sent: withFreshKey(sent) });
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    if (!isCalm(answer)) wrong.push(`${answer.status} ${what}`);
  });
  expect(wrong).toEqual([]);
  // Forms were read, and some of them liked.
  for (const status of [303, 400, 422]) expect(statuses.get(status) ?? 0).toBeGreaterThan(0);
}, 120_000);

test("no address does either", async () => {
  const wrong: string[] = [];
  const some = addressesOf(out.seen).filter((_, index) => index % ONE_IN === 0);
  await atOnce(some, async ({ path, what, seen }) => {
    const cookie = out.cookieOf(seen?.visitor.name ?? "");
    const answer = await ask({ origin: app.origin, path, cookie });
    if (!isCalm(answer)) wrong.push(`${answer.status} ${what}`);
  });
  expect(wrong).toEqual([]);
}, 120_000);

test("afterwards the same processes run, and the log tells of no fault", () => {
  expect(app.workers()).toEqual(pids);
  expect(faultsIn(app.output())).toEqual([]);
});
