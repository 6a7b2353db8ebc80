import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { refused } from "#app/domain/decision.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { today } from "#app/shell/clock.server.ts";
import { earlierOutcome, once, redirectTo } from "#app/shell/form/once.server.ts";
import { performOnce } from "#app/shell/matter/perform-once.server.ts";
import { formKeys } from "#db/schema/forms.ts";
import { matterEvents } from "#db/schema/matters.ts";
import { dropExpiredFormKeys } from "#db/stores/sign-in/form-key-store.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { handler, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

/** Counts how often the work was done, whatever was answered. */
function counted() {
  let done = 0;
  const work = async () => {
    done += 1;
    return redirectTo(`/done/${done}`);
  };
  return { work, times: () => done };
}

describe("a form", () => {
  test("posted ten times at once acts once, and leads everybody to the same place", async () => {
    const { work, times } = counted();
    const posted = aPost();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => once(posted, work)));
    expect(outcomes).toEqual(Array.from({ length: 10 }, () => redirectTo("/done/1")));
    expect(times()).toBe(1);
  });

  test("posted again with something else in it, or to another address, is refused", async () => {
    const { work, times } = counted();
    const posted = aPost();
    await once(posted, work);
    const other = { ...posted, payload: "something else" };
    expect(await once(other, work)).toEqual(refused("form-used"));
    expect(await once({ ...posted, route: "/elsewhere" }, work)).toEqual(refused("form-used"));
    expect(await earlierOutcome(other)).toEqual(refused("form-used"));
    expect(times()).toBe(1);
  });

  test("of somebody else is another form, though the key be the same", async () => {
    const { work, times } = counted();
    const posted = aPost();
    await once(posted, work);
    await once({ ...posted, actor: handler.id }, work);
    expect(times()).toBe(2);
  });

  test("that was refused, or failed half-way, may be sent again", async () => {
    const { work } = counted();
    const posted = aPost();
    expect(await once(posted, async () => refused("not-yet"))).toEqual(refused("not-yet"));
    const failing = once(posted, () => Promise.reject(new Error("the power went")));
    await expect(failing).rejects.toThrow();
    expect(await once(posted, work)).toEqual(redirectTo("/done/1"));
  });

  test("is remembered for days, then forgotten", async () => {
    const posted = aPost();
    await once(posted, counted().work);
    await dropExpiredFormKeys();
    expect(await earlierOutcome(posted)).toEqual(redirectTo("/done/1"));
    await owner.update(formKeys).set({ expiresAt: sql`now() - interval '1 minute'` });
    await dropExpiredFormKeys();
    expect(await earlierOutcome(posted)).toBeNull();
  });
});

describe("a form about a matter", () => {
  const accepting = (id: string, version: number) =>
    performOnce(id, { posted: aPost(), version, location: "/desk" }, (matter) =>
      accept(matter, { by: intake.id, on: today() }),
    );

  test("acts on the state it was shown with, and on no other", async () => {
    const id = await filed({ kind: "complaint" });
    expect(await accepting(id, 0)).toEqual(redirectTo("/desk"));
    expect(await accepting(id, 0)).toEqual(refused("changed-meanwhile"));
  });

  test("leaves with its events the version they led to", async () => {
    const id = await filed({ kind: "complaint" });
    await accepting(id, 0);
    const events = await owner
      .select({ type: matterEvents.type, version: matterEvents.version })
      .from(matterEvents)
      .where(sql`${matterEvents.matterId} = ${id}`)
      .orderBy(matterEvents.seq);
    expect(events).toEqual([
      { type: "received", version: 0 },
      { type: "accepted", version: 1 },
    ]);
  });
});
