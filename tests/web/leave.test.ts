import { expect, test } from "vitest";
import { loader } from "#app/routes/public/leave.ts";

const leaving = async (headers: Record<string, string>) => {
  const request = new Request("https://bureau.example/leave", { headers });
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

test.each(["cross-site", "same-site"])("a link on a %s page forgets nothing", async (site) => {
  const answer = await leaving({ "sec-fetch-site": site });
  expect(answer.headers.get("location")).toBe("/");
  expect(answer.headers.getSetCookie()).toEqual([]);
});
