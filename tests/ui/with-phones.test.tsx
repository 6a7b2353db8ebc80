import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WithPhones } from "#app/ui/with-phones.tsx";

const dialled = (text: string) => {
  const html = renderToStaticMarkup(<WithPhones>{text}</WithPhones>);
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe(text);
  return [...html.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number);
};

test.each([
  ["请拨打0555-1234567催办，或者拨打12345。", ["05551234567", "12345"]],
  ["电话010-65551234", ["01065551234"]],
  ["向本区纪检监察机关反映，电话12388。", ["12388"]],
  ["call 120 first, then 13800138000 or 400-810-1234", ["120", "13800138000", "4008101234"]],
])("%s", (text, numbers) => expect(dialled(text)).toEqual(numbers));

test.each([
  "登记号2026-55730373",
  "保存120个月",
  "最高100元",
  "药品管理法第106条，共12315条",
  "8位，例如7K3Q-58MD",
])("%s holds no telephone number", (text) => expect(dialled(text)).toEqual([]));
