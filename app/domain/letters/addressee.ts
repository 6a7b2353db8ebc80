import type { Kind } from "#app/domain/intake/kind.ts";
import type { Audience } from "#app/domain/letters/letter.ts";

const DESKS: readonly Audience[] = ["intake", "unit", "head"];

type About = { readonly kind: Kind; readonly escalatedTo: string | null };

/** As whom a letter's reader is named. Where a desk must not know of the matter, its letters go to those who may. */
export function addressee(
  { kind, escalatedTo }: About,
  audience: Audience,
): Audience | "complainant" | "cleared" {
  if (audience === "reporter") return kind === "complaint" ? "complainant" : "reporter";
  return escalatedTo !== null && DESKS.includes(audience) ? "cleared" : audience;
}
