import type { Bilingual } from "#app/domain/law/provision.ts";
import { itemsIn } from "#app/domain/matter/corrections/read-value.ts";
import type { Recorded } from "#app/domain/matter/corrections/recorded.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** A recorded value as what it is, so that it can be said in any language. */
type Said =
  | { readonly day: string }
  | { readonly fen: number }
  | { readonly items: readonly { readonly number: number; readonly says: Bilingual }[] }
  | { readonly text: string };

export function said({ subject, value }: Recorded, matter: Matter): Said {
  if (subject.startsWith("day:")) return { day: value };
  if (subject === "fines" || subject === "confiscations") return { fen: Number(value) };
  const items = itemsIn(subject, value, matter);
  return items.length > 0 ? { items } : { text: value };
}
