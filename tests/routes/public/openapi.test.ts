import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TERM_FIELDS } from "#app/routes/public/law/calculator/term-question.ts";
import { MOST_FINES, REWARD_FIELDS } from "#app/routes/public/law/reward/reward-question.ts";
import { description } from "#app/routes/public/program-doors.ts";
import { portal } from "#app/server/portal.ts";
import { PAGES } from "#tests/drills/matrix/site.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { heldAgainst, isOpenApi } from "#tests/support/described.ts";

const DUE = "/api/due?start=2026-04-28&count=7&unit=working-days";
const REWARD = "/api/reward-amount?grade=1&fines=9999900";
const DOORS = Object.keys(description.paths);

const held = heldAgainst(description);
let app: App;
beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "0" } });
});
afterAll(async () => {
  held.end();
  await app.stop();
});

const ask = (address: string, init: RequestInit = {}) =>
  fetch(app.origin + address, { redirect: "manual", ...init });

describe("the description of the doors for programs", () => {
  test("is OpenAPI 3.1, which a wrong one is not", async () => {
    expect(await isOpenApi(description)).toBe(true);
    expect(await isOpenApi({ ...description, info: {} })).toBe(false);
    const schema = { type: "number", minimum: "one" };
    const get = { parameters: [{ name: "count", in: "query", schema }] };
    expect(await isOpenApi({ ...description, paths: { "/api/due": { get } } })).toBe(false);
  });

  test("is served as it is written", async () => {
    expect(await (await ask("/openapi.json")).json()).toEqual(description);
  });

  test.each(["zh", "en"])("is led to from the page for people, %s", async (language) => {
    const page = await ask("/law/api", { headers: { cookie: `language=${language}` } });
    expect(await page.text()).toContain('href="/openapi.json"');
  });

  test("names every address of the site map that answers a program, and no other", async () => {
    const answers = PAGES.map(async ({ path }) => {
      const answer = await ask(path.replaceAll(/:\w+/g, "1").replace("*", "nowhere"));
      return isPage(answer) || answer.headers.has("location") ? [] : [path];
    });
    const forPrograms = (await Promise.all(answers)).flat();
    expect(DOORS.toSorted()).toEqual(forPrograms.toSorted());
  });

  test.each([
    ["/api/due", TERM_FIELDS],
    ["/api/reward-amount", REWARD_FIELDS],
  ])("names every parameter that %s reads", (path, fields) => {
    const parameters = description.paths[path]?.get.parameters ?? [];
    const inQuery = parameters.filter((parameter) => parameter.in === "query");
    expect(inQuery.map(({ name }) => name)).toEqual([...fields]);
  });

  test.each([
    [DUE, "start", "2026-02-28", 200],
    [DUE, "start", "2026-02-29", 400],
    [DUE, "count", 0, 400],
    [DUE, "count", 1, 200],
    [DUE, "count", 3650, 200],
    [DUE, "count", 3651, 400],
    [DUE, "unit", "natural-days", 200],
    [DUE, "unit", "weeks", 400],
    [REWARD, "grade", "3", 200],
    [REWARD, "grade", "4", 400],
    [REWARD, "fines", -1, 400],
    [REWARD, "fines", 0, 200],
    [REWARD, "fines", MOST_FINES, 200],
    [REWARD, "fines", MOST_FINES + 1, 400],
    [REWARD, "insider", false, 200],
    [REWARD, "insider", "perhaps", 400],
  ])(
    "lets %s be asked with %s %s as far as the door does: %i",
    async (usual, name, value, status) => {
      const { pathname, searchParams } = new URL(usual, app.origin);
      searchParams.set(name, String(value));
      expect((await ask(`${pathname}?${searchParams}`)).status).toBe(status);
      expect(await held.isTaken(pathname, name, value)).toBe(status === 200);
    },
  );
});

