import { decided, refused } from "#app/domain/decision.ts";
import { type Barrier, mayTakeUp } from "#app/domain/exclusion/barrier.ts";
import { ASSIGN_PROMPTLY } from "#app/domain/law/counting/common-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Choices } from "#app/domain/matter/record/field.ts";
import { oneOf, wordsIfAny } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

/** Policy: as many as one person looks at one by one before they send them all in one press. */
export const MOST_AT_ONCE = 50;

/** Units where somebody can take the matter up; sent anywhere else it would lie until it is late. */
const ableUnits: Choices<string> = ({ units }) =>
  units
    .filter(({ handles }) => handles)
    .map(({ id, name, nameEn }) => ({ value: id, name: { zh: name, en: nameEn } }));

/** Order 121, art. 41(1): intake sends the matter to the unit that may deal with it, never to one it is kept from. */
export const assignment = action({
  name: "assignment",
  at: { complaint: ["accepted"], report: ["received"] },
  by: [INTAKE, HEAD_ABOVE],
  proof: "session",
  basis: [ASSIGN_PROMPTLY],
  serves: ["mediation", "verification"],
  fields: {
    unitId: oneOf("file", ableUnits),
    reason: wordsIfAny("office", { label: "assignReason", rows: 2 }),
  },
  leaves: ["assigned"],
  clocks: {},
  holder: "unit",
  isFinal: false,
  blocked: ({ unitId }) => (unitId === null ? [] : ["unit-holds-it"]),
  decide: (_matter, { unitId, reason }, act, { barrier }: Acting & Kept) =>
    keptAway(unitId, barrier) ?? decided({ type: "assigned", ...act, unitId, reason }),
});

/** Refuses a unit that must not know of the matter; null of any other. */
export const keptAway = (unitId: string, barrier: Barrier | null) =>
  barrier && !mayTakeUp(unitId, barrier) ? refused("unit-kept-away") : null;

export type Kept = { readonly barrier: Barrier | null };
type To = { readonly unitId: string; readonly reason: string };

export const assign = (matter: Matter, to: To, act: Acting, barrier: Barrier | null = null) =>
  assignment.decide(matter, to, { ...act, barrier });
