import "#tests/support/own-keys.ts";
import { v4 as uuidv4 } from "uuid";
import { expect, test } from "vitest";
import { loader } from "#app/routes/public/leave.ts";
import { beginSession, shownLately } from "#app/shell/sign-in/sessions.server.ts";

const leaving = async (headers: Record<string, string>, method = "GET") => {
  const request = new Request("https://bureau.example/leave", { method, headers });
  return loader({ request, params: {}, context: {} });
};

test.each([
  ["a link on our own page", { "sec-fetch-site": "same-origin" }],
  ["an address typed by hand", { "sec-fetch-site": "none" }],
  ["a browser that does not say", {}],
])("%s forgets the reporter and leaves", async (_, headers) => {
  const answer = await leaving(headers);
  expect(answer.headers.get("location")).not.toMatch(/^\//);
  expect(answer.headers.getSetCookie().some((cookie) => /reporter=;/.test(cookie))).toBe(true);
});

test("the session is not only forgotten but ended; another site's link ends none", async () => {
  const submissionId = uuidv4();
  const key = await beginSession({ submissionId });
  const cookie = `reporter=${key}`;
  await leaving({ cookie, "sec-fetch-site": "cross-site" });
  expect(await shownLately(key)).toBe(submissionId);
  await leaving({ cookie });
  await expect.poll(() => shownLately(key)).toBeNull();
});

test.each(["cross-site", "same-site"])("a link on a %s page forgets nothing", async (site) => {
  const answer = await leaving({ "sec-fetch-site": site });
  expect(answer.headers.get("location")).toBe("/");
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test.each(["HEAD", "OPTIONS"])("a program that asks by %s forgets nothing", async (method) => {
  const answer = await leaving({}, method);
  expect(answer.headers.getSetCookie()).toEqual([]);
});