describe("as described", () => {
  test.each<readonly [number, string]>([
    [200, DUE],
    [200, "/api/due?start=2026-08-04&count=60&unit=natural-days"],
    [200, "/api/due?start=2026-12-28&count=3650&unit=working-days"],
    [200, `${DUE}&pause-from=2026-05-06&pause-until=2026-05-08`],
    [400, "/api/due"],
    [400, "/api/due?start=2026-02-30&count=0&unit=weeks"],
    [400, `${DUE}&pause-from=2026-05-06`],
    [400, DUE + "&pause-from=2026-05-06&pause-until=2026-05-07".repeat(13)],
    [200, REWARD],
    [200, "/api/reward-amount?grade=2&fines=0"],
    [200, "/api/reward-amount?grade=3&fines=10000000000000&insider=true"],
    [400, "/api/reward-amount"],
    [400, "/api/reward-amount?grade=4&fines=-1&insider=perhaps"],
    [200, "/api/reward-figures"],
    [200, "/api/reward-figures.csv"],
    [200, "/api/reward-decisions.csv"],
    [200, "/openapi.json"],
    [200, "/livez"],
    [200, "/readyz"],
  ])("%i is what comes from %s", async (status, address) => {
    const answer = await ask(address);
    expect(answer.status).toBe(status);
    expect(isPage(answer)).toBe(false);
    expect(await held.problemsOf(pathOf(address), answer)).toEqual([]);
  });

  test.each(DOORS)("%s answers who sends instead of asking", async (path) => {
    const body = new URLSearchParams({ any: "form" });
    for (const method of ["POST", "PUT"]) {
      const answer = await ask(path, { method, body, headers: { origin: app.origin } });
      expect([answer.status, isPage(answer)]).toEqual([405, false]);
      expect(await held.problemsOf(path, answer)).toEqual([]);
    }
  });

  test.each(DOORS)("%s is not reached where the edge refuses", async (path) => {
    const body = new URLSearchParams({ any: "form" });
    const type = "application/json";
    const { origin } = app;
    const refused: readonly (readonly [number, string, RequestInit])[] = [
      [400, `${path}?unreadable=%ff`, {}],
      [403, path, { method: "POST", body, headers: { origin: "https://elsewhere.example" } }],
      [405, path, { method: "PROPFIND" }],
      [414, `${path}?long=${"1".repeat(5000)}`, {}],
      [415, path, { method: "POST", body: "{}", headers: { origin, "content-type": type } }],
    ];
    for (const [status, address, init] of refused) {
      const answer = await ask(address, init);
      expect([answer.status, isPage(answer)]).toEqual([status, true]);
      expect(await held.problemsOf(path, answer)).toEqual([]);
    }
  });

  test.each(DOORS.filter((path) => path !== "/livez"))("%s answers at the start", async (path) => {
    const answer = await portal({ ...nobody, isReady: () => false }).fetch(requestFor(path));
    expect(answer.status).toBe(503);
    expect(await held.problemsOf(path, answer)).toEqual([]);
  });

  test("a process that is leaving says so", async () => {
    const answer = await portal({ ...nobody, isLeaving: () => true }).fetch(requestFor("/readyz"));
    expect(answer.status).toBe(503);
    expect(await held.problemsOf("/readyz", answer)).toEqual([]);
  });

  test.each([DUE, REWARD, "/openapi.json"])("%s answers no field more or less", async (address) => {
    const answer = await (await ask(address)).json();
    const path = pathOf(address);
    expect(await held.isBody(path, answer)).toBe(true);
    expect(await held.isBody(path, { ...answer, more: true })).toBe(false);
    for (const name of Object.keys(answer))
      expect(await held.isBody(path, { ...answer, [name]: undefined })).toBe(false);
  });
});

const isPage = ({ headers }: Response) =>
  headers.get("content-type")?.startsWith("text/html") ?? false;
const pathOf = (address: string) => address.split("?")[0] ?? "";
const requestFor = (path: string) =>
  new Request(`http://localhost${path}`, { headers: { host: "localhost" } });
const nobody = {
  pages: async () => new Response(null, { status: 500 }),
  isReady: () => true,
  isLeaving: () => false,
};
