import { v4 as uuidv4 } from "uuid";
import type { Officer } from "#app/domain/people/roles.ts";
import type { Hold } from "#app/domain/privacy/retention.ts";
import { today } from "#app/shell/clock.server.ts";
import { record } from "#app/shell/record.server.ts";
import { insertHold, liftHold } from "#db/stores/retention-store.server.ts";

/** Written into the log first: a hold that nobody can account for is none. */
export async function placeHold({ id: by }: Officer, matterId: string, ground: Hold["ground"]) {
  await record({ action: "hold-placed", by, matterId, about: { ground } });
  await insertHold({ id: uuidv4(), matterId, ground, placedBy: by, placedOn: today() });
}

type Placed = { readonly id: string; readonly matterId: string; readonly ground: Hold["ground"] };

export async function liftHoldOf({ id: by }: Officer, { id, matterId, ground }: Placed) {
  await record({ action: "hold-lifted", by, matterId, about: { ground } });
  await liftHold(id, by, today());
}
