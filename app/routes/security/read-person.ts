import { z } from "zod";
import { STAFF_ROLES, type StaffRole } from "#app/domain/staff/roles.ts";
import { readMail } from "#app/domain/typed/mail-address.ts";
import { readName } from "#app/domain/typed/name.ts";
import type { PersonField } from "#app/ui/desk-form/person.ts";
import { readAs } from "#app/ui/form/read-as.ts";

type Typed = Readonly<Record<PersonField, string>>;
type Place = { readonly role: StaffRole; readonly unitId: string | null };

const particulars = z.object({
  signInName: z.string().regex(/^[a-z0-9]{3,30}$/),
  displayName: readAs((typed) => readName(typed)),
  mail: readAs(readMail),
} satisfies Partial<Record<PersonField, z.ZodType>>);
export const PARTICULARS = particulars.keyof().options;

/** Role and unit as they were chosen, or what is wrong with them. */
export function readPlace(
  typed: Pick<Typed, "role" | "unit">,
  unitIds: readonly string[],
): { readonly place: Place | null; readonly faults: readonly PersonField[] } {
  const role = STAFF_ROLES.find((known) => known === typed.role);
  const unitId = unitIds.find((known) => known === typed.unit) ?? null;
  if (!role) return { place: null, faults: ["role"] };
  const needsUnit = role === "handler" || role === "head";
  if (needsUnit && !unitId) return { place: null, faults: ["unit"] };
  return { place: { role, unitId }, faults: [] };
}

/** What is wrong with a person's own particulars. */
export const faultsInPerson = (typed: Typed): readonly PersonField[] =>
  PARTICULARS.filter((field) => !particulars.shape[field].safeParse(typed[field]).success);
