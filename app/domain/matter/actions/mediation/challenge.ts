import type { Day } from "#app/domain/calendar/day.ts";
import { decided, refused } from "#app/domain/decision.ts";
import { RECUSE_MEDIATOR } from "#app/domain/law/complaints/complaint-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationAnswers } from "#app/domain/matter/mediation/answers.ts";
import { mediationAwaits } from "#app/domain/matter/mediation/awaits.ts";
import { unlessMediating, wrongDay } from "#app/domain/matter/mediation/in-the-way.ts";
import { mediationOf, SIDES, type Side } from "#app/domain/matter/mediation/mediation.ts";
import { dayOn, oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD } from "#app/domain/staff/right.ts";

const shared = {
  at: { complaint: ["accepted"] },
  basis: [RECUSE_MEDIATOR],
  clocks: {},
  isFinal: true,
} as const;

/** Order 121, art. 21(2): a side asks the mediator to step aside. Mediation stands still; its sixty days do not. */
export const challenge = action({
  ...shared,
  name: "mediator-challenge",
  by: [HANDLER, HEAD],
  proof: "session",
  place: "rare",
  fields: {
    side: oneOf<Side>("file", mediationAnswers(...SIDES)),
    askedOn: dayOn("file"),
    reason: words("file"),
  },
  leaves: ["mediator-challenged"],
  holder: "same",
  blocked: unlessMediating("mediator", "undisputed"),
  decide: (matter, { side, askedOn, reason }, act) => {
    const because = wrongDay(askedOn, matter, act.on);
    if (because.length > 0) return refused(...because);
    return decided({ type: "mediator-challenged", ...act, side, askedOn, reason });
  },
});

/** The text says that the authority decides, not who. Policy: the unit's head, and never on themselves. */
export const challengeDecision = action({
  ...shared,
  name: "challenge-decision",
  by: [HEAD],
  proof: "fresh-code",
  serves: ["mediation"],
  isNext: (matter) => mediationAwaits(matter) === "challenge",
  fields: {
    challengeAnswer: oneOf("reporter", mediationAnswers("upheld", "rejected"), { decides: true }),
    reason: words("reporter"),
  },
  leaves: ["challenge-decided"],
  holder: "own-unit",
  blocked: (matter, { by }) => {
    if (!mediationOf(matter).challenge) return ["no-challenge"];
    return matter.handlerId === by ? ["about-yourself"] : [];
  },
  decide: (_matter, { challengeAnswer, reason }, act) =>
    decided({ type: "challenge-decided", ...act, upheld: challengeAnswer === "upheld", reason }),
});

type Asked = { readonly side: Side; readonly askedOn: Day; readonly reason: string };

export const challengeMediator = (matter: Matter, asked: Asked, act: Acting) =>
  challenge.decide(matter, asked, act);

type Answer = { readonly upheld: boolean; readonly reason: string };

export const decideChallenge = (matter: Matter, { upheld, reason }: Answer, act: Acting) =>
  challengeDecision.decide(
    matter,
    { challengeAnswer: upheld ? "upheld" : "rejected", reason },
    act,
  );
