import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import { Breadcrumb } from "#app/ui/frame/breadcrumb.tsx";
import { SITE_MAP } from "#app/ui/frame/site-map.ts";
import { type Page, PageProvider } from "#app/ui/page-context.tsx";

function trailAt(pathname: string, language: "zh" | "en" = "zh") {
  const page: Page = { language, view: "standard", nonce: "", pathname, formKey: "", office: null };
  return renderToStaticMarkup(
    <PageProvider page={page}>
      <Breadcrumb />
    </PageProvider>,
  );
}
const words = (html: string) =>
  [...html.matchAll(/<(?:a|span)[^>]*>([^<]*)/g)].map(([, text]) => text);

test.each([
  ["/file/complaint", ["首页", "我要反映", "投诉"]],
  ["/enquiry", ["首页", "我要反映", "咨询"]],
  ["/law/reward", ["首页", "规则与时限", "奖励计算器"]],
  ["/law/C-16", ["首页", "规则与时限", translator("zh")("law.name.end-mediation")]],
  ["/protection", ["首页", "我们如何保护您"]],
  ["/site-map", ["首页", "网站地图"]],
  ["/file/report/product", ["首页", "我要反映", "举报"]],
] as const)("the way to %s", (path, said) => {
  expect(words(trailAt(path))).toEqual(said);
});

test("the page itself is no link, and a screen reader hears what the list is", () => {
  const html = trailAt("/law/api", "en");
  expect(html).toContain('<nav class="crumbs wrap no-print" aria-label="You are here">');
  expect(html).toContain('<span aria-current="page">Open interface</span>');
  expect(html.match(/<a /g)).toHaveLength(2);
});

test.each(["/", "/nowhere", "/law/C-99", "/desk/sign-in"])("%s has none", (path) => {
  expect(trailAt(path)).toBe("");
});

test("from a step of a form the form itself is a link", () => {
  const html = trailAt("/file/report/product");
  expect(html).toContain('<a href="/file/report">举报</a>');
  expect(html).not.toContain("aria-current");
});

test("every page of the site map but the first has one", () => {
  const all = SITE_MAP.flatMap(({ links }) => links.map(({ href }) => String(href)));
  expect(all.filter((href) => trailAt(href) === "")).toEqual(["/"]);
});
