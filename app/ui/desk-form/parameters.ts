import { INSIDER_RULES } from "#app/domain/law/rewards/reward-scale.ts";
import type { Key } from "#app/i18n/translate.ts";
import { choice, deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

const rate = (label: Key) => ({ label, group: "admin.parameters.rates" }) as const;
const adjustment = (label: Key) => ({ label, group: "admin.parameters.adjustment" }) as const;
const floor = (label: Key) => ({ label, group: "admin.parameters.floors" }) as const;

/** A province's scale of rewards. */
export const PARAMETERS = deskForm({
  path: "/admin/parameters",
  title: "admin.parameters.title",
  fields: {
    from: { label: "admin.parameters.from", hint: "admin.parameters.fromHint" },
    rateFirst: rate("admin.parameters.grade.first"),
    rateSecond: rate("admin.parameters.grade.second"),
    rateThird: rate("admin.parameters.grade.third"),
    floorFirst: floor("admin.parameters.grade.first"),
    floorSecond: floor("admin.parameters.grade.second"),
    floorThird: floor("admin.parameters.grade.third"),
    cap: { label: "admin.parameters.cap" },
    insiderCap: {
      label: "admin.parameters.insiderCap",
      hint: "admin.parameters.insiderCapHint",
    },
    leastFines: {
      label: "admin.parameters.leastFines",
      hint: "admin.parameters.leastFinesHint",
    },
    threshold: { label: "admin.parameters.threshold" },
    person: { label: "admin.parameters.person", hint: "admin.parameters.notSaid" },
    organisation: { label: "admin.parameters.organisation", hint: "admin.parameters.notSaid" },
    adjustmentDown: adjustment("admin.parameters.adjustmentDown"),
    adjustmentUp: adjustment("admin.parameters.adjustmentUp"),
    insider: choice("admin.parameters.insider", INSIDER_RULES, (rule, t) =>
      t(`admin.parameters.insiderRule.${rule}`),
    ),
    source: { label: "admin.parameters.source", hint: "admin.parameters.sourceHint" },
  },
});
export type ParameterField = FieldName<typeof PARAMETERS>;
