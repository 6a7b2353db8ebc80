import { deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

/** Who is away, from which day to which, and who stands in. */
export const LEAVE = deskForm({
  path: "/desk/leave",
  title: "leave.title",
  fields: {
    staff: { label: "leave.field.staff" },
    from: { label: "leave.field.from" },
    until: { label: "leave.field.until" },
    deputy: { label: "leave.field.deputy", hint: "leave.field.deputyHint" },
  },
});
export type LeaveField = FieldName<typeof LEAVE>;
