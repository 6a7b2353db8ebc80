import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.unstubAllEnvs());

async function asked(settings: Readonly<Record<string, string>>): Promise<Response> {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { loader } = await import("#app/routes/public/security-txt.ts");
  const request = new Request("http://here:3000/.well-known/security.txt");
  try {
    return loader({ request, params: {}, context: {} });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

test("whom to tell of a fault stands where RFC 9116 looks for it", async () => {
  const answer = await asked({
    SECURITY_CONTACT: "mailto:security@office.example",
    PUBLIC_ORIGIN: "https://report.example.cn",
  });
  const text = await answer.text();
  expect(text).toContain("Contact: mailto:security@office.example\n");
  expect(text).toContain("Canonical: https://report.example.cn/.well-known/security.txt\n");
  const [, expires = ""] = /^Expires: (.+)$/m.exec(text) ?? [];
  const days = (new Date(expires).getTime() - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(180);
});

test("where nobody is named there is no such file", async () => {
  expect((await asked({})).status).toBe(404);
});
