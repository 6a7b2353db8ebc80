import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { endSessionsOfAnother as endingAllOf } from "#app/shell/sign-in/end-sessions-of-others.server.ts";
import { forgetOwnFactor } from "#app/shell/sign-in/own-account.server.ts";
import { beginSession, sessionOf } from "#app/shell/sign-in/sessions.server.ts";
import {
  formWaits,
  moveSavedForm,
  savedForm,
  showSavedForm,
} from "#app/web/form/saved-form.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireFreshCode } from "#app/web/session/require-proof.server.ts";
import { sessions } from "#db/schema/office.ts";
import { keptTexts } from "#db/schema/sign-in.ts";
import { aPost } from "#tests/support/a-post.ts";
import { handler, head, openOffice, security } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const PLACE = "/desk/matters/7/findings";

const posting = (key: string, fields: Record<string, string>) =>
  new Request(`https://bureau.example${PLACE}`, {
    method: "POST",
    headers: { cookie: `staff=${key}` },
    body: new URLSearchParams(fields),
  });

/** A session that has been left alone for so many minutes, and in which the code was given as long ago. */
async function leftFor(minutes: number, staffId = handler.id): Promise<string> {
  const key = await beginSession({ staffId });
  const then = minutesFromNow(-minutes);
  await owner
    .update(sessions)
    .set({ seenAt: then, provenAt: then })
    .where(eq(sessions.digest, digest(key)));
  return key;
}

const placeAfter = async (refusal: Promise<unknown>): Promise<string> => {
  const thrown: unknown = await refusal.then(
    () => null,
    (error: unknown) => error,
  );
  return thrown instanceof Response ? (thrown.headers.get("location") ?? "") : "nowhere";
};

beforeAll(openOffice);

describe("a form sent after the session has ended", () => {
  test("leads to the sign-in and back, and its text waits for the same person", async () => {
    const key = await leftFor(16);
    const request = posting(key, { summary: "仓库查获回流药" });
    expect(await placeAfter(requireOfficer(request, "see-matter"))).toBe(
      `/desk/sign-in?back=${encodeURIComponent(PLACE)}`,
    );

    const next = await beginSession({ staffId: handler.id });
    expect(await moveSavedForm(key, next, handler.id)).toBe(true);
    expect(await savedForm(next, handler.id)).toMatchObject({
      path: PLACE,
      fields: [["summary", "仓库查获回流药"]],
    });
  });

  test.each([
    ["the security administrator", () => endingAllOf(aPost({ actor: security.id }), handler.id)],
    ["its owner, with a new telephone", () => forgetOwnFactor(aPost({ actor: handler.id }))],
  ])("keeps its text where %s ended the session", async (_, end) => {
    const key = await beginSession({ staffId: handler.id });
    await end();
    expect(await sessionOf(key)).toBeNull();
    await placeAfter(requireOfficer(posting(key, { explanation: "不属于本局" }), "see-matter"));
    expect(await formWaits(key)).toBe(true);

    const next = await beginSession({ staffId: handler.id });
    expect(await moveSavedForm(key, next, handler.id)).toBe(true);
    expect((await savedForm(next, handler.id))?.fields).toEqual([["explanation", "不属于本局"]]);
  });

  test("is not said to wait where nothing was sent, or where it was shown again", async () => {
    const key = await leftFor(16);
    expect(await formWaits(key)).toBe(false);
    await placeAfter(requireOfficer(posting(key, { summary: "仓库" }), "see-matter"));
    const form = await savedForm(key, handler.id);
    if (!form) throw new Error("Nothing was kept");
    await showSavedForm(key, form);
    expect(await formWaits(key)).toBe(false);
  });

  test("does not show its text to whoever signs in at the same desk", async () => {
    const key = await leftFor(16);
    await placeAfter(requireOfficer(posting(key, { summary: "仓库" }), "see-matter"));
    const next = await beginSession({ staffId: head.id });
    expect(await moveSavedForm(key, next, head.id)).toBe(false);
    expect(await savedForm(next, head.id)).toBeNull();
  });

  test("comes back once: what was shown again has been dealt with", async () => {
    const key = await leftFor(16);
    await placeAfter(requireOfficer(posting(key, { summary: "仓库" }), "see-matter"));
    const form = await savedForm(key, handler.id);
    if (!form) throw new Error("Nothing was kept");
    await showSavedForm(key, form);
    expect(await moveSavedForm(key, await beginSession({ staffId: handler.id }), handler.id)).toBe(
      false,
    );
  });

  test("keeps no password, and nothing of a stranger's", async () => {
    const before = await owner.$count(keptTexts);
    const key = await leftFor(16);
    await placeAfter(requireOfficer(posting(key, { "old-password": "x" }), "change-password"));
    await placeAfter(requireOfficer(posting("a-stranger", { summary: "x" }), "see-matter"));
    expect(await owner.$count(keptTexts)).toBe(before);
  });

  test("keeps no code: it is typed again", async () => {
    const key = await leftFor(16);
    await placeAfter(requireOfficer(posting(key, { code: "314159", voucher: "凭证7" }), "pay"));
    expect((await savedForm(key, handler.id))?.fields).toEqual([["voucher", "凭证7"]]);
  });

  test("keeps it unreadable without the cookie", async () => {
    const key = await leftFor(16);
    await placeAfter(requireOfficer(posting(key, { summary: "PLAINLY" }), "see-matter"));
    const rows = await owner.select().from(keptTexts);
    expect(rows.length).toBeGreaterThan(0);
    for (const { sealed } of rows) expect(Buffer.from(sealed).includes("PLAINLY")).toBe(false);
  });
});

test.each([
  [14, "nowhere"],
  [16, `/desk/sign-in?back=${encodeURIComponent(PLACE)}`],
])("a session left for %i minutes leads to %s", async (minutes, place) => {
  const request = posting(await leftFor(minutes), { summary: "x" });
  expect(await placeAfter(requireOfficer(request, "see-matter"))).toBe(place);
});

test.each([
  [9, "nowhere"],
  [11, `/desk/account/code?for=pay&back=${encodeURIComponent(PLACE)}`],
])("a code given %i minutes ago leads to %s", async (minutes, place) => {
  const key = await leftFor(minutes);
  expect(await placeAfter(requireFreshCode(posting(key, { reason: "同意" }), "pay"))).toBe(place);
  const form = await savedForm(key, handler.id);
  expect(form?.fields ?? null).toEqual(place === "nowhere" ? null : [["reason", "同意"]]);
});
