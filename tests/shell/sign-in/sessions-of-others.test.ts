import "#tests/support/own-keys.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deliverAccountNotices } from "#app/shell/letters/deliver-account-notices.server.ts";
import { endSessionsOfAnother } from "#app/shell/sign-in/end-sessions-of-others.server.ts";
import { beginSession, sessionOf, staffSeenSince } from "#app/shell/sign-in/sessions.server.ts";
import { findSessionsOf } from "#db/queries/staff/sessions-of.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { mailbox } from "#db/schema/letters.ts";
import { sessions } from "#db/schema/office.ts";
import { accountNotices } from "#db/schema/sign-in.ts";
import { aPost } from "#tests/support/a-post.ts";
import { handler, head, openOffice, security } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);
beforeEach(async () => {
  for (const table of [sessions, accountNotices, mailbox]) await owner.delete(table);
});

const endingAll = () => endSessionsOfAnother(aPost({ actor: security.id }), handler.id);
const of = (viewer: typeof security, id = handler.id) =>
  findSessionsOf(viewer, id, staffSeenSince());

describe("where somebody is signed in", () => {
  test("is theirs to know and the security administrator's, and nobody else's", async () => {
    await beginSession({ staffId: handler.id });
    expect(await of(handler)).toHaveLength(1);
    expect(await of(security)).toHaveLength(1);
    expect(await of(head)).toEqual([]);
  });

  test("says when, and nothing of device, network or key", async () => {
    await beginSession({ staffId: handler.id });
    const [session] = await of(security);
    expect(Object.keys(session ?? {}).toSorted()).toEqual(["begunAt", "id", "seenAt"]);
  });
});

describe("ending every sign-in of somebody else", () => {
  test("ends theirs and nobody's besides, and is in the log", async () => {
    const [one, two] = [
      await beginSession({ staffId: handler.id }),
      await beginSession({ staffId: handler.id }),
    ];
    const other = await beginSession({ staffId: head.id });
    expect(await endingAll()).toMatchObject({ ok: true });
    expect([await sessionOf(one), await sessionOf(two)]).toEqual([null, null]);
    expect(await sessionOf(other)).not.toBeNull();

    const entries = await owner.select().from(auditEntries);
    const ended = entries.filter(({ action }) => action === "sessions-ended");
    expect(ended.map(({ actor }) => actor)).toEqual([security.id]);
    expect(JSON.parse(ended[0]?.entry ?? "{}").about).toEqual({ staff: handler.id });
  });

  test("is told to them by mail, once", async () => {
    await endingAll();
    await deliverAccountNotices();
    await deliverAccountNotices();
    const mails = await owner.select().from(mailbox);
    expect(mails.map(({ addressee }) => addressee)).toEqual(["handler@office.example"]);
    expect(mails[0]?.body).toContain("安全管理员结束了您在所有地方的登录");
    expect(mails[0]?.body).not.toMatch(/https?:/);
  });
});
