import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { action } from "#app/routes/admin/law/provision.tsx";
import { action as open } from "#app/routes/custodian/identity.tsx";
import { minutesFromNow, today } from "#app/shell/clock.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { savedForm } from "#app/web/form/saved-form.server.ts";
import { db } from "#db/client.server.ts";
import { sessions, staff } from "#db/schema/office.ts";
import { administrator, custodian, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

let key: string;

const signOffProvision = async () => {
  const request = new Request("https://bureau.example/admin/law/ORD121-15", {
    method: "POST",
    headers: { cookie: `staff=${key}` },
    body: new URLSearchParams({ note: "已核对原文", from: "2026-04-15" }),
  });
  return action({ request, params: { provisionId: "ORD121-15" }, context: {} }).catch(
    (thrown: unknown) => thrown,
  );
};

const since = (roleSince: Day, { id } = administrator) =>
  owner.update(staff).set({ roleSince }).where(eq(staff.id, id));

beforeAll(openOffice);
beforeEach(async () => {
  key = await beginSession({ staffId: administrator.id });
});

test("the opening of an identity waits for a fresh code, and is not for who became a custodian today", async () => {
  const own = await beginSession({ staffId: custodian.id });
  const opening = () =>
    open({
      request: new Request("https://bureau.example/custodian/one/identity", {
        method: "POST",
        headers: { cookie: `staff=${own}` },
      }),
      params: { requestId: "one" },
      context: {},
    }).catch((thrown: unknown) => thrown);
  // Past the question for a code: there is no such request.
  expect(await opening()).toMatchObject({ status: 404 });
  await db
    .update(sessions)
    .set({ provenAt: minutesFromNow(-6) })
    .where(eq(sessions.digest, digest(own)));
  const answer = await opening();
  if (!(answer instanceof Response)) throw new Error("It was opened");
  expect(answer.headers.get("location")).toMatch(/^\/desk\/account\/code\?/);
  await since(addDays(today(), 1), custodian);
  expect(await opening()).toMatchObject({ status: 403 });
});

const provenBefore = (minutes: number) =>
  db
    .update(sessions)
    .set({ provenAt: minutesFromNow(-minutes) })
    .where(eq(sessions.digest, digest(key)));

describe("a signature for the law", () => {
  test("waits for a code that is not older than half an hour, and its note waits with it", async () => {
    await provenBefore(29);
    // Past the question for a code: there is no such rule.
    expect(await signOffProvision()).toMatchObject({ status: 404 });
    await provenBefore(31);
    const answer = await signOffProvision();
    if (!(answer instanceof Response)) throw new Error("It was signed");
    expect(answer.headers.get("location")).toMatch(/^\/desk\/account\/code\?for=sign-off&/);
    expect((await savedForm(key, administrator.id))?.fields).toContainEqual(["note", "已核对原文"]);
  });

  test("is refused to a role that was given today", async () => {
    await since(addDays(today(), 1));
    expect(await signOffProvision()).toMatchObject({ status: 403 });
    await since(today());
    expect(await signOffProvision()).not.toMatchObject({ status: 403 });
  });
});
