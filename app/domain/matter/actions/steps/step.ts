import { decided, refused } from "#app/domain/decision.ts";
import type { StepEventType } from "#app/domain/matter/actions/steps/step-events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Goes } from "#app/domain/matter/record/field.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { onceAfter } from "#app/domain/matter/record/in-the-way.ts";
import type { ActionRecord } from "#app/domain/matter/record/parts.ts";
import { action } from "#app/domain/matter/record/record.ts";

type Step<Name extends string> = Pick<
  ActionRecord,
  "at" | "by" | "approval" | "basis" | "serves" | "place" | "clocks" | "isDated"
> & {
  readonly name: Name;
  /** What is set down; once, unless `blocked` says otherwise. */
  readonly event: StepEventType;
  readonly after?: Parameters<typeof onceAfter>[1];
  readonly blocked?: (matter: Matter) => readonly Reason[];
  readonly goes?: Goes;
  readonly label?: string;
};

/** An action that sets down that a thing was done on a day, with a note of how. */
export const step = <const Name extends string>({
  event,
  after,
  goes,
  label,
  ...known
}: Step<Name>) =>
  action({
    blocked: onceAfter(event, after),
    ...known,
    proof: "session",
    fields: { record: words(goes ?? "file", label ? { label } : {}) },
    leaves: [event],
    holder: "same",
    isFinal: true,
    decide: (_matter, { record }, act) => {
      if (record === "") return refused("explanation-missing");
      return decided({ type: event, ...act, note: record });
    },
  });
