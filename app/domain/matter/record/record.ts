import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting, Counted } from "#app/domain/matter/act.ts";
import type { EventOf, MatterEvent, MatterEventType } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { DAY_OF_ACT, datedAct } from "#app/domain/matter/record/day-of-act.ts";
import type {
  ActionPage,
  Faults,
  Fields,
  ReadFrom,
  Typed,
} from "#app/domain/matter/record/field.ts";
import type { ActionRecord, Known, Parts } from "#app/domain/matter/record/parts.ts";
import { readFields } from "#app/domain/matter/record/read-fields.ts";

/** Makes one record: nobody decides before asking what stands in the way. */
export function action<
  const Name extends string,
  Of extends Fields,
  const Left extends MatterEventType,
  Needs extends Acting = Acting,
>(parts: Parts<Name, Of, Left, Needs>) {
  const blocked = (matter: Matter, at: Needs): readonly Reason[] =>
    standsAt(parts.at, matter) ? (parts.blocked?.(matter, at) ?? []) : ["wrong-stage"];
  const decide = (
    matter: Matter,
    read: ReadFrom<Of>,
    at: Needs,
    act: Acting = { by: at.by, on: at.on },
  ): Decision<EventOf<Left>, Reason> => {
    const then = { ...at, on: act.on };
    const because = blocked(matter, then);
    if (because.length > 0) return refused(...because);
    return parts.decide(matter, read, act, then);
  };
  const propose = (
    matter: Matter,
    read: ReadFrom<Of>,
    at: Needs,
  ): Decision<MatterEvent, Reason> => {
    const decision = decide(matter, read, { ...at, proposing: true });
    if (!decision.ok) return decision;
    const act = { by: at.by, on: at.on };
    return decided(parts.proposes?.(read, act) ?? asProposal(parts, "proposal-made", act));
  };
  const returned = (matter: Matter, reason: string, { by, on }: Acting): MatterEvent => {
    const event = standsAt(parts.at, matter) ? parts.returns?.(reason, { by, on }) : undefined;
    return event ?? { ...asProposal(parts, "proposal-returned", { by, on }), reason };
  };
  const dayFields = parts.isDated ? DAY_OF_ACT : {};
  return {
    ...parts,
    fields: { ...parts.fields, ...dayFields },
    blocked,
    decide,
    propose,
    returned,
    read: (typed: Typed, page: ActionPage) => {
      const reading = readFields(parts.fields, typed, page);
      const days = readFields(DAY_OF_ACT, parts.isDated ? typed : {}, page);
      if (!reading.ok || !days.ok) return { ok: false as const, faults: faultsOf(reading, days) };
      return {
        ok: true as const,
        decide: (matter: Matter, at: Needs & Counted) => {
          const dated = datedAct(matter, days.read, parts.clocks, at);
          return dated.ok ? decide(matter, reading.read, at, dated.act) : dated;
        },
        propose: (matter: Matter, at: Needs) => propose(matter, reading.read, at),
      };
    },
  };
}

/** Only what has its line among the approvals is ever proposed. */
function asProposal<Type extends "proposal-made" | "proposal-returned">(
  { approval, name }: Pick<Known, "approval" | "name">,
  type: Type,
  act: Acting,
) {
  if (!approval) throw new Error(`${name} needs nobody's approval`);
  return { type, ...act, what: approval };
}
type Read = { readonly ok: true } | { readonly ok: false; readonly faults: Faults };

const faultsOf = (...readings: readonly Read[]): Faults =>
  Object.assign({}, ...readings.map((reading) => (reading.ok ? {} : reading.faults)));

/** Whether a matter stands where an action has its place. */
export const standsAt = (
  at: ActionRecord["at"],
  { kind, stage }: Pick<Matter, "kind" | "stage">,
): boolean => at[kind]?.includes(stage) ?? false;
