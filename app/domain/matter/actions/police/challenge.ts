import { decided, refused } from "#app/domain/decision.ts";
import {
  ASK_PROCURATORS,
  CHALLENGE_POLICE_REFUSAL,
} from "#app/domain/law/police/transfer-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { following, policeStep, wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { policeStanding } from "#app/domain/matter/police/standing.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import type { Choices, ReadFrom } from "#app/domain/matter/record/field.ts";
import { dayOfAct, line, oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";

type Challenged = "reconsideration" | "procurators";

const whomToAsk: Choices<Challenged> = (page) =>
  policeStanding(page.matter) === "upheld"
    ? answers("procurators")(page)
    : answers("reconsideration", "procurators")(page);

const fields = {
  challengeTo: oneOf<Challenged>("file", whomToAsk, { decides: true }),
  paper: line("file", { label: "challengeLetter" }),
  record: words("file", { rows: 3 }),
  actOn: dayOfAct("file"),
};

/** Order 310, art. 9: what the police will not open is put before them again, or before the procurators. */
export const policeChallenge = action({
  ...policeStep,
  name: "police-challenge",
  basis: [CHALLENGE_POLICE_REFUSAL, ASK_PROCURATORS],
  serves: ["police-challenge", "ask-procurators"],
  fields,
  leaves: ["police-challenged"],
  clocks: {
    stops: ["police-challenge", "ask-procurators"],
    starts: ["police-reconsideration"],
  },
  blocked: following("declined", "upheld"),
  decide: (matter, { challengeTo: to, record: note, ...asked }, act) => {
    const because = wrongDay(matter, asked.actOn, act, "police-declined", "police-upheld");
    if (note === "") return refused("explanation-missing", ...because);
    // Reconsidered once, what is left are the procurators (art. 9(2)).
    if (to === "reconsideration" && policeStanding(matter) === "upheld")
      return refused("done-already", ...because);
    if (because.length > 0) return refused(...because);
    return decided({ type: "police-challenged", ...act, ...asked, to, note });
  },
});

export const challengePolice = (matter: Matter, asked: ReadFrom<typeof fields>, act: Acting) =>
  policeChallenge.decide(matter, asked, act);
