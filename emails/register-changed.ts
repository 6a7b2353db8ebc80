import type { Day } from "#app/domain/calendar/day.ts";
import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { formatDay } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";

export type RegisterChange =
  | { readonly kind: "enrolled"; readonly name: string; readonly on: Day; readonly from: Day }
  | { readonly kind: "withdrawn"; readonly name: string; readonly on: Day };

/** What everybody in the vault's register is told when it changes: a stranger in it has three colleagues to get past. */
export function registerChanged(change: RegisterChange, office: OfficeFacts) {
  const t = translator("zh");
  const values = {
    ...{ office: office.name, name: change.name, on: formatDay(change.on, "zh") },
    ...(change.kind === "enrolled" ? { from: formatDay(change.from, "zh") } : {}),
  };
  const words = change.kind === "enrolled" ? "entered" : "withdrawn";
  return {
    subject: t(`custodian.register.${words}.subject`, values),
    body: t(`custodian.register.${words}.body`, values),
  };
}
