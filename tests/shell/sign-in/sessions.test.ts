import "#tests/support/own-keys.ts";
import { beforeAll, expect, test } from "vitest";
import { beginSession, sessionOf } from "#app/shell/sign-in/sessions.server.ts";
import { handler, head, openOffice } from "#tests/support/an-office.ts";

beforeAll(openOffice);

test("the sixth sign-in of somebody ends their first, and nobody else's", async () => {
  const another = await beginSession({ staffId: head.id });
  const keys: string[] = [];
  for (let count = 0; count < 5; count += 1) keys.push(await beginSession({ staffId: handler.id }));
  const open = async () => {
    const found = await Promise.all(keys.map(sessionOf));
    return found.map((session) => session !== null);
  };
  expect(await open()).toEqual([true, true, true, true, true]);
  keys.push(await beginSession({ staffId: handler.id }));
  expect(await open()).toEqual([false, true, true, true, true, true]);
  expect(await sessionOf(another)).not.toBeNull();
});
