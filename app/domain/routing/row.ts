import type { Kind } from "#app/domain/intake/kind.ts";

/** What a report or complaint is about, as far as its reporter said: the codes of the form's own questions. */
export const PRODUCT_TYPES = ["drug", "device", "cosmetic", "unsure"] as const;
export type ProductType = (typeof PRODUCT_TYPES)[number];
export const PLACES = ["store", "online", "hospital", "person", "firm", "unknown"] as const;
export type Place = (typeof PLACES)[number];

/**
 * One row of the office's routing table: what it is for, and where that goes. A column that says nothing fits everything;
 * of several words one is enough.
 */
export type RoutingRow = {
  readonly kind: Kind | null;
  readonly products: readonly ProductType[];
  readonly places: readonly Place[];
  readonly words: readonly string[];
  /** The unit; null where it is not ours to decide. */
  readonly unitId: string | null;
  /** Whose it is instead: told and referred. */
  readonly elsewhere: string | null;
  readonly because: string;
};

/** A matter as the table reads it. Unknown is what an older form did not ask. */
export type Routable = {
  readonly kind: Kind;
  readonly productType: string | null;
  readonly place: string | null;
  /** Where words are looked for: product, licence, respondent, platform, address. Never the story. */
  readonly texts: readonly string[];
};
