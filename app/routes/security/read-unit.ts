import { z } from "zod";
import type { UnitParticulars } from "#app/domain/staff/unit-change.ts";
import { readMail } from "#app/domain/typed/mail-address.ts";
import { readBack } from "#app/domain/typed/reading.ts";
import type { UnitField } from "#app/ui/desk-form/unit.ts";
import { readAs } from "#app/ui/form/read-as.ts";

export type TypedUnit = Readonly<Record<UnitField, string>>;

const written = z.object({
  name: z.string().min(1).max(50),
  nameEn: z.string().min(1).max(100),
  mail: readAs(readMail),
} satisfies Partial<Record<UnitField, z.ZodType>>);
export const UNIT_FIELDS = written.keyof().options;

/** A unit's particulars as they were typed, or what is wrong with them. No choice means: it stands at the top. */
export function readUnit(
  typed: TypedUnit,
  unitIds: readonly string[],
): { readonly particulars: UnitParticulars | null; readonly faults: readonly UnitField[] } {
  const { upper, ...words } = typed;
  const upperUnitId = unitIds.find((known) => known === upper) ?? null;
  const wrong = UNIT_FIELDS.filter(
    (field) => !written.shape[field].safeParse(typed[field]).success,
  );
  const faults: readonly UnitField[] =
    upper !== "" && upperUnitId === null ? [...wrong, "upper"] : wrong;
  const mail = readBack(words.mail, readMail(words.mail));
  return { particulars: faults.length > 0 ? null : { ...words, mail, upperUnitId }, faults };
}
