import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { action, loader } from "#app/routes/desk/account/password.tsx";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { checkPassword } from "#app/shell/sign-in/sign-in.server.ts";
import { staff } from "#db/schema/office.ts";
import { throttles } from "#db/schema/sign-in.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { handler, openOffice } from "#tests/support/an-office.ts";
import { followed } from "#tests/support/followed.ts";
import { owner } from "#tests/support/owner.ts";

const OLD = "the old sentence";
const [WANTED, OTHER] = ["the wanted sentence", "quite another sentence"];
let cookie = "";

beforeAll(openOffice);
beforeEach(async () => {
  const passwordHash = await hashOfPassword(OLD);
  await owner.update(staff).set({ passwordHash }).where(eq(staff.id, handler.id));
  await owner.delete(throttles);
  cookie = `staff=${await beginSession({ staffId: handler.id })}`;
});

/** The place that the press led to, and what the page there says. */
async function pressing(old: string, wanted: string, more: Record<string, string> = aFormKey()) {
  const fields = { "old-password": old, password: wanted, "again-password": wanted, ...more };
  const request = new Request("https://bureau.example/desk/account/password", {
    method: "POST",
    headers: { cookie },
    body: new URLSearchParams(fields),
  });
  const answer = await action({ request, params: {}, context: {} }).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  if (answer.headers.get("location") === "/desk") return "changed";
  const next = followed(answer);
  next.headers.set("cookie", `${next.headers.get("cookie")}; ${cookie}`);
  return (await loader({ request: next, params: {}, context: {} })).refusal?.says;
}

test("a form sent again with another password is not told that it is done", async () => {
  const form = aFormKey();
  expect(await pressing(OLD, WANTED, form)).toBe("changed");
  expect(await pressing(OLD, WANTED, form)).toBe("changed");
  expect(await pressing(OLD, OTHER, form)).toBe("used");
  expect(await checkPassword("handler1", WANTED)).not.toBeNull();
});

test("whoever guesses at the old password waits, and nobody at the door with them", async () => {
  for (let guess = 1; guess <= 5; guess += 1)
    expect(await pressing(`guess ${guess}`, WANTED)).toBe("wrong");
  expect(await pressing(OLD, WANTED)).toBe("waits");
  expect(await checkPassword("handler1", OLD)).not.toBeNull();
});

test("of twenty guesses at the same moment five are looked at", async () => {
  // Slow as looking at passwords is, it is one moment.
  vi.useFakeTimers({ toFake: ["Date"] });
  const guesses = Array.from({ length: 20 }, (_, guess) => pressing(`guess ${guess}`, WANTED));
  const said = await Promise.all(guesses);
  expect(said.filter((says) => says === "wrong")).toHaveLength(5);
  expect(said.filter((says) => says === "waits")).toHaveLength(15);
  vi.useRealTimers();
});
