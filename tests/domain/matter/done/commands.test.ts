import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { agreeByReceipt } from "#app/domain/matter/actions/mediation/agree.ts";
import { releaseMediator } from "#app/domain/matter/actions/mediation/name-mediators.ts";
import { recordStep } from "#app/domain/matter/actions/record-step.ts";
import { recuse } from "#app/domain/matter/actions/recuse.ts";
import { requestExtension } from "#app/domain/matter/actions/request-extension.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { inMediation } from "#tests/support/acts/a-mediation.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";

const TODAY = day("2026-05-20");
const act = { by: "罗毅", on: TODAY };
const report = aMatter({ stage: "assigned", unitId: "inspection" });

test.each<readonly [string, Decision<unknown, string>, object]>([
  ["a verification begins", beginVerification(report, act), { type: "taken-up", ...act }],
  [
    "more time is asked for",
    requestExtension(report, "检验未出", circumstances(act)),
    { type: "extension-requested", ...act, reason: "检验未出" },
  ],
  [
    "a step is recorded",
    recordStep("dispute", report, "与邻市争议", act),
    { type: "dispute-raised", ...act, note: "与邻市争议" },
  ],
  [
    "a mediator is relieved",
    releaseMediator(inMediation(), "休假", act),
    { type: "mediator-released", ...act, reason: "休假" },
  ],
  [
    "somebody steps aside",
    recuse(report, "亲属", act),
    { type: "kept-away", ...act, note: "亲属" },
  ],
  [
    "a complainant agrees on their own page",
    agreeByReceipt(inMediation({ consents: {} }), TODAY),
    {
      ...{ type: "mediation-agreed", by: "reporter", on: TODAY },
      ...{ side: "complainant", way: "own-page", agreedOn: TODAY },
    },
  ],
])("%s with the same event wherever it is asked for", (_, decision, event) => {
  expect(decision).toEqual({ ok: true, events: [event] });
});
