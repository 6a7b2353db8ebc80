import type { Audience, Letter } from "#app/domain/letters/letter.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import type { MatterEvent, MatterEventType } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { type LetterName, letterText } from "#emails/letter-text.ts";

type Owed = readonly [LetterName, Audience];

/** Which letters each event owes, and to whom. An event that owes none says so. */
const OWED: Readonly<Record<MatterEventType, readonly Owed[]>> = {
  received: [
    ["received", "reporter"],
    ["newcomer", "intake"],
  ],
  "identity-asked": [["identity-asked", "reporter"]],
  accepted: [["accepted", "reporter"]],
  refused: [["refused", "reporter"]],
  assigned: [["assigned", "unit"]],
  "sent-back": [["sent-back", "intake"]],
  referred: [["referred", "reporter"]],
  settled: [["settled", "reporter"]],
  "mediation-ended": [["mediation-ended", "reporter"]],
  "taken-up": [],
  "extension-requested": [["extension-requested", "head"]],
  "extension-decided": [["extension-decided", "unit"]],
  "findings-recorded": [["findings-recorded", "head"]],
  "case-opened": [["case-opened", "unit"]],
  declined: [["declined", "reporter"]],
  "outcome-recorded": [["result", "reporter"]],
  "reward-assessed": [["reward-assessed", "committee"]],
  "tie-declared": [],
  "vote-cast": [],
  "reward-decided": [["reward-decided", "unit"]],
  "reward-notified": [["reward-notice", "reporter"]],
  "reward-claimed": [["reward-claimed", "finance"]],
  "reward-paid": [["reward-paid", "reporter"]],
  "reward-lapsed": [["reward-lapsed", "reporter"]],
  "parties-told": [],
  paused: [],
  resumed: [],
  "facts-added": [],
  "dispute-raised": [],
  "dispute-settled": [],
  "case-extended": [],
  "case-due-set": [],
  "advertising-marked": [],
  "reporter-answered": [["reporter-answered", "reporter"]],
  "transfer-proposed": [["transfer-proposed", "head"]],
  "transfer-approved": [],
  "transfer-refused": [],
  transferred: [],
  "police-opened": [],
  "police-declined": [],
  "police-challenged": [],
  "items-handed-over": [],
  "finance-consulted": [],
  "unsealing-requested": [],
  "unsealing-approved": [],
  "unsealing-refused": [],
  "identity-looked-at": [],
  "unsealing-expired": [],
  "kept-away": [["raised", "head"]],
  supplemented: [
    ["supplemented", "intake"],
    ["supplemented", "unit"],
  ],
  archived: [["archived", "reporter"]],
};

/** The letters an event owes, in both languages, as they will stay. */
export function lettersFor(
  event: MatterEvent,
  matter: Matter,
  clocks: readonly Clock[],
): readonly Letter[] {
  if (event.type === "reward-assessed" && !event.eligible) return [];
  if (event.type === "kept-away" && matter.escalatedTo === null) return [];
  return OWED[event.type].filter(isDueTo(event, matter)).map(([name, audience]) => ({
    name,
    audience,
    words: {
      zh: letterText(name, event, matter, clocks, "zh"),
      en: letterText(name, event, matter, clocks, "en"),
    },
  }));
}

/** What a reporter adds is told to whoever holds the matter: until it is assigned, to intake. */
const isDueTo =
  ({ type }: MatterEvent, { unitId }: Matter) =>
  ([, audience]: Owed): boolean =>
    type !== "supplemented" || audience === (unitId === null ? "intake" : "unit");
