import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { loader as home } from "#app/routes/public/home/home.tsx";
import { loader as before, action as begin } from "#app/routes/reporter/filing/before-filing.tsx";
import * as step from "#app/routes/reporter/filing/filing-step.tsx";
import { now } from "#app/shell/clock.server.ts";
import { forgetDraft } from "#app/shell/intake/draft.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { db } from "#db/client.server.ts";
import { drafts } from "#db/schema/intake.ts";
import { aReader } from "#tests/support/a-reader.ts";
import { openOffice } from "#tests/support/an-office.ts";

const PRODUCT = { productType: "drug", productName: "清风止咳颗粒" };
const AT = { path: "/file/report/product", params: { kind: "report", step: "product" } };

beforeAll(openOffice);

async function begunOn(device: string) {
  const reader = aReader();
  const at = { path: "/file/report", params: { kind: "report" } };
  await reader.ask(begin, { ...at, form: { device } });
  const given = [reader.given()];
  await reader.ask(step.action, { ...AT, form: PRODUCT });
  given.push(reader.given());
  return { reader, at, given: given.flat() };
}

async function minutesLeft(key = "") {
  const [row] = await db
    .select()
    .from(drafts)
    .where(eq(drafts.digest, digest(key)));
  return Math.round((Number(row?.expiresAt) - Number(now())) / 60_000);
}

test("on a device that is not theirs nothing outlasts the browser window, or an hour of quiet", async () => {
  const { reader, given } = await begunOn("shared");
  expect(given.filter((cookie) => cookie.includes("Max-Age"))).toEqual([]);
  expect(await minutesLeft(reader.cookies.get("draft-report"))).toBe(60);
  expect(await reader.ask(step.loader, AT)).toMatchObject({ device: "shared", answers: PRODUCT });
});

test("there the home page tells the next person nothing, and the form still resumes", async () => {
  const { reader, at } = await begunOn("shared");
  expect(await reader.ask(home, { path: "/" })).toMatchObject({ begun: [] });
  expect(await reader.ask(before, at)).toMatchObject({ resumable: true });
});

test("there a draft that was forgotten begins anew as carefully", async () => {
  const { reader } = await begunOn("shared");
  await forgetDraft(reader.cookies.get("draft-report") ?? "");
  await reader.ask(step.action, { ...AT, form: PRODUCT });
  expect(reader.given().filter((cookie) => cookie.includes("Max-Age"))).toEqual([]);
});

test("on a device of their own it waits for a day, and the home page knows", async () => {
  const { reader } = await begunOn("");
  expect(await minutesLeft(reader.cookies.get("draft-report"))).toBe(24 * 60);
  expect(await reader.ask(step.loader, AT)).toMatchObject({ device: "own" });
  expect(await reader.ask(home, { path: "/" })).toMatchObject({ begun: ["report"] });
});
