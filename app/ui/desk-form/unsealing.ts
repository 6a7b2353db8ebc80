import { DAYS_TO_DECIDE, PURPOSE_CODES } from "#app/domain/identity/unsealing.ts";
import { IDENTITY } from "#app/domain/intake/form.ts";
import { choice, deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

/** A request to open an identity. */
export const UNSEALING = deskForm({
  path: "/custodian/new",
  title: "custodian.request.title",
  fields: {
    number: { label: "custodian.request.number", hint: "custodian.request.numberHint" },
    purpose: choice("custodian.request.purpose", PURPOSE_CODES, (purpose, t) =>
      t(`custodian.purpose.${purpose}`),
    ),
    fields: {
      ...choice("custodian.request.fields", IDENTITY, (field, t) => t(`custodian.field.${field}`)),
      hint: "custodian.request.fieldsHint",
    },
    explanation: { label: "custodian.request.explanation" },
    days: choice("custodian.request.days", DAYS_TO_DECIDE.map(String), (count, t) =>
      t("custodian.request.day", { count: Number(count) }),
    ),
  },
});
export type UnsealingField = FieldName<typeof UNSEALING>;
