import type { Decision } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

export const UNIT = "稽查科";

/** Who does it and when; what was written, perhaps nothing; and a number that chooses among whatever there is. */
export type How = { readonly act: Acting; readonly text: string; readonly pick: number };
export type Does = (matter: Matter, how: How) => Decision<MatterEvent, string>;
