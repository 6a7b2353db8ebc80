import { TERMS } from "#app/domain/staff/term.ts";
import { choice, deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

/** A term of office: who, as what, of which unit, from which day to which, and by what document. */
export const TERM = deskForm({
  path: "/security/offices",
  title: "offices.title",
  fields: {
    staff: { label: "offices.field.staff" },
    kind: {
      ...choice("offices.field.kind", TERMS, (kind, t) => t(`offices.kind.${kind}`)),
      hint: "offices.kindHint",
    },
    unit: { label: "offices.field.unit", hint: "offices.field.unitHint" },
    from: { label: "offices.field.from", hint: "offices.field.fromHint" },
    until: { label: "offices.field.until", hint: "offices.field.untilHint" },
    basis: { label: "offices.field.basis", hint: "offices.field.basisHint" },
  },
});
export type TermField = FieldName<typeof TERM>;
