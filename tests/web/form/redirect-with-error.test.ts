import "#tests/support/own-keys.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { receiptSecret } from "#app/domain/intake/receipt.ts";
import * as signIn from "#app/routes/desk/sign-in/password.tsx";
import * as progress from "#app/routes/reporter/progress/progress.tsx";
import { ReceiptSignIn } from "#app/routes/reporter/progress/receipt-sign-in.tsx";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { receiptOf } from "#app/shell/intake/filed.server.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { flash, redirectWithError } from "#app/web/form/redirect-with-error.server.ts";
import { staff } from "#db/schema/office.ts";
import { file } from "#tests/support/a-filing.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { followed } from "#tests/support/followed.ts";
import { owner } from "#tests/support/owner.ts";

const WRONG = receiptSecret(bytesOf(16));
const PASSWORD = "correct horse battery";
let number = "";

beforeAll(async () => {
  await openOffice();
  await owner.update(staff).set({ passwordHash: await hashOfPassword(PASSWORD) });
  const receipt = await receiptOf(await file({ kind: "report" }));
  number = receipt?.number ?? "";
});

type Page = {
  readonly action: (args: ActionFunctionArgs) => Promise<Response>;
  readonly loader: (args: LoaderFunctionArgs) => unknown;
};

async function pressing({ action, loader }: Page, path: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  const request = new Request(`https://bureau.example${path}`, { method: "POST", body });
  const answer = await action({ request, params: {}, context: {} });
  const shown = await loader({ request: followed(answer), params: {}, context: {} });
  return { answer, shown };
}

const saidBy = ({ headers }: Response) => [...headers].flat().join("\n");

describe("a refused press is answered with a redirect, and the page after it says why", () => {
  test.each([
    ["unknown", WRONG],
    ["mistyped", WRONG.slice(0, -1)],
  ])("a receipt's secret that is %s", async (says, secret) => {
    const { answer, shown } = await pressing(progress, "/progress", { number, secret });
    expect(answer.headers.get("location")).toBe("/progress?refused=");
    expect(shown).toMatchObject({ own: null, refusal: { says, typed: number } });
    expect(saidBy(answer)).not.toContain(number);
    expect(`${saidBy(answer)}${JSON.stringify(shown)}`).not.toContain(secret.slice(0, 9));
  });

  test("a wrong password, with the place to go on to", async () => {
    const fields = { name: "handler1", password: "wrong horse", back: "/desk/relations" };
    const { answer, shown } = await pressing(signIn, "/desk/sign-in", fields);
    expect(shown).toMatchObject({
      back: "/desk/relations",
      refusal: { says: "wrong", typed: "handler1" },
    });
    expect(`${saidBy(answer)}${JSON.stringify(shown)}`).not.toContain("horse");
  });
});

describe("what is wrong by its shape is said of any receipt, there or not", () => {
  const NOBODYS = "0000-0000";
  const slip = async (typed: readonly [string, string]) => {
    const [first, second] = typed;
    const { answer, shown } = await pressing(progress, "/progress", {
      number: first,
      secret: second,
    });
    expect(`${saidBy(answer)}${JSON.stringify(shown)}`).not.toContain(WRONG.slice(0, 9));
    const page = shown as Awaited<ReturnType<typeof progress.loader>>;
    const html = renderToStaticMarkup(
      createElement(ReceiptSignIn, { refusal: page.refusal, notice: null, back: null }),
    );
    const marked = [...html.matchAll(/<input[^>]*name="(\w+)"[^>]*aria-invalid="true"/g)];
    return { says: page.refusal?.says, html, marked: marked.map(([, name]) => name) };
  };

  test("a field left open is named and marked", async () => {
    expect(await slip(["", ""])).toMatchObject({
      says: "both-missing",
      html: expect.stringContaining("有2处没有填写"),
    });
    for (const one of [number, NOBODYS])
      expect(await slip([one, ""])).toMatchObject({
        html: expect.stringContaining("请填写查询密码"),
        marked: ["secret"],
      });
    expect(await slip(["", WRONG])).toMatchObject({
      html: expect.stringContaining("请填写回执号"),
      marked: ["number"],
    });
  });

  test("each in the other's place: the secret is not shown again", async () => {
    for (const one of [number, NOBODYS])
      expect(await slip([WRONG, one])).toMatchObject({
        says: "swapped",
        html: expect.stringContaining("填反了"),
      });
  });
});

test("a wrong secret and an unknown number are answered alike, to the byte", async () => {
  const of = async (asked: string) => {
    const { answer, shown } = await pressing(progress, "/progress", {
      number: asked,
      secret: WRONG,
    });
    const sizes = [...answer.headers].map(([name, value]) => [name, value.length]);
    return { sizes, shown: JSON.stringify(shown).replaceAll(asked, "") };
  };
  expect(await of("0000-0000")).toEqual(await of(number));
});

describe("what the last press was refused for", () => {
  const wrong = () =>
    followed(redirectWithError("/progress", { says: "wrong", typed: "x".repeat(999) }));

  test("is cut to what a cookie holds, and read on its own page alone", () => {
    const request = wrong();
    expect(flash(request, ["wrong"])?.typed).toHaveLength(100);
    const { headers } = request;
    const elsewhere = new Request("https://bureau.example/desk/sign-in?refused=", { headers });
    expect(flash(elsewhere, ["wrong"])).toBeNull();
  });

  test("is not said again on a page that is opened anew, nor by a cookie of somebody's own making", () => {
    const { headers } = wrong();
    expect(flash(new Request("https://bureau.example/progress", { headers }), ["wrong"])).toBe(
      null,
    );
    const cookie = headers.get("cookie")?.replace(/=.{9}/, "=AAAAAAAAA") ?? "";
    const made = new Request("https://bureau.example/progress?refused=", { headers: { cookie } });
    expect(flash(made, ["wrong"])).toBeNull();
  });
});
