import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { action, loader } from "#app/routes/admin/calendar/notice.tsx";
import { loader as published } from "#app/routes/admin/calendar/published.tsx";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { givingKey } from "#app/web/request/cookies.server.ts";
import { EXAMPLE_2027 } from "#tests/domain/calendar/example-2027.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { administrator, auditor, openOffice } from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";

const ADDRESS = "https://bureau.example/admin/calendar/notice";

async function asking(officer: Officer, fields?: Readonly<Record<string, string>>) {
  const [, given = ""] = givingKey("staff", await beginSession({ staffId: officer.id }));
  const [cookie = ""] = given.split(";");
  const post = fields ? { method: "POST", body: new URLSearchParams(fields) } : {};
  return {
    request: new Request(ADDRESS, { headers: { cookie }, ...post }),
    params: {},
    context: {},
  };
}

const posting = async (fields: Readonly<Record<string, string>>, seen = 0) =>
  action(await asking(administrator, { ...aFormKey(seen), ...fields }));

beforeAll(async () => {
  await openOffice();
  await anOpenMatter({ on: day("2027-01-20") });
  await anOpenMatter({ on: day("2027-01-04") });
});

test("nobody but an administrator comes near", async () => {
  const refusedTo = async () => loader(await asking(auditor));
  await expect(refusedTo()).rejects.toMatchObject({ status: 403 });
});

test("without a text there is nothing to read", async () => {
  expect(await posting({ intent: "read", text: "" })).toMatchObject({ init: { status: 422 } });
});

describe("a notice that is read", () => {
  test("shows which open limit would move from when to when, and moves none", async () => {
    for (const _ of ["the first time", "and the second"]) {
      expect(await posting({ intent: "read", text: EXAMPLE_2027 })).toMatchObject({
        init: { status: 200 },
        data: {
          preview: {
            because: [],
            replaces: false,
            moves: {
              moved: 1,
              madeFirm: 1,
              rows: [
                {
                  number: "2027-0001",
                  clock: "verification",
                  before: "2027-02-12",
                  after: "2027-02-17",
                },
              ],
            },
          },
        },
      });
    }
  });

  test("is refused as long as it contradicts itself, with what was pasted kept", async () => {
    const text = EXAMPLE_2027.replace("共8天", "共9天");
    expect(await posting({ intent: "publish", text })).toMatchObject({
      init: { status: 409 },
      data: { text, refused: true, preview: { because: ["contradicts-itself"] } },
    });
  });

  test("is published once, and then shows what it did", async () => {
    const first = await posting({ intent: "publish", text: EXAMPLE_2027 });
    const again = await posting({ intent: "publish", text: EXAMPLE_2027 });
    if (!(first instanceof Response && again instanceof Response)) throw new Error("No redirect");
    const place = first.headers.get("location") ?? "";
    expect(first.status).toBe(303);
    expect(again.headers.get("location")).toBe(place);

    const noticeId = place.split("/").at(-1) ?? "";
    const page = await published({ ...(await asking(administrator)), params: { noticeId } });
    expect(page).toMatchObject({
      notice: { year: 2027, text: EXAMPLE_2027, supersededBy: null },
      changes: { moved: 1, madeFirm: 1, rows: [{ number: "2027-0001", after: "2027-02-17" }] },
    });
  });
});
