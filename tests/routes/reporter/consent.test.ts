import "#tests/support/own-keys.ts";
import { beforeAll, expect, test } from "vitest";
import { accept } from "#app/domain/matter/actions/accept.ts";
import * as consent from "#app/routes/reporter/mediation/consent.tsx";
import { loader as progress } from "#app/routes/reporter/progress/progress.tsx";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { submissionOf } from "#tests/support/acts/dialogue.ts";
import { intake, openOffice } from "#tests/support/an-office.ts";

beforeAll(openOffice);

async function withReceipt(matterId: string) {
  const reader = aReader();
  const submissionId = await submissionOf(matterId);
  reader.cookies.set("reporter", await beginSession({ submissionId }));
  const asked = { path: `/progress/mediation/${matterId}`, params: { matterId } };
  return {
    see: () => reader.ask(consent.loader, asked),
    agree: (key = aFormKey()) => reader.ask(consent.action, { ...asked, form: key }),
    progress: () => reader.ask(progress, { path: "/progress" }),
  };
}

async function accepted(): Promise<string> {
  const id = await filed({ kind: "complaint" });
  await perform(id, (matter) => accept(matter, { by: intake.id, on: today() }));
  return id;
}

test("a complainant agrees with their receipt, and both pages say so", async () => {
  const id = await accepted();
  const own = await withReceipt(id);
  expect(await own.see()).toMatchObject({ agreedOn: null, mayAgree: true });
  expect(leadsTo(await own.agree())).toBe(`/progress/mediation/${id}`);
  expect(await own.see()).toMatchObject({ agreedOn: today(), mayAgree: false });
  expect(await own.progress()).toMatchObject({
    own: {
      matters: [
        {
          matter: {
            mediation: {
              agreedOn: { complainant: today(), respondent: null },
              awaits: "consents",
              mayAgree: false,
            },
          },
        },
      ],
    },
  });
});

test("the same form twice is one consent; another form after it is told that nothing is asked", async () => {
  const id = await accepted();
  const own = await withReceipt(id);
  const key = aFormKey();
  expect(leadsTo(await own.agree(key))).toBe(`/progress/mediation/${id}`);
  expect(leadsTo(await own.agree(key))).toBe(`/progress/mediation/${id}`);
  expect(await own.agree()).toMatchObject({
    init: { status: 409 },
    data: { because: ["done-already"] },
  });
});

test.each(["complaint", "report"] as const)(
  "before a %s is in mediation there is no such page",
  async (kind) => {
    const own = await withReceipt(await filed({ kind }));
    expect(await own.see()).toMatchObject({ status: 404 });
    expect(await own.agree()).toMatchObject({
      init: { status: 409 },
      data: { because: ["wrong-stage"] },
    });
  },
);

test("nobody agrees for somebody else", async () => {
  const own = await withReceipt(await accepted());
  const other = await accepted();
  const reader = await withReceipt(other);
  expect(await reader.see()).toMatchObject({ mayAgree: true });
  const asked = { path: `/progress/mediation/${other}`, params: { matterId: other } };
  const stranger = aReader();
  expect(leadsTo(await stranger.ask(consent.action, { ...asked, form: aFormKey() }))).toContain(
    "/progress?back=",
  );
  expect(await own.see()).toMatchObject({ agreedOn: null });
});
