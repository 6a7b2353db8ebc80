import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SavedSheet } from "#app/routes/desk/account/saved-form.tsx";
import { PageProvider } from "#app/ui/page-context.tsx";
import { aMatter } from "#tests/support/a-matter.ts";

const unit = { id: "u-1", name: "稽查科", nameEn: "Inspection", handles: true, closed: false };
const page = {
  language: "zh",
  view: "standard",
  nonce: "",
  formKey: "k",
  pathname: "",
  office: null,
} as const;
type Saved = Pick<Parameters<typeof SavedSheet>[0], "path" | "fields"> &
  Partial<Parameters<typeof SavedSheet>[0]>;

const shown = (saved: Saved) =>
  renderToStaticMarkup(
    <PageProvider page={page}>
      <SavedSheet asked={null} units={[unit]} {...saved} />
    </PageProvider>,
  );
/** What a reader sees of it. */
const readable = (html: string) =>
  html
    .replace(/<input type="hidden"[^>]*>/g, "")
    .replace(/<input[^>]*value="([^"]*)"[^>]*>/g, "$1 ")
    .replace(/<[^>]+>/g, " ");

describe("a form that was saved is read before it is sent", () => {
  test("a vote shows its grade and its reason, and sends both", () => {
    const html = shown({
      path: "/committee/7",
      fields: [
        ["formKey", "KEY"],
        ["version", "3"],
        ["intent", "vote"],
        ["grade", "second"],
        ["reason", "查证属实"],
      ],
    });
    expect(readable(html)).toContain("二级");
    expect(readable(html)).toContain("查证属实");
    expect(readable(html)).not.toMatch(/KEY|second|formKey|intent/);
    expect(html).toContain('name="grade" value="second"');
    expect(html).toContain('name="version" value="3"');
    expect(html).toContain('href="/committee/7"');
  });

  test("a new colleague is named with role and unit", () => {
    const html = shown({
      path: "/security/new-person",
      fields: [
        ["formKey", "KEY"],
        ["signInName", "zhangsan"],
        ["displayName", "张三"],
        ["mail", "zhangsan@example.org"],
        ["role", "handler"],
        ["unit", "u-1"],
      ],
    });
    for (const word of ["张三", "zhangsan", "承办人", "稽查科"])
      expect(readable(html)).toContain(word);
    expect(readable(html)).not.toContain("u-1");
  });

  test("a request for an identity says what was chosen as its page does", () => {
    const html = shown({
      path: "/custodian/new",
      fields: [
        ["formKey", "KEY"],
        ["number", "2026-7"],
        ["purpose", "verification"],
        ["fields", "name"],
        ["fields", "phone"],
        ["explanation", "核对人证"],
        ["days", "2"],
      ],
    });
    expect(readable(html)).toContain("2026-7");
    expect(readable(html)).not.toMatch(/verification|phone/);
    expect(html.match(/name="fields"/g)).toHaveLength(2);
    expect(html).toContain('name="days" value="2"');
  });

  test("an action shows its own questions, filled in", () => {
    const html = shown({
      path: "/desk/matters/7/police-reply",
      fields: [
        ["formKey", "KEY"],
        ["version", "3"],
        ["policeAnswer", "policeOpened"],
        ["record", "案情复杂"],
      ],
      asked: { action: "police-reply", page: { matter: aMatter(), units: [unit] } },
    });
    expect(html).toMatch(/checked=""[^>]*value="policeOpened"|value="policeOpened"[^>]*checked=""/);
    expect(readable(html)).toContain("案情复杂");
    expect(html).toContain('name="version" value="3"');
  });

  test("what has no words here is not sent from here, and its text can be copied", () => {
    const html = shown({
      path: "/security/changes",
      fields: [
        ["formKey", "KEY"],
        ["change", "019a0000-0000-7000-8000-000000000001"],
        ["intent", "confirm"],
        ["remark", "问过本人"],
      ],
    });
    expect(html).not.toContain("<form");
    expect(html).not.toContain("019a0000");
    expect(html).toContain('href="/security/changes"');
    expect(readable(html)).toContain("问过本人");
  });

  test("a check asks for its code again, and a payment keeps its voucher", () => {
    const unseen = [
      ["formKey", "KEY"],
      ["version", "3"],
    ] as const;
    const check = shown({ path: "/finance/7/check", fields: unseen });
    expect(check).toMatch(/<input[^>]*name="code"/);
    const payment = shown({
      path: "/finance/7/payment",
      fields: [...unseen, ["voucher", "凭证7"]],
    });
    expect(readable(payment)).toContain("凭证7");
  });
});
