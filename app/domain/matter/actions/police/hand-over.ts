import { decided, refused } from "#app/domain/decision.ts";
import { HAND_OVER_ITEMS } from "#app/domain/law/police/transfer-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { following, policeStep, wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { dayOfAct, line, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";

const fields = {
  items: words("file", { rows: 4 }),
  paper: line("file", { label: "handOverPaper" }),
  actOn: dayOfAct("file"),
};

/** Order 310, art. 12: what belongs to the case is handed over within three days of their notice, and signed for. */
export const handOver = action({
  ...policeStep,
  name: "hand-over",
  basis: [HAND_OVER_ITEMS],
  serves: ["hand-over"],
  fields,
  leaves: ["items-handed-over"],
  clocks: { stops: ["hand-over"] },
  blocked: following("opened"),
  decide: (matter, { items: note, ...handed }, act) => {
    const because = wrongDay(matter, handed.actOn, act, "police-opened");
    if (note === "") return refused("explanation-missing", ...because);
    if (because.length > 0) return refused(...because);
    return decided({ type: "items-handed-over", ...act, ...handed, note });
  },
});

export const handOverItems = (matter: Matter, handed: ReadFrom<typeof fields>, act: Acting) =>
  handOver.decide(matter, handed, act);
