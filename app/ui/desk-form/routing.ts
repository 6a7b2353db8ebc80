import { deskForm } from "#app/ui/desk-form/desk-form.ts";

/** A version of the routing table: its rows as copied out of a spreadsheet, from which day, by which document. */
export const ROUTING = deskForm({
  path: "/desk/routing",
  title: "routing.title",
  fields: {
    rows: { label: "routing.field.rows", hint: "routing.field.rowsHint" },
    from: { label: "routing.field.from", hint: "routing.field.fromHint" },
    source: { label: "routing.field.source", hint: "routing.field.sourceHint" },
  },
  buttons: { try: "routing.try", enter: "routing.enter" },
});
