import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SourceLink } from "#app/ui/law/rule-marks.tsx";

test.each([
  ["https://www.samr.gov.cn/zw/art.html", false],
  ["https://api3.cls.cn/share/article/2049739", true],
  ["https://gov.cn.example/", true],
  ["https://github.com/LawRefBook/Laws", true],
])("%s is named as press or copy: %s", (source, named) => {
  const link = renderToStaticMarkup(<SourceLink source={source} />);
  expect(link.includes("不是官方网站")).toBe(named);
});
