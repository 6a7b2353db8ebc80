import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { digest } from "#app/shell/random.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { sessionTag } from "#app/web/session/session-tag.server.ts";
import { sessions } from "#db/schema/office.ts";
import { custodian, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

const askedWith = (cookie: string) =>
  sessionTag(new Request("http://office.invalid/", { headers: { cookie: `staff=${cookie}` } }));

test("what an identity is opened to cannot be found in the register of sessions", async () => {
  const key = await beginSession({ staffId: custodian.id });
  const [row] = await owner
    .select()
    .from(sessions)
    .where(eq(sessions.digest, digest(key)));
  expect(row).toBeDefined();
  const known = Object.values(row ?? {}).map(String);
  expect(known).not.toContain(askedWith(key));
  expect([...known, ...known.map(askedWith), ...known.map(digest)]).not.toContain(askedWith(key));
});

test("it is the same at every look of one sign-in, and another in the next", async () => {
  const [key, next] = [
    await beginSession({ staffId: custodian.id }),
    await beginSession({ staffId: custodian.id }),
  ];
  expect(askedWith(key)).toBe(askedWith(key));
  expect(askedWith(key)).not.toBe(askedWith(next));
});
