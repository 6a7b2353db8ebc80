import { v4 as uuidv4 } from "uuid";
import { excludingStaff } from "#app/domain/exclusion/excluding.ts";
import { today } from "#app/shell/clock.server.ts";
import { exclude } from "#app/shell/exclusion/exclude.server.ts";
import { nameDigests } from "#app/shell/exclusion/name-digests.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { findMattersAbout, insertRelation } from "#db/stores/exclusion/relation-store.server.ts";

/** Enters that somebody is close to whom it is about, and keeps it from them at once. They are not told whether there was one. */
export const declareRelation = (
  posted: Posted,
  name: string,
  reason: string,
): Promise<Outcome<"form-used">> =>
  once(posted, async (tx) => {
    const staffId = posted.actor;
    const digests = [...nameDigests(name)];
    await insertRelation(tx, { id: uuidv4(), staffId, name, digests, reason, declaredOn: today() });
    const exclusions = [excludingStaff("register")(staffId)];
    await exclude(tx, await findMattersAbout(tx, digests), { exclusions });
    return redirectTo("/desk/relations");
  });
