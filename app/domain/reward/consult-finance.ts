import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Reason =
  | "wrong-stage"
  | "not-decided"
  | "finance-not-needed"
  | "notified-already"
  | "done-already"
  | "explanation-missing";

/**
 * 2021 Measures: from 500,000 yuan on, or what the province has set, an award is settled together with the finance
 * authority. Records its reply; until then nobody is told of the award.
 */
export function consultFinance(
  matter: Matter,
  note: string,
  act: Acting,
): Decision<MatterEvent, Reason> {
  const { reward, dates } = matter;
  if (!permits("finance-consultation", matter)) return refused("wrong-stage");
  if (!reward?.decidedOn) return refused("not-decided");
  if (!reward.award?.financeConsulted) return refused("finance-not-needed");
  if (reward.notifiedOn) return refused("notified-already");
  if (dates["finance-consulted"]) return refused("done-already");
  if (note === "") return refused("explanation-missing");
  return decided({ type: "finance-consulted", ...act, note });
}
