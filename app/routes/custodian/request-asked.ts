import { z } from "zod";
import { DAYS_TO_DECIDE, PURPOSE_CODES } from "#app/domain/identity/unsealing.ts";
import { IDENTITY } from "#app/domain/intake/form.ts";
import { namesOf } from "#app/ui/desk-form/desk-form.ts";
import { UNSEALING, type UnsealingField } from "#app/ui/desk-form/unsealing.ts";

const days = z
  .string()
  .transform(Number)
  .pipe(z.literal([...DAYS_TO_DECIDE]));

const asked = z.object({
  number: z.string().min(1).max(40),
  purpose: z.enum(PURPOSE_CODES),
  fields: z.array(z.enum(IDENTITY)).min(1),
  explanation: z.string().min(1).max(500),
  days,
} satisfies Record<UnsealingField, z.ZodType>);

export type TypedRequest = Readonly<Record<UnsealingField, readonly string[]>>;

/** A request as it was filled in, or the fields in which something is missing. */
export function requestIn(typed: TypedRequest) {
  const { number, purpose, fields, explanation, days: chosen } = typed;
  const reading = asked.safeParse({
    number: number[0],
    purpose: purpose[0],
    fields: [...fields],
    explanation: explanation[0],
    days: chosen[0],
  });
  if (reading.success) return { ok: true, asked: reading.data } as const;
  const wrong = reading.error.issues.map(({ path }) => path[0]);
  return { ok: false, faults: namesOf(UNSEALING).filter((name) => wrong.includes(name)) } as const;
}
