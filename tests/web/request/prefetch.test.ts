import { beforeEach, describe, expect, test, vi } from "vitest";
import { portal } from "#app/server/portal.ts";

const pages = vi.fn(
  async () => new Response("a page", { headers: { "content-type": "text/html" } }),
);
const { fetch } = portal({ pages, isReady: () => true, isLeaving: () => false });
const ask = async (path: string, headers: Record<string, string>, method = "GET") =>
  fetch(new Request(`http://localhost${path}`, { method, headers }));

beforeEach(() => {
  pages.mockClear();
});

describe("a page fetched ahead changes nothing", () => {
  test.each<[string, Record<string, string>]>([
    ["a link that a page names beforehand", { "sec-purpose": "prefetch" }],
    ["a page made ready out of sight", { "sec-purpose": "prefetch;prerender" }],
    [
      "the same, through the browser's own proxy",
      { "sec-purpose": "prefetch;anonymous-client-ip" },
    ],
    ["a browser of before", { purpose: "prefetch" }],
    ["Firefox of before", { "x-moz": "prefetch" }],
    ["a small picture of the page", { purpose: "preview" }],
    ["the same, as Safari says it", { "x-purpose": "preview" }],
    ["in capitals", { "sec-purpose": "Prefetch" }],
  ])("%s", async (_, headers) => {
    for (const path of ["/leave", "/desk/matters/1", "/desk/sign-in/enrolment", "/receipt", "/"]) {
      for (const method of ["GET", "HEAD"]) {
        const answer = await ask(path, { ...headers, "sec-fetch-site": "same-origin" }, method);
        expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
        expect(answer.headers.get("cache-control")).toContain("no-store");
      }
    }
    expect(pages).not.toHaveBeenCalled();
  });

  test("what nobody changes by asking is given: the sheets and the small scripts", async () => {
    expect((await ask("/robots.txt", { "sec-purpose": "prefetch" })).status).toBe(200);
  });
});

test.each<[string, Record<string, string>]>([
  ["says nothing", {}],
  ["says that it is meant", { "sec-purpose": "" }],
  ["says another thing", { purpose: "prefetched" }],
])("whoever %s is let through", async (_, headers) => {
  expect((await ask("/leave", headers)).status).toBe(200);
  expect(pages).toHaveBeenCalledOnce();
});
