import { EXPORT_PURPOSES } from "#app/domain/exports/policy.ts";
import { choice, deskForm } from "#app/ui/desk-form/desk-form.ts";

/** For what somebody draws a list, and why. */
export const EXPORT = deskForm({
  path: "/desk/export",
  title: "exports.title",
  fields: {
    purpose: choice("exports.field.purpose", EXPORT_PURPOSES, (one, t) =>
      t(`exports.purpose.${one}`),
    ),
    reason: { label: "exports.field.reason" },
  },
});
