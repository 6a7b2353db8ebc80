import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { filledInBy } from "#tests/support/acts/filled-in-by.ts";

const act = { by: "罗毅", on: day("2026-05-20") };
const other = { by: "方雨", on: day("2026-05-20") };
const { does, left } = filledInBy(act);

type Decided = { readonly ok: boolean; readonly events?: readonly MatterEvent[] };
const then = (matter: Matter, { events = [] }: Decided): Matter => events.reduce(apply, matter);

const complaint = aMatter({ kind: "complaint" });
const accepted = then(complaint, accept(complaint, act));
const change = { subject: "day:accepted", old: "2026-05-20", new: "2026-05-18" } as const;
const waiting = then(
  accepted,
  correct(
    accepted,
    { value: { subject: change.subject, value: change.old }, to: change.new, reason: "录入有误" },
    other,
  ),
);

describe("what was written down", () => {
  test("is taken back by an event that names it", () => {
    expect(does("undoing", accepted, { reason: "选错了事项" })).toEqual(
      left({ type: "undone", what: "accepted", reason: "选错了事项" }),
    );
  });

  test("is asked to be put right, with both values", () => {
    const asked = { subject: change.subject, corrected: "2026年5月18日", reason: "录入有误" };
    expect(does("correction", accepted, asked)).toEqual(
      left({ type: "correction-proposed", ...change, reason: "录入有误" }),
    );
  });

  test("is put right, with both values, both reasons, and who agreed", () => {
    const agreed = { correctionAnswer: "correctionApproved", record: "与原件一致" };
    expect(does("correction-decision", waiting, agreed)).toEqual(
      left({ type: "corrected", ...change, reason: "录入有误", note: "与原件一致" }),
    );
  });

  test("is left as it is, with a reason", () => {
    const stays = { correctionAnswer: "correctionDeclined", record: "原记录无误" };
    expect(does("correction-decision", waiting, stays)).toEqual(
      left({ type: "correction-declined", note: "原记录无误" }),
    );
  });
});

test("whoever is tied to a party leaves the matter, and says why", () => {
  expect(does("recusal", complaint, { tie: "与投诉人是亲属" })).toEqual(
    left({ type: "kept-away", note: "与投诉人是亲属" }),
  );
});
