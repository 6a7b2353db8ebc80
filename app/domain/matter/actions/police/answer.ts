import { decided, refused } from "#app/domain/decision.ts";
import {
  HANDLE_AFTER_POLICE_REFUSAL,
  POLICE_DECIDE,
  POLICE_RECONSIDER,
} from "#app/domain/law/police/transfer-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { following, policeStep, wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { policeStanding } from "#app/domain/matter/police/standing.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { dayOfAct, line, oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";

const fields = {
  policeAnswer: oneOf("file", answers("policeOpened", "policeDeclined"), { decides: true }),
  paper: line("file", { label: "policeNotice" }),
  record: words("file", { rows: 3 }),
  actOn: dayOfAct("file"),
};

/** Order 310, art. 8 and 9(2): the police tell us in writing whether they open a case; once more where we asked for it. */
export const policeReply = action({
  ...policeStep,
  name: "police-reply",
  basis: [POLICE_DECIDE, POLICE_RECONSIDER, HANDLE_AFTER_POLICE_REFUSAL],
  serves: ["police-decision", "police-reconsideration"],
  fields,
  leaves: ["police-opened", "police-declined", "police-upheld"],
  clocks: {
    stops: ["police-decision", "police-reconsideration", "verification", "penalty-case"],
    starts: ["hand-over", "police-challenge", "ask-procurators", "penalty-case"],
  },
  blocked: following("sent", "received", "reconsidered", "supervised"),
  decide: (matter, { policeAnswer, record: note, ...notice }, act) => {
    if (note === "") return refused("explanation-missing");
    const because = wrongDay(
      matter,
      notice.actOn,
      act,
      ...(["transferred", "police-received", "police-challenged", "procurators-asked"] as const),
    );
    if (because.length > 0) return refused(...because);
    const said = { ...act, ...notice, note };
    if (policeAnswer === "policeOpened") return decided({ type: "police-opened", ...said });
    const stands = policeStanding(matter);
    if (stands === "supervised")
      return decided({ type: "police-upheld", ...said, after: "procurators" });
    return decided(
      stands === "reconsidered"
        ? { type: "police-upheld", ...said, after: "reconsideration" }
        : { type: "police-declined", ...said },
    );
  },
});

export const recordPoliceAnswer = (matter: Matter, answer: ReadFrom<typeof fields>, act: Acting) =>
  policeReply.decide(matter, answer, act);
