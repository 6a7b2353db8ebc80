import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Action } from "#app/domain/matter/action.ts";
import type { MatterEvent, StepEventType } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

export type StepAction = Extract<
  Action,
  | "party-notice"
  | "dispute"
  | "dispute-settlement"
  | "case-extension"
  | "advertising"
  | "answer"
  | "transfer-proposal"
  | "transfer"
  | "police-challenge"
  | "hand-over"
>;

type Step = { readonly event: StepEventType; readonly after?: StepAfter };
type StepAfter = StepEventType | "transfer-approved" | "police-declined" | "police-opened";

/** Actions that set down that a thing was done on a day. Each happens once, and some only after another. */
const STEPS: Readonly<Record<StepAction, Step>> = {
  "party-notice": { event: "parties-told" },
  dispute: { event: "dispute-raised" },
  "dispute-settlement": { event: "dispute-settled", after: "dispute-raised" },
  "case-extension": { event: "case-extended" },
  advertising: { event: "advertising-marked" },
  answer: { event: "reporter-answered" },
  "transfer-proposal": { event: "transfer-proposed" },
  transfer: { event: "transferred", after: "transfer-approved" },
  "police-challenge": { event: "police-challenged", after: "police-declined" },
  "hand-over": { event: "items-handed-over", after: "police-opened" },
};

type Reason = "wrong-stage" | "not-yet" | "done-already" | "explanation-missing";

/** Records one step with a note of what was done; refuses it out of turn and a second time. */
export function recordStep(
  action: StepAction,
  matter: Matter,
  note: string,
  act: Acting,
): Decision<MatterEvent, Reason> {
  const { event, after } = STEPS[action];
  if (!permits(action, matter)) return refused("wrong-stage");
  if (after && !matter.dates[after]) return refused("not-yet");
  if (isDone(event, matter)) return refused("done-already");
  if (note === "") return refused("explanation-missing");
  return decided({ type: event, ...act, note });
}

/** An answer given before a case was opened said nothing of the case: there is another one to give. */
function isDone(event: StepEventType, { dates }: Matter): boolean {
  const done = dates[event];
  const opened = dates["case-opened"];
  if (done && opened && event === "reporter-answered") return done >= opened;
  return done !== undefined;
}
