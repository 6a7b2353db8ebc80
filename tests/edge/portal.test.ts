import { afterEach, describe, expect, test, vi } from "vitest";
import { portal } from "#app/server/portal.ts";

let leaving = false;
let ready = true;
const pages = vi.fn(
  async () => new Response("a page", { headers: { "content-type": "text/html" } }),
);
const { fetch } = portal({ pages, isReady: () => ready, isLeaving: () => leaving });

const ask = (path: string, init: RequestInit = {}) =>
  fetch(new Request(`http://localhost${path}`, { headers: { host: "localhost" }, ...init }));

afterEach(() => {
  leaving = false;
  ready = true;
  pages.mockClear();
});

describe("a process that was asked to stop", () => {
  test("says so where that is asked, and still answers everybody else", async () => {
    leaving = true;
    expect((await ask("/readyz")).status).toBe(503);
    expect((await ask("/livez")).status).toBe(200);
    expect((await ask("/file/report")).status).toBe(200);
  });
});

test("before everything is prepared only the sign of life is answered", async () => {
  ready = false;
  expect([(await ask("/livez")).status, (await ask("/")).status]).toEqual([200, 503]);
});

const ANSWERS: readonly (readonly [string, string, RequestInit, number])[] = [
  ["a page", "/", {}, 200],
  ["a sign of life", "/livez", {}, 200],
  ["the small script", "/robots.txt", {}, 200],
  [
    "a form from elsewhere",
    "/language",
    { method: "POST", headers: { origin: "https://evil.example" } },
    403,
  ],
  [
    "a form from nobody knows where",
    "/language",
    { method: "POST", body: new URLSearchParams({ language: "en" }) },
    403,
  ],
  [
    "a form from elsewhere to a resource",
    "/desk/sign-out",
    { method: "POST", headers: { "sec-fetch-site": "cross-site" } },
    403,
  ],
  [
    "a body of no known type",
    "/language",
    {
      method: "POST",
      body: "{}",
      headers: { "sec-fetch-site": "same-origin", "content-type": "application/json" },
    },
    415,
  ],
];

describe("every answer is guarded", () => {
  const guarded = (answer: Response) => {
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    expect(answer.headers.get("cache-control")).not.toBeNull();
  };

  test.each(ANSWERS)("%s", async (_, path, init, status) => {
    const answer = await ask(path, init);
    expect(answer.status).toBe(status);
    guarded(answer);
  });

  test.each([400, 404, 405, 409, 422, 429, 500, 503])(
    "a page's own %i, with words or without",
    async (status) => {
      for (const type of ["text/html; charset=utf-8", "text/plain"]) {
        const headers = { "content-type": type };
        pages.mockImplementationOnce(async () => new Response("x", { status, headers }));
        const answer = await ask("/anything");
        expect(answer.status).toBe(status);
        guarded(answer);
      }
    },
  );

  test("a page that throws", async () => {
    pages.mockImplementationOnce(() => Promise.reject(new Error("no")));
    const answer = await ask("/anything");
    expect(answer.status).toBe(500);
    guarded(answer);
  });

  test("while stopping and while starting", async () => {
    leaving = true;
    guarded(await ask("/readyz"));
    ready = false;
    guarded(await ask("/"));
  });
});
