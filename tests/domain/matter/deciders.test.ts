import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Proposable } from "#app/domain/matter/approvals.ts";
import { decidersOf } from "#app/domain/matter/deciders.ts";
import type { Proposal } from "#app/domain/matter/proposal.ts";
import type { House, Settled, Term } from "#app/domain/staff/office.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";

const ON = day("2026-05-10");
const BEFORE = day("2026-01-01");
const person = (id: string, role: StaffRole, unitId: string): Settled => ({
  ...{ id, role, unitId },
  since: BEFORE,
});
const leads = (staffId: string, office: "leader" | "chief"): Term => ({
  ...{ staffId, office, unitId: null, acting: false, from: BEFORE, until: null, endedOn: null },
  confirmedOn: BEFORE,
});
const HOUSE: House = {
  people: [
    person("luo", "handler", "inspection"),
    person("he", "head", "inspection"),
    person("gao", "head", "leadership"),
    person("gu", "head", "leadership"),
  ],
  terms: [leads("gao", "leader"), leads("gu", "chief")],
  absences: [],
};
const proposal = (action: Proposable, but: Partial<Proposal> = {}): Proposal => ({
  ...{ action, unitId: "inspection", digest: "", proposedBy: "luo", reviewedBy: null, ended: null },
  ...but,
});

test.each<[Proposal, House, ReturnType<typeof decidersOf>]>([
  [proposal("case"), HOUSE, { review: ["he"], approve: ["gao", "gu"], together: false }],
  [
    proposal("transfer-proposal", { partner: "he" }),
    HOUSE,
    { review: null, approve: ["gu"], together: false },
  ],
  [
    proposal("collective-extension", { reviewedBy: "gao" }),
    HOUSE,
    { review: ["gao", "gu"], approve: ["gu"], together: true },
  ],
  [proposal("case"), { ...HOUSE, terms: [] }, { review: ["he"], approve: [], together: false }],
  [
    proposal("case"),
    {
      ...HOUSE,
      absences: [{ staffId: "he", deputyId: "gao", from: ON, until: ON, endedOn: null }],
    },
    { review: ["gao"], approve: ["gao", "gu"], together: false },
  ],
])("whose word is needed is said before the press (%#)", (asked, house, deciders) => {
  expect(decidersOf(asked, ON, house)).toEqual(deciders);
});
