import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ActionRefusal } from "#app/routes/desk/matter/action/action-refusal.tsx";
import { titledByError } from "#app/ui/form/error-mark.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { sharedTrouble, troubleOf } from "#app/ui/form/trouble.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const page = (body: string) => `<head><title>填写 · 药哨</title></head><body>${body}</body>`;
const missing = { field: "story", message: "请填写事情经过", trouble: "missing" } as const;

test("the title of a page with an error begins with it, in the reader's language", () => {
  const html = page(renderToStaticMarkup(<ErrorSummary problems={[missing]} />));
  expect(titledByError(html, "zh")).toContain("<title>出错：填写 · 药哨</title>");
  expect(titledByError(html, "en")).toContain("<title>Error: 填写 · 药哨</title>");
});

test("a page without one keeps its title, whatever somebody wrote into it", () => {
  const written = renderToStaticMarkup(<p>{' data-error=""'}</p>);
  for (const body of ["", renderToStaticMarkup(<ErrorSummary problems={[]} />), written])
    expect(titledByError(page(body), "zh")).toBe(page(body));
});

test("whoever only opened the page of an action out of turn made no error", () => {
  const out = { action: "acceptance", matter: aMatter(), because: ["wrong-stage"] } as const;
  const opened = page(renderToStaticMarkup(<ActionRefusal {...out} wasPressed={false} />));
  const pressed = page(renderToStaticMarkup(<ActionRefusal {...out} wasPressed />));
  expect(titledByError(opened, "zh")).toBe(opened);
  expect(titledByError(pressed, "zh")).toContain("<title>出错：");
});

test("the heading says what kind of thing went wrong", () => {
  const headed = (...kinds: readonly string[]) => {
    const codes = kinds.map((code, index) => ({
      field: `f${index}`,
      message: code,
      trouble: troubleOf(code) ?? ("misread" as const),
    }));
    return /<h2[^>]*>(.*?)<\/h2>/.exec(
      renderToStaticMarkup(<ErrorSummary problems={codes} />),
    )?.[1];
  };
  expect(headed("missing", "choose")).toBe("有2处没有填写");
  expect(headed("not-an-amount")).toBe("有1处填写有误");
  expect(headed("too-long")).toBe("有1处超过字数限制");
  expect(headed("not-accepted")).toBe("文件没有上传成功");
  expect(headed("mistyped")).toBe("核对没有通过");
  expect(headed("code-of-another")).toBe("核对没有通过");
  expect(headed("changed-meanwhile")).toBe("情况已有变化，未作更改");
  expect(headed("own-request")).toBe("按规定不能由您办理，未作更改");
  expect(headed("not-counting-yet")).toBe("暂时不能办理，请稍后再试");
  expect(headed("enough-today")).toBe("暂时不能办理，请稍后再试");
  expect(headed("missing", "too-long")).toBe("有2处需要修改");
});

test("a refusal keeps its own heading where the rules say no and no more", () => {
  const headed = (codes: readonly string[]) =>
    renderToStaticMarkup(<Refusal title="未办理成功，未作更改" codes={codes} reasons={codes} />);
  expect(headed(["not-eligible"])).toContain("<h2>未办理成功，未作更改</h2>");
  expect(headed(["changed-meanwhile"])).toContain("<h2>情况已有变化，未作更改</h2>");
  expect(headed(["own-hand", "not-eligible"])).toContain("<h2>未办理成功，未作更改</h2>");
  expect(sharedTrouble([])).toBe("several");
});

test("whatever speaks up as an alert changes the title", () => {
  const silent = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .map((path) => readFileSync(`app/${path}`, "utf8"))
    .filter((text) => text.includes('role="alert"') && !text.includes("{...ERROR_MARK}"));
  expect(silent).toEqual([]);
});
