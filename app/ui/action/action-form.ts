import type { ReactNode } from "react";
import type { z } from "zod";
import type { Hour } from "#app/domain/calendar/hours.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import type { Decision } from "#app/domain/decision.ts";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import type { Controls } from "#app/ui/action/controls.ts";
import { type Fault, faultOf } from "#app/ui/form/values.ts";

/** What a form may have to name. */
export type ActionPage = { readonly matter: Matter; readonly units: readonly Unit[] };
/** Every control posts a list; most lists have one entry. */
export type Typed = Readonly<Record<string, readonly string[]>>;
export type Faults = Readonly<Record<string, Fault>>;
export type Circumstances = Acting & {
  readonly calendar: WorkCalendar;
  readonly hour: Hour;
  readonly barrier: Barrier | null;
};
type Decide = (matter: Matter, circumstances: Circumstances) => Decision<MatterEvent, Reason>;

type Reading =
  | { readonly ok: true; readonly decide: Decide }
  | { readonly ok: false; readonly faults: Faults };
type FieldsProps = { readonly page: ActionPage; readonly controls: Controls };

/** One action as a form: what it asks, how that is read, and which rule decides. */
export type ActionForm = {
  readonly basis: Provision<unknown> | null;
  readonly Fields: (props: FieldsProps) => ReactNode;
  readonly fields: (page: ActionPage) => readonly string[];
  readonly read: (typed: Typed, page: ActionPage) => Reading;
};

type Parts<Schema extends z.ZodObject> = Pick<ActionForm, "basis" | "Fields"> & {
  readonly schema: (page: ActionPage) => Schema;
  readonly decide: (
    matter: Matter,
    values: z.infer<Schema>,
    circumstances: Circumstances,
  ) => Decision<MatterEvent, Reason>;
};

/** Keeps what was read together with the rule that needs it, so that nobody outside has to know its shape. */
export function actionForm<Schema extends z.ZodObject>(parts: Parts<Schema>): ActionForm {
  const { basis, Fields, schema, decide } = parts;
  return {
    basis,
    Fields,
    fields: (page) => Object.keys(schema(page).shape),
    read: (typed, page) => {
      const { success, data, error } = schema(page).safeParse(typed);
      if (success) return { ok: true, decide: (matter, at) => decide(matter, data, at) };
      const faults = error.issues.map(({ path, message }) => [String(path[0]), faultOf(message)]);
      return { ok: false, faults: Object.fromEntries(faults) };
    },
  };
}
