import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import {
  decideTransfer,
  proposeTransfer,
  transferProposal,
} from "#app/domain/matter/actions/propose-transfer.ts";
import type { Milestone } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";
import { whyNot } from "#tests/support/acts/why-not.ts";

const TODAY = day("2026-05-20");
const act = { by: "罗毅", on: TODAY };
const now = circumstances(act);
const NINE = hour(TODAY, 9);

const inCase = (reached?: Milestone, but: Partial<Matter> = {}) =>
  aMatter({
    stage: "case-opened",
    dates: reached ? { [reached]: day("2026-05-19") } : {},
    transferProposedBy: "方雨",
    ...but,
  });
const approved = (matter: Matter, note = "同意移送") =>
  decideTransfer(matter, { approved: true, note, hour: NINE }, act);
const denied = (matter: Matter) =>
  decideTransfer(matter, { approved: false, note: "证据不足", hour: NINE }, act);

describe("a suspected crime", () => {
  test.each<readonly [string, Milestone | undefined, string, string]>([
    ["that nobody has proposed", undefined, "done", "not-yet"],
    ["that is proposed", "transfer-proposed", "proposed-already", "done"],
    ["that was not approved", "transfer-refused", "done", "done-already"],
    ["that was approved", "transfer-approved", "done-already", "done-already"],
    ["that was sent", "transferred", "done-already", "done-already"],
    ["that was signed for", "police-received", "done-already", "done-already"],
    ["that the police did not open", "police-declined", "done", "done-already"],
    ["that is before them again", "police-challenged", "done-already", "done-already"],
    ["that they did not open again", "police-upheld", "done", "done-already"],
    ["that is before the procurators", "procurators-asked", "done-already", "done-already"],
    ["that these did not have opened", "supervision-failed", "done", "done-already"],
    ["that was opened", "police-opened", "done-already", "done-already"],
    ["that was handed over", "items-handed-over", "done-already", "done-already"],
    ["that was given back", "police-returned", "done", "done-already"],
    ["that was punished", "convicted", "done-already", "done-already"],
  ])("%s is proposed: %s; is decided on: %s", (_, reached, proposing, deciding) => {
    const matter = inCase(reached);
    expect(whyNot(proposeTransfer(matter, "涉嫌犯罪", now))).toBe(proposing);
    expect(whyNot(approved(matter))).toBe(deciding);
    expect(whyNot(denied(matter))).toBe(deciding);
  });

  test("is decided on by nobody who proposed it", () => {
    const own = inCase("transfer-proposed", { transferProposedBy: act.by });
    expect([approved(own), denied(own)].map(whyNot)).toEqual(["own-request", "own-request"]);
  });

  test("is neither proposed nor approved without a word", () => {
    expect(whyNot(proposeTransfer(inCase(), "", now))).toBe("explanation-missing");
    expect(whyNot(approved(inCase("transfer-proposed"), ""))).toBe("explanation-missing");
  });
});

describe("what is decided", () => {
  const matter = inCase("transfer-proposed");

  test("stands in an event, with its hour where the transfer is approved", () => {
    expect(approved(matter)).toEqual({
      ok: true,
      events: [{ type: "transfer-approved", ...act, note: "同意移送", hour: NINE }],
    });
    expect(denied(matter)).toEqual({
      ok: true,
      events: [{ type: "transfer-refused", ...act, note: "证据不足" }],
    });
  });

  test("was proposed by two, whose report stands in an event of its own", () => {
    expect(proposeTransfer(inCase(), "涉嫌犯罪", now)).toEqual({
      ok: true,
      events: [{ type: "transfer-proposed", ...act, note: "涉嫌犯罪" }],
    });
  });

  test("is not barred by what has become of the partner since", () => {
    const barrier: Barrier = {
      exclusions: [{ staffId: "乙", unitId: null }],
      unresolved: false,
      office: { units: [], officers: [{ id: "乙", role: "handler", unitId: "inspection" }] },
    };
    const team = { partner: "乙", record: "涉嫌犯罪" };
    const kept = { ...now, barrier };
    expect(whyNot(transferProposal.decide(matter, team, kept))).toBe("done");
    expect(whyNot(transferProposal.propose(inCase(), team, kept))).toBe("officer-kept-away");
  });
});
