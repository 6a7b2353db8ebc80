import type { Fen } from "#app/domain/law/fen.ts";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import { decideCorrection } from "#app/domain/matter/actions/back/decide-correction.ts";
import { undo } from "#app/domain/matter/actions/back/undo.ts";
import { confirmCase, returnCase } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { barely } from "#app/domain/matter/actions/penalty/decision-fields.ts";
import { enterAnew } from "#app/domain/matter/actions/penalty/enter-anew.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import { recordedOn } from "#app/domain/matter/corrections/recorded.ts";
import { byDesk, DESK } from "#tests/simulate/acts/by-desk.ts";
import { among, type Doing, type OfMatter } from "#tests/simulate/doing.ts";
import type { Standing } from "#tests/simulate/standing.ts";

/** Several reports come to hang on each. */
const NUMBERS = ["云罚〔2026〕1号", "云罚〔2026〕2号", "云罚〔2026〕3号"] as const;
/** Below every floor, about a floor, large, and where a third of the cap and the cap itself are reached; in fen. */
const SUMS: readonly [Fen, ...Fen[]] = [0, 500_000, 12_345_678, 800_000_000, 3_000_000_000];

/** Of one case nearly always the same sums; now and then somebody types others. */
function typed({ world, draw }: OfMatter) {
  const place = draw(NUMBERS.length);
  const decisionNumber = NUMBERS[place] ?? NUMBERS[0];
  const usual = SUMS[(world.seed + place) % SUMS.length] ?? 0;
  const fines = draw(8) === 0 ? among(SUMS, draw) : usual;
  return { decisionNumber, fines, confiscations: draw(6) === 0 ? 77_777 : 0 };
}

const entryOf = ({ matter: { penalty } }: Standing) => penalty?.entry;

export const CASES: readonly Doing[] = [
  {
    kind: "outcome",
    action: "outcome",
    often: 3,
    of: DESK,
    single: true,
    fits: ({ matter }) => matter.stage === "case-opened",
    press: (of) => {
      const sums = typed(of);
      return byDesk("outcome", of, `${sums.decisionNumber} ${sums.fines}`, (it, at) =>
        recordOutcome(it, sums, at),
      );
    },
  },
  {
    kind: "case-confirmation",
    action: "case-confirmation",
    often: 3,
    of: DESK,
    single: true,
    fits: (standing) => entryOf(standing)?.state === "waits",
    suits: (standing, { id }) => entryOf(standing)?.by !== id,
    press: (of) =>
      of.draw(6) === 0
        ? byDesk("case-confirmation", of, "returned", (it, at) => returnCase(it, "金额不符", at))
        : byDesk("case-confirmation", of, "confirmed", confirmCase),
  },
  {
    kind: "case-entry",
    action: "case-entry",
    often: 3,
    of: DESK,
    single: true,
    fits: (standing) => entryOf(standing)?.state === "returned",
    press: (of) => {
      const sums = typed(of);
      return byDesk("case-entry", of, `${sums.decisionNumber} ${sums.fines}`, (it, at) =>
        enterAnew(it, barely(sums, at.on), at),
      );
    },
  },
  {
    kind: "correction",
    action: "correction",
    often: 0.3,
    of: DESK,
    single: true,
    fits: ({ matter }) => matter.penalty !== null && matter.correction === null,
    press: (of) => {
      const subject = among(["fines", "fines", "confiscations", "decisionNumber"], of.draw);
      const to =
        subject === "decisionNumber" ? among(NUMBERS, of.draw) : `${of.draw(90) * 1000}.00`;
      return byDesk("correction", of, `${subject} to be ${to}`, (it, at) => {
        const value = recordedOn(it).find((one) => one.subject === subject);
        return value
          ? correct(it, { value, to, reason: "抄错" }, at)
          : { ok: false, because: ["nothing-recorded"] };
      });
    },
  },
  {
    kind: "correction-decision",
    action: "correction-decision",
    often: 2,
    of: DESK,
    single: true,
    fits: ({ matter }) => matter.correction !== null,
    suits: ({ matter }, { id }) => matter.correction?.proposedBy !== id,
    press: (of) => {
      const approved = of.draw(4) > 0;
      return byDesk("correction-decision", of, approved ? "agreed" : "declined", (it, at) =>
        decideCorrection(it, { approved, note: "核对" }, at),
      );
    },
  },
  {
    kind: "undoing",
    action: "undoing",
    often: 0.15,
    of: DESK,
    single: true,
    fits: ({ matter }) => matter.before !== null,
    press: (of) => byDesk("undoing", of, "", (it, at) => undo(it, "按错了", at)),
  },
];
