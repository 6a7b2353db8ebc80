import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rawRequest, statusOf } from "#tests/edge/raw-request.ts";

type Settings = Readonly<Record<string, string>>;
type Seen = { readonly forwarded: string | undefined; readonly network: string };

let close = () => {};
beforeEach(() => vi.unstubAllEnvs());
afterEach(() => close());

/** The door of a portal with these settings; it says what it let in. */
async function doorWith(settings: Settings) {
  vi.resetModules();
  for (const [name, value] of Object.entries({ THROTTLE_KEY: "a key of sixteen", ...settings }))
    vi.stubEnv(name, value);
  const { frontDoor } = await import("#app/server/edge/front-door.ts");
  const door = frontDoor(({ headers }, outgoing) => {
    const forwarded = headers["x-forwarded-for"];
    outgoing.end(JSON.stringify({ forwarded, network: headers["x-network"] }));
  });
  await new Promise<void>((open) => door.listen(0, "127.0.0.1", open));
  close = () => door.close();
  const { port } = door.address() as AddressInfo;
  const answerTo = (head: string, path = "/") =>
    rawRequest(
      `http://127.0.0.1:${port}`,
      `GET ${path} HTTP/1.1\r\n${head}Connection: close\r\n\r\n`,
    );
  return {
    status: async (head: string, path?: string) => statusOf(await answerTo(head, path)),
    answerTo,
    seen: async (head: string): Promise<Seen> =>
      JSON.parse((await answerTo(`Host: here\r\n${head}`)).split("\r\n\r\n")[1] ?? ""),
  };
}

const PUBLIC = { PUBLIC_ORIGIN: "https://report.example.cn" };

describe("a host", () => {
  test("that is missing, or there twice, is a request nobody can read", async () => {
    const { status } = await doorWith({});
    expect(await status("")).toBe(400);
    expect(await status("Host: a.example\r\nHost: a.example\r\n")).toBe(400);
    expect(await status("Host: anything.example\r\n")).toBe(200);
  });

  test("other than the published one is told so, and guarded like any answer over https", async () => {
    const { status, answerTo } = await doorWith(PUBLIC);
    expect(await status("Host: report.example.cn\r\n")).toBe(200);
    const refused = await answerTo("Host: evil.example\r\n");
    expect(statusOf(refused)).toBe(421);
    expect(refused).toMatch(/strict-transport-security: max-age/i);
    expect(await status("Host: 127.0.0.1:3000\r\n", "/readyz")).toBe(200);
  });

  test("is what a trusted proxy says it was, and nobody else", async () => {
    const head = "Host: 127.0.0.1:3000\r\nX-Forwarded-Host: report.example.cn\r\n";
    const trusting = await doorWith({ ...PUBLIC, TRUSTED_PROXIES: "127.0.0.1" });
    expect(await trusting.status(head)).toBe(200);
    close();
    const wary = await doorWith({ ...PUBLIC, TRUSTED_PROXIES: "10.0.0.0/8" });
    expect(await wary.status(head)).toBe(421);
  });
});

describe("where a reader comes from", () => {
  const from = (...addresses: readonly string[]) => `X-Forwarded-For: ${addresses.join(", ")}\r\n`;

  test("nobody can say for themselves", async () => {
    const { seen } = await doorWith({ TRUSTED_PROXIES: "10.0.0.0/8" });
    expect(await seen(from("203.0.113.7"))).toEqual(await seen(""));
    expect((await seen(from("203.0.113.7"))).forwarded).toBeUndefined();
  });

  test("is the last address in front of our own proxies, whatever was written before it", async () => {
    const { seen } = await doorWith({ TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8" });
    const reader = await seen(from("203.0.113.7"));
    expect(await seen(from("198.51.100.1", "203.0.113.9", "10.1.2.3"))).toMatchObject({
      network: reader.network,
    });
    expect((await seen(from("198.51.100.1"))).network).not.toBe(reader.network);
  });
});
