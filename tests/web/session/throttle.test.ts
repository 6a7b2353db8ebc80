import "#tests/support/own-keys.ts";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { receiptSecret } from "#app/domain/intake/receipt.ts";
import { action, loader } from "#app/routes/reporter/progress/progress.tsx";
import { first } from "#app/shell/crypto/slow-work.server.ts";
import { bytesOf, digest } from "#app/shell/random.server.ts";
import { secretOf } from "#app/shell/sign-in/receipt.server.ts";
import { failuresOf, type Subject, type Subjects } from "#app/shell/sign-in/throttle.server.ts";
import {
  forgiveFailures,
  giveBackTry,
  triedByStranger,
  waitAfterFailure,
  waitBefore,
} from "#app/web/session/throttle.server.ts";
import { db } from "#db/client.server.ts";
import { throttles } from "#db/schema/sign-in.ts";
import { findFiled } from "#db/stores/intake/receipt-store.server.ts";
import { file } from "#tests/support/a-filing.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { followed } from "#tests/support/followed.ts";

const NOON = new Date("2026-11-23T04:00:00Z");
const TWENTY = Array.from({ length: 20 }, (_, index) => index);

beforeAll(openOffice);
beforeEach(async () => {
  await db.delete(throttles);
  vi.useFakeTimers({ now: NOON, toFake: ["Date"] });
});
afterEach(() => vi.useRealTimers());

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const atNoonAnd = (seconds: number) => vi.setSystemTime(NOON.getTime() + seconds * 1000);

/** A request from a network, as the edge names it. */
const from = (network: string | null) =>
  new Request(
    "https://bureau.example",
    network === null ? {} : { headers: { "x-network": network } },
  );

const at = (which: string, network: string | null = "one", tried: Subject["tried"] = "account") =>
  triedByStranger(from(network), { tried, which });

/** So many tries, one after the other, each a failure; how many were looked at. */
async function failing(times: number, subjects: (time: number) => Subjects): Promise<number> {
  let lookedAt = 0;
  for (let time = 0; time < times; time += 1) {
    if ((await waitBefore(subjects(time))) > 0) continue;
    lookedAt += 1;
    await waitAfterFailure(subjects(time));
  }
  return lookedAt;
}

async function trying(number: string, secret = receiptSecret(bytesOf(16)), network = "one") {
  const request = new Request("https://bureau.example/progress", {
    method: "POST",
    headers: { "x-network": network },
    body: new URLSearchParams({ number, secret }),
  });
  const answer = await action({ request, params: {}, context: {} });
  if (answer.headers.get("location") === "/progress") return "in";
  const { refusal } = await loader({ request: followed(answer), params: {}, context: {} });
  return refusal;
}

async function aReceipt() {
  const key = await file({ kind: "report" });
  const { number = "" } = (await findFiled(digest(key))) ?? {};
  return { number, secret: secretOf(key) };
}

describe("a receipt number under attack", () => {
  test("answers five wrong secrets at once and asks the sixth to wait, without blocking anybody else", async () => {
    for (let failures = 1; failures <= 4; failures += 1)
      expect(await trying("AAAA-AAAA")).toMatchObject({ says: "unknown", wait: 0 });
    expect(await trying("AAAA-AAAA")).toMatchObject({ says: "unknown", wait: 2 });
    expect(await trying("aaaa aaaa")).toMatchObject({ says: "wait", wait: 2 });
    expect(await trying("BBBB-BBBB", undefined, "two")).toMatchObject({ says: "unknown", wait: 0 });
  });

  test("takes a try from whoever has waited, once; and longer waits follow", async () => {
    for (let failures = 1; failures <= 5; failures += 1) await trying("CCCC-CCCC");
    atNoonAnd(1.5);
    expect(await trying("CCCC-CCCC")).toMatchObject({ says: "wait", wait: 1 });
    atNoonAnd(2);
    expect(await trying("CCCC-CCCC")).toMatchObject({ says: "unknown", wait: 4 });
    expect(await trying("CCCC-CCCC")).toMatchObject({ says: "wait", wait: 4 });
  });

  test("opens for its owner at once, whoever guesses from wherever", async () => {
    const { number, secret } = await aReceipt();
    for (let network = 0; network < 30; network += 1)
      await trying(number, undefined, `network ${network}`);
    expect(await trying(number)).toMatchObject({ says: "wait" });
    expect(await trying(number, secret, "network 1")).toBe("in");
    expect(await trying(number, secret, "a fresh one")).toBe("in");
  });

  test("a slip of the pen is no try", async () => {
    for (let slip = 0; slip < 30; slip += 1)
      expect(await trying("DDDD-DDDD", "0000-0000-00000-0001")).toMatchObject({ says: "mistyped" });
    expect(await trying("DDDD-DDDD")).toMatchObject({ says: "unknown", wait: 0 });
  });
});

describe("twenty at the same moment", () => {
  test.each(["account", "second-factor", "receipt", "collection"] as const)(
    "at one %s are five tries, and fifteen wait",
    async (tried) => {
      const subjects: Subjects = [{ tried, which: "one" }];
      const waits = await Promise.all(TWENTY.map(() => waitBefore(subjects)));
      expect(waits.filter((seconds) => seconds === 0)).toHaveLength(5);
    },
  );

  test.each(["account", "second-factor", "receipt", "collection"] as const)(
    "who have waited for one %s are one",
    async (tried) => {
      const subjects: Subjects = [{ tried, which: "one" }];
      await failing(5, () => subjects);
      later(3);
      const waits = await Promise.all(TWENTY.map(() => waitBefore(subjects)));
      expect(waits.filter((seconds) => seconds === 0)).toHaveLength(1);
    },
  );

  test("who have waited for one account from twenty networks are one", async () => {
    await failing(5, () => at("handler1"));
    const networks = TWENTY.map((index) => at("handler1", `network ${index}`));
    await Promise.all(networks.map((subjects) => waitBefore(subjects)));
    later(3);
    const waits = await Promise.all(networks.map((subjects) => waitBefore(subjects)));
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(1);
  });
});

