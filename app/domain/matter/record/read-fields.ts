import type {
  ActionPage,
  Faults,
  FieldFault,
  Fields,
  ReadFrom,
  Typed,
} from "#app/domain/matter/record/field.ts";

/** What was written in all fields of a form, or what is wrong with which of them. */
export function readFields<Of extends Fields>(
  fields: Of,
  typed: Typed,
  page: ActionPage,
):
  | { readonly ok: true; readonly read: ReadFrom<Of> }
  | { readonly ok: false; readonly faults: Faults } {
  const values: [string, unknown][] = [];
  const faults: [string, FieldFault][] = [];
  for (const [name, field] of Object.entries(fields)) {
    const reading = field.read(typed[name] ?? [], page);
    if ("why" in reading) faults.push([name, reading.why]);
    else values.push([name, reading.value]);
  }
  if (faults.length > 0) return { ok: false, faults: Object.fromEntries(faults) };
  // Each name has the value that its own field read.
  return { ok: true, read: Object.fromEntries(values) as ReadFrom<Of> };
}
