import { describe, expect, test } from "vitest";
import type { PAGE_RIGHTS } from "#app/domain/access/page-rights.ts";
import { allows, isTheirs, POLICY } from "#app/domain/access/policy.ts";
import type { Actor } from "#app/domain/staff/right.ts";
import { type Officer, STAFF_ROLES, type StaffRole } from "#app/domain/staff/roles.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const officer = (role: StaffRole, unitId: string | null = "inspection"): Officer => ({
  id: role,
  role,
  unitId,
});

/** Written down by hand: whose each page is, and what is done on it beside the actions of the desk. */
const OWNERS: Readonly<Record<keyof typeof PAGE_RIGHTS, readonly Actor[]>> = {
  "see-public": ["anybody"],
  "see-progress": ["reporter"],
  "claim-reward": ["reporter"],
  "stop-payee": ["reporter"],
  "ask-longer": ["reporter"],
  "ask-review": ["reporter"],
  supplement: ["reporter"],
  "name-officials": ["reporter"],
  "write-to-office": ["reporter"],
  "agree-to-mediation": ["reporter"],
  "see-desk": [...STAFF_ROLES],
  "see-news": [...STAFF_ROLES],
  "own-account": [...STAFF_ROLES],
  "change-password": [...STAFF_ROLES],
  "renew-sign-in": [...STAFF_ROLES],
  "search-matters": ["intake", "handler", "head"],
  "see-matter": ["intake", "handler", "head", "handler", "head"],
  "see-proposal": ["intake", "handler", "head", "handler", "head", "intake"],
  "approve-proposal": ["intake", "handler", "head", "handler", "head", "intake"],
  "see-evidence": ["intake", "handler", "head"],
  "see-letter": ["intake", "handler", "head", "handler", "head"],
  "see-messages": ["intake", "handler", "head"],
  "write-to-reporter": ["intake", "handler", "head"],
  "write-note": ["intake", "handler", "head"],
  "open-contact": ["intake", "handler", "head"],
  "see-office-files": ["intake", "handler", "head"],
  "keep-office-files": ["intake", "handler", "head"],
  "strike-office-file": ["intake", "handler", "head"],
  "declare-relation": [...STAFF_ROLES],
  "take-leave": [...STAFF_ROLES],
  "keep-views": ["intake", "handler", "head"],
  "keep-phrases": ["intake", "handler", "head"],
  "see-routing": ["intake", "handler", "head"],
  "assign-many": ["intake"],
  "register-filing": ["intake"],
  "enter-routing": ["intake"],
  "export-matters": ["intake", "handler", "head"],
  "confirm-export": ["intake", "handler", "head"],
  "confirm-routing": ["head"],
  "resolve-officials": ["head"],
  "see-agenda": ["committee"],
  "see-ballot": ["committee"],
  vote: ["committee"],
  "declare-tie": ["committee"],
  "see-payments": ["finance"],
  "see-payee": ["finance"],
  pay: ["finance"],
  "see-budget": ["finance", "head"],
  "ask-budget": ["finance"],
  "confirm-budget": ["finance", "head"],
  "see-batches": ["finance"],
  "make-batch": ["finance"],
  "read-answer": ["finance"],
  "apply-answer": ["finance"],
  "see-recovery": ["finance", "head"],
  "ask-recovery": ["finance", "head"],
  "decide-recovery": ["finance", "head"],
  "see-sealed": ["custodian"],
  "request-unsealing": ["custodian"],
  "decide-unsealing": ["custodian"],
  "see-identity": ["custodian"],
  "see-audit": ["auditor"],
  "see-office": ["system-administrator"],
  "see-calendar": ["system-administrator"],
  "publish-calendar": ["system-administrator"],
  "see-law": ["system-administrator"],
  "sign-off": ["system-administrator"],
  "see-parameters": ["system-administrator", "head"],
  "set-parameters": ["system-administrator"],
  "confirm-parameters": ["head"],
  "see-cases": ["handler", "head", "finance", "auditor"],
  "see-reward-figures": ["head", "finance", "auditor"],
  "see-publication": ["system-administrator", "head"],
  "ask-publication": ["system-administrator", "head"],
  "decide-publication": ["head"],
  "see-facts": ["system-administrator", "head", "security-administrator"],
  "change-facts": ["system-administrator"],
  "confirm-facts": ["head", "system-administrator", "security-administrator"],
  "see-people": ["security-administrator"],
  "change-people": ["security-administrator"],
  "confirm-people": ["head", "system-administrator", "security-administrator"],
  "hear-mail-alarm": ["intake", "system-administrator"],
  "hear-stranded-alarm": ["system-administrator", "security-administrator"],
  "see-outbox": ["system-administrator"],
  "send-again": ["system-administrator"],
};
const pages = Object.entries(OWNERS);

describe("beside the actions of the desk", () => {
  test.each(pages)("%s belongs to the right people and to nobody else", (action, owners) => {
    const known = Object.entries(POLICY).find(([name]) => name === action)?.[1] ?? [];
    expect(known.map(({ role }) => role)).toEqual(owners);
  });
});

describe("a right reaches", () => {
  const assessed = aMatter({ stage: "outcome-recorded", reward: aReward({}) });
  const unworthy = aMatter({
    reward: aReward({ assessment: { ...aReward({}).assessment, eligible: false } }),
  });
  const claimed = aMatter({
    reward: aReward({ claim: { on: assessed.receivedOn, codeDigest: "digest" } }),
  });

  test("the committee's only as far as rewards that came before it", () => {
    expect(allows(officer("committee"), "see-ballot", assessed)).toBe(true);
    expect(allows(officer("committee"), "vote", unworthy)).toBe(false);
    expect(allows(officer("committee"), "vote", aMatter({ reward: null }))).toBe(false);
  });

  test("finance's only as far as rewards that were claimed", () => {
    expect(allows(officer("finance"), "pay", claimed)).toBe(true);
    expect(allows(officer("finance"), "pay", assessed)).toBe(false);
  });

  test("whoever reviews or approves as far as it waits for their word", () => {
    const elsewhere = officer("head", "leadership");
    expect(allows(elsewhere, "see-matter", assessed)).toBe(false);
    expect(allows(elsewhere, "see-matter", { ...assessed, awaitsWord: true })).toBe(true);
    expect(allows(elsewhere, "see-evidence", { ...assessed, awaitsWord: true })).toBe(false);
  });

  test("a page of the house reaches no matter at all", () => {
    expect(isTheirs(officer("system-administrator"), "see-office")).toBe(true);
    expect(allows(officer("system-administrator"), "see-office", assessed)).toBe(false);
  });
});
