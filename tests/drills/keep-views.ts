import { eq } from "drizzle-orm";
import { PEOPLE, UNITS } from "#app/demo/story/people.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { savedViews } from "#db/schema/search/saved-views.ts";

const PUT_AWAY = "01990000-0000-7000-8000-0000000007f3";

/** What a head asks again and again: alone by words, for the unit by who deals with it, and what they put away again. The same in every copy. */
export async function keepViews(): Promise<void> {
  const { id: madeBy } = PEOPLE.head;
  const { id: unitId } = UNITS.inspection;
  const kept = { bureauId: env.BUREAU_ID, queue: "open", madeBy } as const;
  const [own, units] = [PUT_AWAY.replace(/3$/, "1"), PUT_AWAY.replace(/3$/, "2")];
  await db.insert(savedViews).values([
    { ...kept, id: own, name: "演练自用", asks: "kind=report&about=%E5%8C%BF" },
    { ...kept, id: units, unitId, name: "演练共用", asks: `handler=${PEOPLE.supervisor.id}` },
    { ...kept, id: PUT_AWAY, name: "演练删除", asks: "kind=report" },
  ]);
  await db
    .update(savedViews)
    .set({ goneAt: new Date(), changedBy: madeBy })
    .where(eq(savedViews.id, PUT_AWAY));
}
