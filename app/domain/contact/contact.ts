import { holderFor, holdersOf } from "#app/domain/exclusion/holder.ts";
import type { IdentityField } from "#app/domain/identity/unsealing.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import {
  ASK_IDENTITY,
  GIVE_REASONS,
  TELL_MEETING,
} from "#app/domain/law/complaints/complaint-rules.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** What whoever mediates needs to reach a complainant. A mail address is the mailroom's alone. */
export const CONTACT = ["name", "phone", "address"] as const satisfies readonly IdentityField[];
type ContactField = (typeof CONTACT)[number];
export type Contact = Readonly<Partial<Record<ContactField, string>>>;

/** What a contact may be opened for, each with the rule that needs it. There is no "other". */
export const CONTACT_PURPOSES = {
  mediation: TELL_MEETING,
  "identity-check": ASK_IDENTITY,
  service: GIVE_REASONS,
} as const;
export type ContactPurpose = keyof typeof CONTACT_PURPOSES;
export const CONTACT_PURPOSE_CODES = [
  "mediation",
  "identity-check",
  "service",
] as const satisfies readonly ContactPurpose[];

/** Of a complaint's answers, what reaches its complainant. */
export const contactIn = (answers: Answers): Contact =>
  Object.fromEntries(
    CONTACT.flatMap((name) => {
      const answer = answers[name];
      return typeof answer === "string" && answer !== "" ? [[name, answer]] : [];
    }),
  );

export type ContactReason = "not-a-complaint" | "archived" | "elsewhere" | "not-the-handler";

type Reached = Pick<Matter, "kind" | "stage" | "unitId" | "escalatedTo" | "handlerId">;

/**
 * Every reason why this officer cannot open the contact of a matter. Of a report nobody can: who reports is the vault's to
 * open (Order 121, art. 37). Of a complaint intake can until it is assigned, then any handler of its unit, as somebody has to
 * ask whether both sides agree; once who mediates is named, they alone. Where the unit above decides instead, its head.
 */
export function whyNotOpenContact(officer: Officer, matter: Reached): readonly ContactReason[] {
  const isHeld = holdersOf(matter).some((one) => one === holderFor(officer));
  const checked: readonly (readonly [ContactReason, boolean])[] = [
    ["not-a-complaint", matter.kind !== "complaint"],
    ["archived", matter.stage === "archived"],
    ["elsewhere", !isHeld],
    ["not-the-handler", isHeld && !isTheirsToReach(officer, matter)],
  ];
  return checked.flatMap(([reason, is]) => (is ? [reason] : []));
}

function isTheirsToReach({ id, role, unitId }: Officer, matter: Reached): boolean {
  if (role === "intake") return matter.unitId === null;
  if (role === "handler")
    return matter.unitId === unitId && (matter.handlerId === null || matter.handlerId === id);
  return role === "head" && matter.escalatedTo === unitId;
}
