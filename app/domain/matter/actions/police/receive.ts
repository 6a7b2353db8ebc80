import { decided, refused } from "#app/domain/decision.ts";
import { POLICE_DECIDE, POLICE_FORWARD } from "#app/domain/law/police/transfer-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { following, policeStep, wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { dayOfAct, line, lineIfAny } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";

const fields = {
  signedBy: line("file"),
  forwardedTo: lineIfAny("file"),
  actOn: dayOfAct("file"),
};

/** Order 310, art. 7 and 8: the police sign the receipt, from which their three days count; those to whom they pass it on sign anew. */
export const policeReceipt = action({
  ...policeStep,
  name: "police-receipt",
  basis: [POLICE_FORWARD, POLICE_DECIDE],
  serves: ["police-decision"],
  isNext: ({ dates }) => !dates["police-received"],
  fields,
  leaves: ["police-received"],
  clocks: { moves: ["police-decision"] },
  blocked: following("sent", "received"),
  decide: (matter, received, act) => {
    const because = wrongDay(matter, received.actOn, act, "transferred", "police-received");
    return because.length > 0
      ? refused(...because)
      : decided({ type: "police-received", ...act, ...received });
  },
});

export const recordReceipt = (matter: Matter, received: ReadFrom<typeof fields>, act: Acting) =>
  policeReceipt.decide(matter, received, act);
