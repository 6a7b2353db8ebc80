import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import type { Decision } from "#app/domain/decision.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { askIdentity } from "#app/domain/matter/actions/ask-identity.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { decline } from "#app/domain/matter/actions/decline.ts";
import { endMediation } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { settle } from "#app/domain/matter/actions/mediation/settle.ts";
import { openCase } from "#app/domain/matter/actions/open-case.ts";
import { decideTransfer } from "#app/domain/matter/actions/propose-transfer.ts";
import { recordFindings } from "#app/domain/matter/actions/record-findings.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import { refer } from "#app/domain/matter/actions/refer.ts";
import { refuse } from "#app/domain/matter/actions/refuse.ts";
import { decideExtension, requestExtension } from "#app/domain/matter/actions/request-extension.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { inMediation } from "#tests/support/acts/a-mediation.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";

const TODAY = day("2026-05-20");
const act = circumstances({ by: "罗毅", on: TODAY });
const asked = { requestedBy: "罗毅", requestedOn: TODAY, reason: "检验未出", approved: null };
const found = (...conditions: readonly string[]) => ({
  summary: "属实",
  conditions,
  recordedBy: "方雨",
});
const ownFindings = { ...found(), recordedBy: act.by };

const complaint = (but: Partial<Matter> = {}) => aMatter({ kind: "complaint", ...but });
const verifying = (but: Partial<Matter> = {}) =>
  aMatter({ stage: "in-verification", unitId: "inspection", ...but });

/** Fifteen working days from 11 May 2026 end on 1 June. */
const AFTER = day("2026-06-02");
/** Sixty days from 20 May end on Sunday 19 July, and roll to Monday. */
const mediated = complaint({ stage: "accepted", dates: { accepted: TODAY } });
const OVER = { ground: "term-ended", explanation: "六十日内未达成协议" };

type Case = readonly [string, () => Decision<MatterEvent, string>, string];

describe("nothing happens", () => {
  test.each<Case>([
    [
      "to a complaint refused without a ground",
      () => refuse(complaint(), { grounds: [], explanation: "不属于职责" }, act),
      "grounds-missing",
    ],
    [
      "to a complaint refused without a reason in words",
      () => refuse(complaint(), { grounds: ["not-our-remit"], explanation: "" }, act),
      "explanation-missing",
    ],
    [
      "to factors weighed for a ground that is not the third",
      () =>
        refuse(
          complaint(),
          { grounds: ["not-our-remit"], factors: ["shared-contact"], explanation: "多人同号" },
          act,
        ),
      "factors-without-ground",
    ],
    [
      "when identity is asked for by yesterday",
      () => askIdentity(complaint(), day("2026-05-19"), act),
      "day-has-passed",
    ],
    [
      "when identity is asked for by the year 9999",
      () => askIdentity(complaint(), day("9999-12-31"), act),
      "day-too-far",
    ],
    [
      "when a unit holds the complaint already",
      () =>
        assign(
          complaint({ stage: "accepted", unitId: "market" }),
          { unitId: "inspection", reason: "转办" },
          act,
        ),
      "unit-holds-it",
    ],
    [
      "when nobody holds what is sent back",
      () => sendBack(complaint({ stage: "accepted" }), "不属于本科", act),
      "no-unit-holds-it",
    ],
    [
      "when it is sent back without a reason",
      () => sendBack(verifying(), "", act),
      "explanation-missing",
    ],
    [
      "when a settlement has no terms",
      () => settle(inMediation(), { terms: "", form: "written" }, act),
      "explanation-missing",
    ],
    [
      "when mediation ends on no ground",
      () => endMediation(complaint({ stage: "accepted" }), { ground: "", explanation: "x" }, act),
      "grounds-missing",
    ],
    [
      "when a report is referred to nobody",
      () => refer(aMatter(), { to: "", reason: "无权限" }, act),
      "explanation-missing",
    ],
    [
      "when more time is asked for without a reason",
      () => requestExtension(verifying(), "", act),
      "explanation-missing",
    ],
    [
      "when more time is asked for twice",
      () => requestExtension(verifying({ extension: asked }), "再延长", act),
      "extension-asked-already",
    ],
    [
      "when more time was granted already",
      () => requestExtension(verifying({ extension: { ...asked, approved: true } }), "再", act),
      "extension-asked-already",
    ],
    [
      "when more time is asked for after the last day",
      () => requestExtension(verifying(), "检验未出", circumstances({ ...act, on: AFTER })),
      "limit-passed",
    ],
    [
      "when more time is granted after the last day",
      () =>
        decideExtension(
          verifying({ extension: { ...asked, requestedBy: "方雨" } }),
          { approved: true, reason: "同意" },
          circumstances({ ...act, on: AFTER }),
        ),
      "limit-passed",
    ],
    [
      "when mediation ends for its sixty days on the last of them",
      () => endMediation(mediated, OVER, circumstances({ ...act, on: day("2026-07-20") })),
      "mediation-not-over",
    ],
    [
      "when somebody approves their own request",
      () =>
        decideExtension(verifying({ extension: asked }), { approved: true, reason: "同意" }, act),
      "own-request",
    ],
    [
      "when nobody asked for more time",
      () => decideExtension(verifying(), { approved: true, reason: "同意" }, act),
      "no-extension-asked",
    ],
    [
      "when the request was decided before",
      () =>
        decideExtension(
          verifying({ extension: { ...asked, requestedBy: "方雨", approved: false } }),
          { approved: true, reason: "同意" },
          act,
        ),
      "no-extension-asked",
    ],
    [
      "when findings say nothing",
      () => recordFindings(verifying(), { summary: "", conditions: [] }, act),
      "explanation-missing",
    ],
    [
      "when a case is opened without findings",
      () => openCase(verifying(), "案1号", act),
      "findings-missing",
    ],
    [
      "when one of the four conditions is missing",
      () =>
        openCase(
          verifying({ findings: found("evidence", "punishable", "jurisdiction") }),
          "案1号",
          act,
        ),
      "conditions-unmet",
    ],
    [
      "when a case is declined without findings",
      () => decline(verifying(), { ground: "no-fault", reason: "无过错" }, act),
      "findings-missing",
    ],
    [
      "when a case is opened on findings of one's own",
      () => openCase(verifying({ findings: ownFindings }), "案1号", act),
      "own-findings",
    ],
    [
      "when a case is declined on findings of one's own",
      () =>
        decline(
          verifying({ findings: ownFindings }),
          { ground: "no-fault", reason: "无过错" },
          act,
        ),
      "own-findings",
    ],
    [
      "when a transfer is decided on by whoever proposed it",
      () =>
        decideTransfer(
          verifying({ dates: { "transfer-proposed": TODAY }, transferProposedBy: act.by }),
          { approved: true, note: "同意", hour: hour(TODAY, 9) },
          act,
        ),
      "own-request",
    ],
    [
      "when a case is declined without a reason",
      () => decline(verifying({ findings: found() }), { ground: "no-fault", reason: "" }, act),
      "explanation-missing",
    ],
    [
      "when a penalty has no decision number",
      () =>
        recordOutcome(
          aMatter({ stage: "case-opened" }),
          { decisionNumber: "", fines: 0, confiscations: 0 },
          act,
        ),
      "explanation-missing",
    ],
    [
      "when nobody has examined whether a reward is due and somebody archives",
      () => archive(aMatter({ stage: "outcome-recorded", reward: null }), act),
      "not-assessed",
    ],
    [
      "when a reward is still owed and somebody archives",
      () => archive(aMatter({ stage: "outcome-recorded", reward: aReward() }), act),
      "reward-open",
    ],
    [
      "when the parties were not told that mediation ended and somebody archives",
      () => archive(complaint({ stage: "mediation-ended" }), act),
      "parties-not-told",
    ],
  ])("%s", (_, command, reason) => {
    expect(command()).toEqual({ ok: false, because: [reason] });
  });
});

