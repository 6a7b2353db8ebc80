import { deskForm } from "#app/ui/desk-form/desk-form.ts";

/** The legal unit's word for a version of a rule; which one, its page carries along unseen. */
export const SIGN_OFF = deskForm({
  path: "/admin/law/:provisionId",
  title: "admin.law.title",
  fields: {
    from: { label: "admin.law.since" },
    note: { label: "admin.law.note", hint: "admin.law.noteHint" },
  },
});
