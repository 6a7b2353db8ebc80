import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { CASH_BELOW } from "#app/domain/reward/payee/cash.ts";
import { methodsFor, nextSharer, waysFor } from "#app/domain/reward/payee/name-payee.ts";
import {
  type ClaimWay,
  effectiveFrom,
  type PayeeVersion,
  type PayMethod,
} from "#app/domain/reward/payee/payee.ts";
import { payeeStatus } from "#app/domain/reward/payee/payee-status.ts";
import { readChoice, type TypedPayee } from "#app/domain/reward/payee/read-choice.ts";

const nothing: TypedPayee = {
  ...{ way: "", sharer: "", share: "", method: "", holder: "", bank: "", number: "" },
};
const account = { holder: "演练甲", bank: "演练银行", number: "12345678" };
const readOf = (typed: Partial<TypedPayee>, named = true, due = CASH_BELOW - 1) =>
  readChoice({ ...nothing, ...typed }, { ways: waysFor(named), due });

describe("a choice is read", () => {
  test.each([
    [
      { way: "named", method: "cash" },
      { way: "named", account: null, sharing: null },
    ],
    // What was typed for the other choice is nobody's business.
    [
      { way: "anonymous", method: "cash", ...account },
      { way: "anonymous", account: null, sharing: null },
    ],
    [
      { way: "agent", method: "transfer", ...account },
      { way: "agent", account, sharing: null },
    ],
    [
      { way: "joint", method: "transfer", ...account, sharer: "20", share: "1/3" },
      { way: "joint", account, sharing: { sharer: 20, typed: "1/3" } },
    ],
  ])("%j", (typed, choice) => {
    expect(readOf(typed)).toEqual({ choice });
  });

  test.each([
    [{}, { way: "missing", method: "missing" }],
    [
      { way: "named", method: "transfer" },
      { holder: "missing", bank: "missing", number: "missing" },
    ],
    [{ way: "joint", method: "cash", sharer: "1" }, { method: "by-transfer" }],
    [{ way: "joint", method: "transfer", ...account }, { sharer: "missing" }],
    [{ way: "joint", method: "transfer", ...account, sharer: "0" }, { sharer: "missing" }],
    [{ way: "joint", method: "transfer", ...account, sharer: "21" }, { sharer: "missing" }],
  ])("%j is not understood", (typed, faults) => {
    expect(readOf(typed)).toEqual({ faults });
  });

  test("without a name there is no claim in one's name", () => {
    expect(readOf({ way: "named", method: "cash" }, false)).toEqual({ faults: { way: "missing" } });
    expect(readOf({ way: "agent", method: "cash" }, false)).toEqual({ faults: { way: "missing" } });
  });

  test.each<[ClaimWay, Fen, readonly PayMethod[]]>([
    ["joint", 1, ["transfer"]],
    ["anonymous", 499_999, ["transfer", "cash"]],
    ["anonymous", 500_000, ["transfer"]],
    ["named", 500_001, ["transfer"]],
  ])("claimed %s, %i fen leave by %j", (way, due, methods) => {
    expect(methodsFor(way, due)).toEqual(methods);
  });

  test("cash for a large reward is a fault, with its reason", () => {
    const cash = { way: "named", method: "cash" };
    expect(readOf(cash, true, 500_000)).toEqual({ faults: { method: "too-large-for-cash" } });
  });
});

const SET = day("2026-11-02");
const one = (version: number, but: Partial<PayeeVersion> = {}): PayeeVersion => ({
  ...{ version, way: "joint", method: "transfer", sharer: version, share: 100, setOn: SET },
  ...{ effectiveOn: effectiveFrom(SET), stoppedOn: null, ...but },
});

describe("one that was named", () => {
  const whole = one(1, { way: "anonymous", sharer: 1, share: null });
  test.each<[string, PayeeVersion, readonly PayeeVersion[], string, string]>([
    ["cools off", whole, [whole], "2026-11-08", "cooling"],
    ["is ready", whole, [whole], "2026-11-09", "ready"],
    ["waits for the other share", one(1), [one(1)], "2026-11-09", "open"],
    ["is ready with the other share", one(1), [one(1), one(2)], "2026-11-09", "ready"],
    ["was replaced", one(1), [one(1), one(2, { sharer: 1 })], "2026-11-03", "replaced"],
    [
      "was stopped",
      one(1, { stoppedOn: SET }),
      [one(1, { stoppedOn: SET })],
      "2026-11-20",
      "stopped",
    ],
  ])("%s", (_, named, versions, on, status) => {
    expect(payeeStatus(named, versions, { due: 200, on: day(on) })).toBe(status);
  });

  test("leaves the next number to the next", () => {
    expect(nextSharer([])).toBe(1);
    expect(nextSharer([one(1), one(3)])).toBe(2);
    expect(nextSharer([whole])).toBe(1);
    expect(nextSharer(Array.from({ length: 20 }, (_, index) => one(index + 1)))).toBeNull();
  });
});
