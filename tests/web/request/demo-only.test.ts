import { beforeEach, describe, expect, test, vi } from "vitest";

type Settings = Readonly<Record<string, string>>;

/** The environment is read once, so each case reads it anew. */
async function isDemoWith(settings: Settings): Promise<boolean> {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return (await import("#app/web/request/demo-only.server.ts")).isDemo;
}

beforeEach(() => vi.unstubAllEnvs());

describe("the demo's pages", () => {
  test("are there while the story is told on plain http without a mail server", async () => {
    expect(await isDemoWith({ SEED_STORY: "1" })).toBe(true);
    expect(await isDemoWith({ SEED_STORY: "1", PUBLIC_ORIGIN: "http://localhost:3000" })).toBe(
      true,
    );
  });

  test.each<[string, Settings]>([
    ["no story is told", { SEED_STORY: "0" }],
    ["nobody said that it should be", {}],
    ["readers come over https", { SEED_STORY: "1", PUBLIC_ORIGIN: "https://report.example.cn" }],
    ["mail goes out", { SEED_STORY: "1", MAIL_URL: "smtp://mail.example:25" }],
  ])("are gone where %s", async (_, settings) => {
    expect(await isDemoWith(settings)).toBe(false);
  });
});
