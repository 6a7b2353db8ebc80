import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "#tests/support/app.ts";

let app: App;
beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "0" } });
});
afterAll(() => app.stop());

test.each([
  ["zh", "本网站尚未启用"],
  ["en", "This site is not in service yet"],
])(
  "whoever wants to file where no office is set up is told so on a whole page (%s)",
  async (language, words) => {
    const answer = await fetch(`${app.origin}/file/report`, {
      method: "POST",
      body: new URLSearchParams(),
      headers: { origin: app.origin, cookie: `language=${language}` },
      redirect: "manual",
    });
    expect(answer.status).toBe(503);
    const html = await answer.text();
    for (const part of [words, "12315", "</html>"]) expect(html).toContain(part);
  },
);

test("whoever looks after the machine is told what to do, and the pages are served", async () => {
  const answer = await fetch(`${app.origin}/readyz`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("npm run first-administrator");
  expect((await fetch(app.origin)).status).toBe(200);
});
