import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rawRequest, statusOf } from "#tests/edge/raw-request.ts";
import { type App, startApp } from "#tests/support/app.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const KILOBYTE = 1024;

let app: App;
let pids: readonly number[];

beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "0" } });
  pids = app.parts();
});

afterAll(async () => {
  await app.stop();
});

/** A refusal is a whole page in the reader's language, guarded like any other, that says nothing of its insides. */
async function expectPage(answer: Response, status: number, language = "zh-CN") {
  const html = await answer.text();
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(html).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}".*</html>$`, "s"));
  expect(html.replace("<title>Error: ", "<title>")).not.toMatch(/node_modules|\.[jt]sx?:\d|Error:/);
}

describe("an address nobody could mean", () => {
  const lines = (first: string, host = "Host: localhost") =>
    `${first}\r\n${host}\r\nConnection: close\r\n\r\n`;

  test.each([
    ["two slashes", lines("GET // HTTP/1.1"), 404],
    ["another host after two slashes", lines("GET //evil.example/ HTTP/1.1"), 404],
    ["a backslash host", lines("GET /\\evil.example HTTP/1.1"), 404],
    ["a NUL in the path", lines("GET /%00 HTTP/1.1"), 400],
    ["a NUL in the query", lines("GET /?a=%00 HTTP/1.1"), 400],
    ["half an escape", lines("GET /%E4%B8 HTTP/1.1"), 400],
    ["no escape at all", lines("GET /%zz HTTP/1.1"), 400],
    ["a whole address", lines("GET http://evil.example/ HTTP/1.1"), 400],
    ["a star", lines("OPTIONS * HTTP/1.1"), 400],
    ["a tunnel", lines("TRACE / HTTP/1.1"), 405],
    ["a host that is none", lines("GET / HTTP/1.1", "Host: a b"), 400],
    ["a host with a path", lines("GET / HTTP/1.1", "Host: a/../b"), 400],
    ["a host with a name before it", lines("GET / HTTP/1.1", "Host: a@b"), 400],
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["an endless address", lines(`GET /${"a".repeat(5000)} HTTP/1.1`), 414],
    ["endless headers", lines("GET / HTTP/1.1", `Host: a\r\nX: ${"a".repeat(20_000)}`), 431],
    ["not HTTP", "hello\r\n\r\n", 400],
    [
      "two lengths",
      lines("POST / HTTP/1.1", "Host: a\r\nContent-Length: 1\r\nContent-Length: 2"),
      400,
    ],
    [
      "two framings",
      lines("POST / HTTP/1.1", "Host: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked"),
      400,
    ],
  ])("%s is refused with a page", async (_, bytes, status) => {
    const answer = await rawRequest(app.origin, bytes);
    expect(statusOf(answer)).toBe(status);
    expect(answer).toContain("</html>");
    expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'");
  });

  test.each([
    ["/x%3F/../desk.data", 404],
    ["/x/../__manifest", 404],
    ["/%2e%2e/desk.data", 404],
    ["/x/..//desk.data", 404],
    ["/desk?_data=routes/desk/queue", 404],
    ["/desk.data#x", 400],
  ])("the facts behind a page are not to be had by %s", async (address, status) => {
    const answer = await rawRequest(app.origin, lines(`GET ${address} HTTP/1.1`, "Host: a"));
    expect(statusOf(answer)).toBe(status);
  });

  test.each([
    ["/no-such-page", 404],
    ["/desk.data", 404],
    ["/_root.data", 404],
    ["/desk%2Edata", 404],
    ["/__manifest?version=1&p=/a/a/a", 404],
    ["/assets/no-such-file.css", 404],
    ["/assets/..%2f..%2fserver%2findex.js", 404],
  ])("%s is a page that does not exist", async (path, status) => {
    await expectPage(await fetch(app.origin + path), status);
  });

  test.each(["/language", "/view"])(
    "%s, made for a form, opened by hand leads home",
    async (path) => {
      const answer = await fetch(app.origin + path, { redirect: "manual" });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    },
  );

  test("the refusal speaks the language the reader chose", async () => {
    const headers = { cookie: "language=en" };
    await expectPage(await fetch(`${app.origin}/__manifest`, { headers }), 404, "en");
    await expectPage(await fetch(`${app.origin}/no-such-page`, { headers }), 404, "en");
  });
});

