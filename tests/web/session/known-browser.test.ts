import "#tests/support/own-keys.ts";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { action, loader } from "#app/routes/desk/sign-in/password.tsx";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { becomingKnown, knownBrowserOf } from "#app/web/session/known-browser.server.ts";
import { triedByStranger, waitBefore } from "#app/web/session/throttle.server.ts";
import { staff } from "#db/schema/office.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { followed } from "#tests/support/followed.ts";
import { owner } from "#tests/support/owner.ts";

const PASSWORD = "the sentence of somebody";

beforeAll(async () => {
  await openOffice();
  await owner.update(staff).set({ passwordHash: await hashOfPassword(PASSWORD) });
});
afterEach(() => vi.useRealTimers());

const cookieOf = (name: string) => becomingKnown(name)[1].split(";")[0] ?? "";
const asking = (cookie: string) => new Request("https://bureau.example", { headers: { cookie } });

async function signingIn(name: string, cookie: string) {
  const body = new URLSearchParams({ name, password: PASSWORD });
  const headers = { cookie, "x-network": "one" };
  const request = new Request("https://bureau.example/desk/sign-in", {
    method: "POST",
    headers,
    body,
  });
  const answer = await action({ request, params: {}, context: {} });
  if (!(answer.headers.get("location") ?? "").includes("refused")) return "on to the code";
  return (await loader({ request: followed(answer), params: {}, context: {} })).refusal?.says;
}

test("while strangers guess, who has signed in with this browser before gets in at once", async () => {
  for (let network = 0; network < 30; network += 1) {
    const request = new Request("https://bureau.example", {
      headers: { "x-network": `${network}` },
    });
    await waitBefore(triedByStranger(request, { tried: "account", which: "handler1" }));
  }
  expect(await signingIn("handler1", "")).toBe("waits");
  expect(await signingIn("handler1", cookieOf("intake0"))).toBe("waits");
  expect(await signingIn("handler1", cookieOf("Handler1"))).toBe("on to the code");
});

test("a browser is known for one name, for three months, and by our own seal", () => {
  vi.useFakeTimers({ now: new Date("2026-11-23T04:00:00Z"), toFake: ["Date"] });
  const cookie = cookieOf("handler1");
  expect(knownBrowserOf(asking(cookie), "handler1")).not.toBeNull();
  expect(knownBrowserOf(asking(cookieOf("handler1")), "handler1")).not.toBe(
    knownBrowserOf(asking(cookie), "handler1"),
  );
  expect(knownBrowserOf(asking(cookie), "intake0")).toBeNull();
  expect(knownBrowserOf(asking(cookie.replace(/=.{9}/, "=AAAAAAAAA")), "handler1")).toBeNull();
  expect(cookie).not.toContain("handler1");
  vi.setSystemTime(new Date("2027-02-22T04:00:00Z"));
  expect(knownBrowserOf(asking(cookie), "handler1")).toBeNull();
});