describe("it is done", () => {
  test("more time is asked for on the last day", () => {
    const on = day("2026-06-01");
    expect(requestExtension(verifying(), "检验未出", circumstances({ ...act, on })).ok).toBe(true);
  });

  test("a request that came too late is declined", () => {
    const late = verifying({ extension: { ...asked, requestedBy: "方雨" } });
    const at = circumstances({ ...act, on: AFTER });
    expect(decideExtension(late, { approved: false, reason: "已超期" }, at).ok).toBe(true);
  });

  test("mediation ends for its sixty days on the day after the last", () => {
    const at = circumstances({ ...act, on: day("2026-07-21") });
    expect(endMediation(mediated, OVER, at).ok).toBe(true);
  });

  test("a head grants the time that a handler asked for", () => {
    const decision = decideExtension(
      verifying({ extension: { ...asked, requestedBy: "方雨" } }),
      { approved: true, reason: "同意" },
      act,
    );
    expect(decision).toMatchObject({ ok: true, events: [{ type: "extension-decided" }] });
  });

  test("a request that was declined may be made once more", () => {
    const again = requestExtension(
      verifying({ extension: { ...asked, approved: false } }),
      "补充检验",
      act,
    );
    expect(again.ok).toBe(true);
  });

  test("a case is opened when all four conditions are found", () => {
    const findings = found("evidence", "punishable", "jurisdiction", "within-time-bar");
    expect(openCase(verifying({ findings }), "案1号", act)).toMatchObject({ ok: true });
  });

  test("identity may be asked for by today", () => {
    expect(askIdentity(complaint(), TODAY, act).ok).toBe(true);
  });

  test.each([
    ["refused to be rewarded", aReward({ decidedOn: TODAY, award: null })],
    ["found not eligible", aReward({ assessment: { ...aReward().assessment, eligible: false } })],
    ["given up", aReward({ lapsedOn: TODAY })],
    ["paid", aReward({ payment: { on: TODAY, by: "唐敏", voucher: "1" } })],
  ])("a report %s is archived", (_, reward) => {
    const decided = { ...reward, decidedOn: reward.decidedOn ?? TODAY };
    const matter = aMatter({ stage: "outcome-recorded", reward: decided });
    expect(archive(matter, act).ok).toBe(true);
  });
});
