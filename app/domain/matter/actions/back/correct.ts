import { decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { readValue } from "#app/domain/matter/corrections/read-value.ts";
import { type Recorded, recordedOn } from "#app/domain/matter/corrections/recorded.ts";
import { standsAgainst } from "#app/domain/matter/corrections/stands-against.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ActionPage, Field } from "#app/domain/matter/record/field.ts";
import { line, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { STAGES, type Stage } from "#app/domain/matter/stage.ts";
import { HANDLER, HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

const UNTIL_ARCHIVED: readonly Stage[] = STAGES.filter((stage) => stage !== "archived");

const recordedIn = ({ matter, elsewhere }: ActionPage): readonly Recorded[] =>
  recordedOn(matter, elsewhere);

/** One of the recorded values, with what is recorded now. */
const whichValue: Field<Recorded> = {
  kind: "one",
  goes: "office",
  label: "correctedValue",
  choices: (page) =>
    recordedIn(page).map((recorded) => ({
      value: recorded.subject,
      recorded,
      matter: page.matter,
    })),
  read: ([typed], page) => {
    const chosen = recordedIn(page).find(({ subject }) => subject === typed);
    return chosen ? { value: chosen } : { why: "choose" };
  },
};

/** Policy: what was written down wrongly is put right by two, and both values stay on record. This asks for it. */
export const correction = action({
  name: "correction",
  at: { complaint: UNTIL_ARCHIVED, report: UNTIL_ARCHIVED },
  by: [INTAKE, HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [],
  place: "rare",
  fields: {
    subject: whichValue,
    corrected: line("office", { label: "correctedTo" }),
    reason: words("office", { label: "correctionReason", rows: 3 }),
  },
  leaves: ["correction-proposed"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: ({ correction: waiting }) => (waiting ? ["correction-waits"] : []),
  decide: (matter, { subject: { subject, value: old }, corrected, reason }, act) => {
    const value = readValue(subject, corrected, matter);
    if (value === null) return refused("value-unreadable");
    const because = standsAgainst(matter, { subject, old, typed: value }, act.on);
    if (because.length > 0) return refused(...because);
    if (reason === "") return refused("explanation-missing");
    return decided({ type: "correction-proposed", ...act, subject, old, new: value, reason });
  },
});

type Asked = { readonly value: Recorded; readonly to: string; readonly reason: string };

export const correct = (matter: Matter, { value, to, reason }: Asked, act: Acting) =>
  correction.decide(matter, { subject: value, corrected: to, reason }, act);
