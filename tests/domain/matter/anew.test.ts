import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { anew, waitingOf } from "#app/domain/matter/anew.ts";
import { type KeptProposal, partnerIn } from "#app/domain/matter/proposal-of.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const asked = { requestedBy: "罗毅", requestedOn: day("2026-05-20"), reason: "", approved: null };
const matter = aMatter({
  ...{ stage: "in-verification", unitId: "inspection", version: 4, extension: asked },
  dates: { "transfer-proposed": day("2026-05-20") },
});
const kept = (but: Partial<KeptProposal>): KeptProposal => ({
  ...{ action: "extension", content: {}, digest: "d", matterVersion: 4, proposedBy: "罗毅" },
  ...{ reviewedBy: null, approvedBy: null, returnedBy: null, withdrawnAt: null },
  ...but,
});

describe("to who proposes anew", () => {
  test("what rests on an earlier version was never asked", () => {
    expect(anew(matter, [kept({ matterVersion: 3 })]).extension).toBeNull();
    const transfer = kept({ action: "transfer-proposal", matterVersion: 3 });
    expect(anew(matter, [transfer]).dates["transfer-refused"]).toBeDefined();
  });

  test("what still stands, and what was decided, stays", () => {
    expect(anew(matter, [kept({})])).toEqual(matter);
    expect(anew(matter, [kept({ matterVersion: 3, returnedBy: "何建平" })])).toEqual(matter);
  });
});

test("only what rests on the matter as it stands, and nobody has decided, waits", () => {
  const proposals = [
    kept({}),
    kept({ action: "case", matterVersion: 3 }),
    kept({ action: "declining", withdrawnAt: new Date(0) }),
    kept({ action: "case-extension", approvedBy: "高远" }),
  ];
  expect(waitingOf(matter, proposals)).toEqual(["extension"]);
});

test("who proposed it with somebody stands in its form", () => {
  expect(partnerIn({ content: { partner: ["方雨"] } })).toBe("方雨");
  expect(partnerIn({ content: { reason: ["x"] } })).toBeNull();
});
