import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import {
  type AskedTerm,
  askForTerm,
  decideOnTerm,
  endTerm,
} from "#app/shell/staff/change-terms.server.ts";
import { findOpenTerms, findTerms } from "#db/queries/staff/terms.server.ts";
import { aPost } from "#tests/support/a-post.ts";
import {
  administrator,
  handler,
  head,
  leader,
  MARKET,
  openOffice,
  security,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);
beforeEach(() =>
  owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`delete from office_terms`);
  }),
);

const asking = (but: Partial<AskedTerm> = {}) =>
  askForTerm(
    {
      ...{ staffId: leader.id, kind: "chief", unitId: null, basis: "任免〔2026〕1号" },
      ...{ from: today(), until: null, ...but },
    },
    aPost({ actor: security.id }),
  );
const waiting = async () => (await findOpenTerms(security)).at(-1)?.id ?? "";
const deciding = (id: string, officer: Officer, approved = true) =>
  decideOnTerm(id, officer, approved, aPost({ actor: officer.id }));
const ending = (id: string) => endTerm(id, aPost({ actor: security.id }));
const listed = () => findTerms(security, today());
const refused = (...because: readonly string[]) => ({ ok: false, because });

test("a term waits for another, and is listed from then on until it is ended", async () => {
  expect(await asking()).toEqual({ ok: true, location: "/security/offices" });
  const id = await waiting();
  expect(await listed()).toMatchObject([{ id, confirmedOn: null }]);
  expect(await ending(id)).toEqual(refused("ended-already"));
  expect(await deciding(id, security)).toEqual(refused("own-request"));
  expect(await deciding(id, leader)).toEqual(refused("about-oneself"));
  expect(await deciding(id, head)).toEqual(refused("leadership-or-administrator"));
  expect(await deciding(id, administrator)).toMatchObject({ ok: true });
  expect(await deciding(id, administrator)).toEqual(refused("decided-already"));
  expect(await listed()).toMatchObject([{ id, confirmedOn: today() }]);
  expect(await ending(id)).toEqual({ ok: true, location: "/security/offices" });
  expect(await ending(id)).toEqual(refused("ended-already"));
  expect(await listed()).toEqual([]);
});

test("a term that was refused is gone, and may be asked for again", async () => {
  await asking();
  await deciding(await waiting(), administrator, false);
  expect(await listed()).toEqual([]);
  expect(await asking()).toMatchObject({ ok: true });
});

test("what cannot be is refused with all its reasons, and nothing is kept of it", async () => {
  const yesterday = addDays(today(), -1);
  expect(await asking({ staffId: handler.id, from: yesterday, until: yesterday })).toEqual(
    refused("over-already", "does-not-hold-this"),
  );
  expect(await listed()).toEqual([]);
  expect(await asking({ staffId: handler.id, kind: "acting-head", unitId: MARKET })).toMatchObject({
    ok: true,
  });
});

test("two who ask for a chief at once: one of them is told that there is one", async () => {
  const outcomes = await Promise.all([
    asking(),
    asking({ kind: "acting-chief", staffId: head.id }),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes).toContainEqual(refused("one-chief-at-a-time"));
});

test("what has become impossible since it was asked for is not confirmed, and may be refused", async () => {
  await asking();
  const id = await waiting();
  await owner.execute(sql`update staff set role = 'handler' where id = ${leader.id}`);
  expect(await deciding(id, administrator)).toEqual(refused("does-not-hold-this"));
  expect(await deciding(id, administrator, false)).toMatchObject({ ok: true });
  await owner.execute(sql`update staff set role = 'head' where id = ${leader.id}`);
});
