import { KINDS } from "#app/domain/intake/kind.ts";
import { STAGES } from "#app/domain/matter/stage.ts";
import type { Agreed } from "#tests/domain/matter/record/agreed/row.ts";

/** A tie may come to light at any stage but the last. */
const EVER = KINDS.map((kind) => `${kind} ${STAGES.slice(0, -1).join(" ")}`).join(", ");

/** Whatever the matter is. */
export const WHATEVER = {
  archive: {
    at: "complaint refused withdrawn settled mediation-ended, report declined referred outcome-recorded case-ended",
    by: "intake holding it, handler, head above",
    basis: "",
    letters: "archived to reporter",
    stops: "competence police-challenge ask-procurators reward-review",
    leaves: "archived",
  },
  undoing: {
    at: EVER,
    by: "intake, handler, head",
    basis: "",
    keptBy: "as-before",
    asks: ["reason: words to file, 2 rows"],
    leaves: "undone",
    place: "rare",
  },
  correction: {
    at: EVER,
    by: "intake, handler, head above",
    basis: "",
    letters: "correction-proposed to head, correction-proposed to intake",
    asks: [
      "subject: one to office, correctedValue",
      "corrected: line to office, correctedTo",
      "reason: words to office, correctionReason, 3 rows",
    ],
    leaves: "correction-proposed",
    place: "rare",
  },
  "correction-decision": {
    at: EVER,
    by: "intake holding it, head",
    proof: "fresh-code",
    basis: "",
    letters: "corrected to reporter",
    asks: [
      "correctionAnswer: one to file, decides",
      "record: words to file, correctionNote, 3 rows, if any",
    ],
    leaves: "corrected correction-declined",
  },
  recusal: {
    at: EVER,
    by: "intake, handler, head",
    basis: "",
    letters: "raised to head",
    keptBy: "nobody",
    asks: ["tie: words to file"],
    leaves: "kept-away",
    place: "last",
  },
} as const satisfies Readonly<Record<string, Agreed>>;
