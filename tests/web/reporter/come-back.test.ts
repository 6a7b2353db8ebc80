import "#tests/support/own-keys.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { beforeAll, describe, expect, test } from "vitest";
import * as claim from "#app/routes/reporter/claim/claim.tsx";
import * as secretAgain from "#app/routes/reporter/claim/secret-again.tsx";
import { loader as receipt } from "#app/routes/reporter/filing/receipt.tsx";
import { loader as letter } from "#app/routes/reporter/letters/letter.tsx";
import * as consent from "#app/routes/reporter/mediation/consent.tsx";
import * as keepAway from "#app/routes/reporter/progress/keep-away.tsx";
import * as progress from "#app/routes/reporter/progress/progress.tsx";
import * as supplement from "#app/routes/reporter/progress/supplement.tsx";
import { receiptOf } from "#app/shell/intake/filed.server.ts";
import { pageToComeBackTo } from "#app/web/reporter/require-reporter.server.ts";
import { file, mattersOf } from "#tests/support/a-filing.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { openOffice } from "#tests/support/an-office.ts";

const ID = "019a0000-0000-7000-8000-000000000001";

beforeAll(openOffice);

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;
const PAGES: readonly (readonly [string, Loader])[] = [
  [`/progress/supplement/${ID}`, supplement.loader],
  [`/progress/claim/${ID}`, claim.loader],
  [`/progress/claim/${ID}/secret`, secretAgain.loader],
  [`/progress/letters/${ID}`, letter],
  ["/progress/keep-away", keepAway.loader],
  [`/progress/mediation/${ID}`, consent.loader],
];

describe.each(PAGES)("%s, without a receipt's session", (path, loader) => {
  const params = { matterId: ID, letterId: ID };

  test("asks for the receipt and says where it leads then", async () => {
    const signIn = leadsTo(await aReader().ask(loader, { path, params })) ?? "";
    expect(await aReader().ask(progress.loader, { path: signIn })).toMatchObject({
      own: null,
      notice: "back",
      back: path,
    });
  });
});

describe("signing in", () => {
  const signedIn = async (back: string) => {
    const draftKey = await file({ kind: "report" });
    const { number = "", secret = "" } = (await receiptOf(draftKey)) ?? {};
    const [matter] = await mattersOf(draftKey);
    const path = back.replace(ID, matter?.id ?? "");
    const reader = aReader();
    const form = { number, secret, back: path };
    return {
      reader,
      path,
      to: leadsTo(await reader.ask(progress.action, { path: "/progress", form })),
    };
  };

  test("leads back to the page that was wanted, and it opens", async () => {
    const { reader, path, to } = await signedIn(`/progress/supplement/${ID}`);
    expect(to).toBe(path);
    const params = { matterId: path.split("/").at(-1) ?? "" };
    expect(await reader.ask(supplement.loader, { path, params })).toMatchObject({ text: "" });
  });

  test("with a slip first, still leads back there", async () => {
    const path = "/progress/keep-away";
    const reader = aReader();
    const form = { number: "7K3Q-58MD", secret: "x", back: path };
    const again = leadsTo(await reader.ask(progress.action, { path: "/progress", form })) ?? "";
    expect(await reader.ask(progress.loader, { path: again })).toMatchObject({
      refusal: { says: "mistyped", typed: "7K3Q-58MD" },
      back: path,
    });
  });

  test.each(["https://example.com/progress/", "//example.com", "/desk", "/leave", "", "/progress"])(
    "leads to the progress page where %j was asked for",
    async (back) => expect((await signedIn(back)).to).toBe("/progress"),
  );
});

test("nothing outside of a reporter's own pages is a page to come back to", () => {
  expect(pageToComeBackTo("/progress/../desk")).toBeNull();
  expect(pageToComeBackTo("/progress/keep-away")).toBe("/progress/keep-away");
});

test("a receipt that is shown no more says so where it leads", async () => {
  const path = leadsTo(await aReader().ask(receipt, { path: "/receipt" })) ?? "";
  expect(await aReader().ask(progress.loader, { path })).toMatchObject({ notice: "gone" });
});
