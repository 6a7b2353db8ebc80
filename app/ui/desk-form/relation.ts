import { deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

/** To whom somebody is close. */
export const RELATION = deskForm({
  path: "/desk/relations",
  title: "exclusion.relations.title",
  fields: {
    name: { label: "exclusion.relations.name", hint: "exclusion.relations.nameHint" },
    reason: { label: "exclusion.relations.reason" },
  },
});
export type RelationField = FieldName<typeof RELATION>;
