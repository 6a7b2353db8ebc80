import { deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

/** A new unit: what it is called, where it reads its mail, and what stands above it. */
export const UNIT = deskForm({
  path: "/security/units/new",
  title: "people.units.new",
  fields: {
    name: { label: "people.units.field.name" },
    nameEn: { label: "people.units.field.nameEn" },
    mail: { label: "people.units.field.mail", hint: "people.units.field.mailHint" },
    upper: { label: "people.units.field.upper", noUnit: "people.units.field.top" },
  },
});
export type UnitField = FieldName<typeof UNIT>;