describe("a form from somebody else's page", () => {
  const post = (path: string, headers: Record<string, string>) =>
    fetch(app.origin + path, {
      method: "POST",
      headers: { ...FORM, ...headers },
      body: "language=en",
      redirect: "manual",
    });

  test.each([
    ["nothing of where it stood", {}],
    ["another origin", { origin: "https://evil.example" }],
    ["another page's address", { referer: "https://evil.example/" }],
    ["an origin that is none", { origin: "null" }],
    ["our name on another port", { origin: "http://localhost:1" }],
    ["a browser that says cross-site", { "sec-fetch-site": "cross-site" }],
    ["a browser that says same-site", { "sec-fetch-site": "same-site" }],
    [
      "a forwarded host nobody vouches for",
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    ],
  ])("%s is refused, pages and resources alike", async (_, headers) => {
    for (const path of ["/language", "/view", "/leave", "/desk/sign-in", "/file/report/check"])
      await expectPage(await post(path, headers), 403);
  });

  test.each<[string, () => Record<string, string>]>([
    ["as it was sent", () => ({ origin: app.origin, "sec-fetch-site": "same-origin" })],
    ["with its origin spoilt", () => ({ origin: "null", "sec-fetch-site": "same-origin" })],
    ["by an older browser", () => ({ origin: app.origin })],
    ["by its address alone", () => ({ referer: `${app.origin}/help` })],
  ])("our own form is let in %s", async (_, headers) => {
    for (const path of ["/language", "/view"])
      expect((await post(path, headers())).status).toBe(303);
  });
});

describe("a body that is too much", () => {
  const post = (headers: Record<string, string>, body: BodyInit) =>
    fetch(`${app.origin}/language`, {
      method: "POST",
      headers: { origin: app.origin, ...headers },
      body,
      duplex: "half",
    });

  test("a text form over 5 MB is refused before it is read", async () => {
    const answer = await rawRequest(
      app.origin,
      `POST /language HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${5 * KILOBYTE * KILOBYTE + 1}\r\n\r\n`,
    );
    expect(statusOf(answer)).toBe(413);
  });

  test("one that does not say its length is cut off", async () => {
    const chunk = new TextEncoder().encode("a".repeat(1024 * KILOBYTE));
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 8) controller.close();
        else controller.enqueue(chunk);
      },
    });
    await expectPage(await post(FORM, endless), 413);
  });

  test("files over 60 MB are refused by their announced length", async () => {
    const answer = await rawRequest(
      app.origin,
      `POST /language HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${61 * KILOBYTE * KILOBYTE}\r\n\r\n`,
    );
    expect(statusOf(answer)).toBe(413);
  });

  test.each(["application/json", "text/plain", "multipart/form-data", ""])(
    "a body of type %j is none of our forms",
    async (type) => {
      await expectPage(await post({ "content-type": type }, "{}"), 415);
    },
  );
});

test("a style sheet is guarded and kept, a page is guarded and not kept", async () => {
  const html = await (await fetch(app.origin)).text();
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? "";
  const answer = await fetch(app.origin + sheet, { headers: { "accept-encoding": "gzip" } });
  expect(answer.headers.get("cache-control")).toContain("immutable");
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(html).not.toContain("<script");
});

test("the scripts of the framework are not served", async () => {
  const html = await (await fetch(app.origin)).text();
  expect(html).not.toMatch(/\/assets\/[^"]+\.js/);
});

test("after all of this the same processes are still running and nothing was a fault of ours", async () => {
  expect(app.parts()).toEqual(pids);
  expect(app.output()).not.toMatch(/"status":500|uncaught|"event":"edge"/);
  expect((await fetch(`${app.origin}/livez`)).status).toBe(200);
});
