import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import { DEEDS, type Deed } from "#app/domain/matter/stage.ts";
import type { Officer, StaffRole } from "#app/domain/people/roles.ts";

type Relation = "any-matter" | "own-unit";
type Right = { readonly role: StaffRole; readonly over: Relation };

const intake: Right = { role: "intake", over: "any-matter" };
const handler: Right = { role: "handler", over: "own-unit" };
const head: Right = { role: "head", over: "own-unit" };

/** Who may do what, to which matters. What is not here is forbidden. */
const RIGHTS: Readonly<Record<Deed, readonly Right[]>> = {
  "identity-request": [intake],
  acceptance: [intake],
  refusal: [intake],
  assignment: [intake],
  referral: [intake],
  "sending-back": [handler, head],
  settlement: [handler],
  "mediation-end": [handler],
  verification: [handler],
  extension: [handler],
  "extension-decision": [head],
  findings: [handler],
  case: [head],
  declining: [head],
  outcome: [handler],
  assessment: [handler],
  "reward-notice": [handler],
  "reward-lapse": [handler],
  archive: [intake, handler],
  pause: [handler],
  resumption: [handler],
  "party-notice": [handler],
  "new-facts": [intake, handler],
  advertising: [intake, handler],
  dispute: [intake, handler],
  "dispute-settlement": [intake, handler],
  answer: [handler],
  "case-extension": [head],
  "collective-extension": [head],
  "transfer-proposal": [handler],
  "transfer-decision": [head],
  transfer: [handler],
  "police-reply": [handler],
  "police-challenge": [handler],
  "hand-over": [handler],
};

/** Whether this officer may do this to this matter, whatever stage it has reached. */
export function may(officer: Officer, deed: Deed, matter: Matter): boolean {
  return RIGHTS[deed].some(
    ({ role, over }) => role === officer.role && covers(over, officer, matter),
  );
}

/** The deeds that are this officer's and have their place now. */
export function deedsFor(officer: Officer, matter: Matter): readonly Deed[] {
  return DEEDS.filter((deed) => permits(deed, matter) && may(officer, deed, matter));
}

/** Intake sees the whole bureau; a unit sees what it holds; nobody else sees a matter at all. */
export function maySee(officer: Officer, { unitId }: Pick<Matter, "unitId">): boolean {
  if (officer.role === "intake") return true;
  if (officer.role !== "handler" && officer.role !== "head") return false;
  return unitId !== null && unitId === officer.unitId;
}

function covers(over: Relation, officer: Officer, matter: Matter): boolean {
  switch (over) {
    case "any-matter":
      return true;
    case "own-unit":
      return matter.unitId !== null && matter.unitId === officer.unitId;
  }
}
