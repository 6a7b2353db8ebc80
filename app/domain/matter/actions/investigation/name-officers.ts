import { decided, refused } from "#app/domain/decision.ts";
import { type Barrier, mayBeNamed } from "#app/domain/exclusion/barrier.ts";
import { NAME_OFFICERS } from "#app/domain/law/cases/investigation-rules.ts";
import { inForce } from "#app/domain/law/provision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Choices } from "#app/domain/matter/record/field.ts";
import { someOf } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HEAD } from "#app/domain/staff/right.ts";

/** Handlers of the unit that has the matter. Who is kept from it is among them: a list that lacks them would tell. */
const ofTheUnit: Choices<string> = ({ handlers = [] }) =>
  handlers.map(({ id, name }) => ({ value: id, name: { zh: name, en: name } }));

/** Penalty Procedure, art. 19(2): the head of the unit names the officers of a case; whoever is named anew takes their place. */
export const officersNaming = action({
  name: "case-officers",
  at: { report: ["case-opened"] },
  by: [HEAD],
  proof: "session",
  basis: [NAME_OFFICERS],
  serves: ["penalty-case"],
  isNext: ({ investigation }) => investigation === null || investigation.officers.length === 0,
  fields: { officers: someOf<string>("file", ofTheUnit, { supposes: "all" }) },
  leaves: ["officers-named"],
  clocks: {},
  holder: "same",
  isFinal: false,
  decide: (matter, { officers }, act, { barrier }: Acting & Kept) => {
    const least = inForce(NAME_OFFICERS, matter.receivedOn).value;
    if (officers.length < least) return refused("two-officers");
    if (barrier && officers.some((id) => !mayBeNamed(id, matter, barrier)))
      return refused("officer-kept-away");
    return decided({ type: "officers-named", ...act, officers });
  },
});

type Kept = { readonly barrier: Barrier | null };

export const nameOfficers = (
  matter: Matter,
  officers: readonly string[],
  act: Acting,
  barrier: Barrier | null = null,
) => officersNaming.decide(matter, { officers }, { ...act, barrier });