describe("a program that guesses", () => {
  /** Without a pause for four minutes, a try each second. */
  async function lookedAt(subjects: (second: number) => Subjects) {
    let count = 0;
    for (let second = 0; second < 240; second += 1) {
      count += await failing(1, () => subjects(second));
      later(1);
    }
    return count;
  }

  test.each<readonly [string, (second: number) => Subjects]>([
    ["at one account from one network", () => at("one")],
    ["at one account from many networks", (second) => at("one", `network ${second % 50}`)],
    ["at many accounts from one network", (second) => at(`account ${second}`)],
    ["at many accounts from many networks", (second) => at(`${second}`, `network ${second % 50}`)],
    ["at many accounts, each time from another network", (second) => at(`${second}`, `${second}`)],
  ])("%s is looked at twenty-five times in four minutes at most", async (_, subjects) => {
    expect(await lookedAt(subjects)).toBeLessThanOrEqual(25);
  });

  test("keeps nobody else from what they try in a queue of their own", async () => {
    await failing(60, (time) => at(`account ${time}`, `network ${time}`));
    expect(await waitBefore(at("yet another", "fresh"))).toBeGreaterThan(0);
    expect(await waitBefore([{ tried: "known-browser", which: "one" }])).toBe(0);
    expect(await waitBefore(at("AAAA-AAAA", "fresh", "receipt"))).toBe(0);
  });
});

describe("a stranger's place among strangers", () => {
  beforeEach(async () => {
    await failing(20, (time) => at(`account ${time}`, `network ${time}`));
  });

  test("is kept while they wait, whatever account they try meanwhile", async () => {
    const first = await waitBefore(at("mine", "fresh"));
    later(1);
    expect(await waitBefore(at("mine", "fresh"))).toBe(first - 1);
    expect(await waitBefore(at("another", "fresh"))).toBe(first - 1);
    later(first - 1);
    expect(await waitBefore(at("mine", "fresh"))).toBe(0);
  });

  test("is behind those who came before, and not lost to those who press more often", async () => {
    const [one, other] = [await waitBefore(at("a", "early")), await waitBefore(at("b", "late"))];
    expect(other).toBeGreaterThan(one);
    for (let press = 0; press < 30; press += 1)
      expect(await waitBefore(at("a", "early"))).toBe(one);
    later(other);
    expect(await waitBefore(at("b", "late"))).toBe(0);
    expect(await waitBefore(at("a", "early"))).toBe(0);
  });

  test("is forgotten where nobody comes back to it", async () => {
    const seconds = await waitBefore(at("mine", "fresh"));
    later(seconds + 11 * 60);
    expect(await waitBefore(at("mine", "fresh"))).toBe(0);
    expect(await failuresOf(at("mine", "fresh"))).toEqual([1, 1, 1]);
  });
});

test("strangers and who guesses at codes let pass who files; an owner waits for nobody", async () => {
  let end = () => {};
  const filing = first(
    () =>
      new Promise<void>((over) => {
        end = over;
      }),
  );
  const done: string[] = [];
  const looked = (name: string, subjects: Subjects) =>
    waitBefore(subjects).then(() => done.push(name));
  const all = [
    looked("stranger", at("passer-by")),
    looked("code", [{ tried: "second-factor", which: "somebody" }]),
    looked("owner", [{ tried: "own-receipt", which: "theirs" }]),
    looked("known", [{ tried: "known-browser", which: "mine" }]),
  ];
  await Promise.all(all.slice(2));
  expect(done.toSorted()).toEqual(["known", "owner"]);
  end();
  await Promise.all([filing, ...all]);
  expect(done).toHaveLength(4);
});

describe("a try that was counted", () => {
  const subjects = at("one", "203.0.113", "collection");

  test("is none where nothing was looked at, and forgotten where it was right", async () => {
    for (let tries = 1; tries <= 3; tries += 1) await waitBefore(subjects);
    expect(await failuresOf(subjects)).toEqual([3, 3, 3]);
    await giveBackTry(subjects);
    expect(await failuresOf(subjects)).toEqual([2, 2, 2]);
    await forgiveFailures(subjects);
    expect(await failuresOf(subjects)).toEqual([0, 1, 1]);
  });

  test("keeps earlier failures from being forgotten only if it failed as well", async () => {
    await waitBefore(subjects);
    later(9 * 60);
    await waitBefore(subjects);
    await giveBackTry(subjects);
    atNoonAnd(11 * 60);
    expect(await failuresOf(subjects)).toEqual([0, 0, 0]);
    await waitBefore(subjects);
    atNoonAnd(20 * 60);
    await waitAfterFailure(subjects);
    atNoonAnd(29 * 60);
    expect(await failuresOf(subjects)).toEqual([1, 1, 1]);
  });
});

test("what is written down names neither number nor network", async () => {
  await failing(6, () => at("DDDD-DDDD", "203.0.113", "receipt"));
  const rows = JSON.stringify(await db.select().from(throttles));
  expect(rows).not.toMatch(/DDDD|203|receipt|network/);
});
