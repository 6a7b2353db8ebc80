import { v4 as uuidv4 } from "uuid";
import { decided } from "#app/domain/decision.ts";
import { today } from "#app/shell/clock.server.ts";
import { nameDigests } from "#app/shell/exclusion/name-digests.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { performIn } from "#app/shell/matter/perform.server.ts";
import { insertExclusions } from "#db/stores/exclusion/exclusion-store.server.ts";
import { findMattersAbout, insertRelation } from "#db/stores/exclusion/relation-store.server.ts";

/**
 * Enters into the register that somebody is close to a firm or a person, and keeps from them at once whatever is about
 * that one. They are not told whether there was anything.
 */
export const declareRelation = (
  posted: Posted,
  name: string,
  reason: string,
): Promise<Outcome<"form-used">> =>
  once(posted, async (tx) => {
    const on = today();
    const staffId = posted.actor;
    const digests = [...nameDigests(name)];
    await insertRelation(tx, { id: uuidv4(), staffId, name, digests, reason, declaredOn: on });
    const kept = await insertExclusions(
      tx,
      (await findMattersAbout(tx, digests)).map((matterId) => ({
        id: uuidv4(),
        matterId,
        staffId,
        ground: "register" as const,
        excludedBy: "register",
        excludedOn: on,
      })),
    );
    for (const id of kept)
      await performIn(tx, id, () =>
        decided({ type: "kept-away", by: "register", on, note: "" } as const),
      );
    return redirectTo("/desk/relations");
  });
