import { decided, refused } from "#app/domain/decision.ts";
import { TRANSFER_PAPERS, type TransferPaper } from "#app/domain/law/police/transfer-papers.ts";
import { TRANSFER_TO_POLICE } from "#app/domain/law/police/transfer-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { following, policeStep, wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { itemsOf } from "#app/domain/matter/record/choices.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { dayOfAct, line, someOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";

/** Art. 6(1) to (3): without them the police cannot say that they have taken it over. */
const NEVER_WITHOUT: readonly TransferPaper[] = ["letter", "report", "list"];

const fields = {
  police: line("file"),
  paper: line("file", { label: "transferLetter" }),
  papers: someOf<TransferPaper>("file", itemsOf(TRANSFER_PAPERS), { supposes: "all" }),
  items: words("file", { rows: 4 }),
  actOn: dayOfAct("file"),
};

/** State Council Order 310, art. 5(2) and 6: within twenty-four hours of the approval, to the police of the same level, with its papers. */
export const transfer = action({
  ...policeStep,
  name: "transfer",
  basis: [TRANSFER_TO_POLICE, TRANSFER_PAPERS],
  serves: ["transfer"],
  fields,
  leaves: ["transferred"],
  clocks: { stops: ["transfer", "penalty-case"], starts: ["police-decision"] },
  blocked: following("approved"),
  decide: (matter, { items: note, papers, ...sent }, act) => {
    const because = wrongDay(matter, sent.actOn, act, "transfer-approved");
    if (!NEVER_WITHOUT.every((paper) => papers.includes(paper)))
      return refused("papers-missing", ...because);
    if (because.length > 0) return refused(...because);
    return decided({ type: "transferred", ...act, ...sent, papers, note });
  },
});

export const sendToPolice = (matter: Matter, sent: ReadFrom<typeof fields>, act: Acting) =>
  transfer.decide(matter, sent, act);
