import { STAFF_ROLES } from "#app/domain/staff/roles.ts";
import { choice, deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

/** A new colleague: who, as what and where. */
export const PERSON = deskForm({
  path: "/security/new-person",
  title: "people.new",
  fields: {
    signInName: { label: "people.field.signInName", hint: "people.field.signInNameHint" },
    displayName: { label: "people.field.displayName" },
    mail: { label: "people.field.mail" },
    role: choice("people.field.role", STAFF_ROLES, (role, t) => t(`roles.name.${role}`)),
    unit: { label: "people.field.unit", noUnit: "people.field.noUnit" },
  },
});
export type PersonField = FieldName<typeof PERSON>;
