import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { workbookOf } from "#app/web/answer/workbook.server.ts";
import { unzipped } from "#tests/support/files/unzipped.ts";

const HOSTILE = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  '=HYPERLINK("http://x")',
  "<f>1</f>",
];

const book = {
  ...{ title: "第1号台账", by: "罗毅", at: new Date("2026-12-01T01:30:00Z") },
  sheets: [
    {
      ...{ name: "台账", widths: [16, 13, 12], headedBy: 2 },
      ...{ above: "甲&乙局 第1号", below: "内部资料" },
      rows: [
        ["第1号台账"],
        ["登记号", "到期日", "剩余工作日"],
        ["2026-000012", { day: day("2026-12-04") }, -3],
        ["2026-000013", null, null],
      ],
    },
    {
      ...{ name: "说明", widths: [20], above: "", below: "" },
      rows: HOSTILE.map((text) => [text]),
    },
  ],
};

test("reads back as it was written: texts, days and numbers", async () => {
  const { sheets } = await readXlsx(await workbookOf(book));
  expect(sheets.map(({ name }) => name)).toEqual(["台账", "说明"]);
  expect(sheets[0]?.rows.slice(1)).toEqual([
    ["登记号", "到期日", "剩余工作日"],
    ["2026-000012", new Date("2026-12-04T00:00:00Z"), -3],
    ["2026-000013", null, null],
  ]);
  expect(sheets[1]?.rows).toEqual(HOSTILE.map((text) => [text]));
});

test("holds no formula, and keeps what begins like one as text", async () => {
  const files = unzipped(await workbookOf(book));
  const parts = [...files].filter(([name]) => name.endsWith(".xml"));
  expect(parts.length).toBeGreaterThan(5);
  for (const [name, xml] of parts) expect(xml, name).not.toMatch(/<f[ >/]/);
  const cells = [...(files.get("xl/worksheets/sheet2.xml") ?? "").matchAll(/<c [^>]*>/g)];
  expect(cells).toHaveLength(HOSTILE.length);
  for (const [cell] of cells) expect(cell).toMatch(/t="(?:s|inlineStr)"/);
});

test("a day is a day with a format, and a number of a matter is text", async () => {
  const files = unzipped(await workbookOf(book));
  const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toMatch(/<c r="A3" t="(?:s|inlineStr)"/);
  // 4 December 2026, in days since the end of 1899.
  expect(sheet).toMatch(/<c r="B3" s="\d+"><v>46360<\/v>/);
  expect(files.get("xl/styles.xml")).toContain("yyyy-mm-dd");
});

test("its head stands still, filters and repeats in print, and who drew it stands on every page", async () => {
  const files = unzipped(await workbookOf(book));
  const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain('<pane ySplit="2"');
  expect(sheet).toContain('<autoFilter ref="A2:C4"');
  expect(sheet).toContain('orientation="landscape"');
  expect(sheet).toContain('width="16"');
  expect(sheet).toContain("&amp;L甲&amp;&amp;乙局 第1号");
  expect(files.get("xl/workbook.xml")).toMatch(/Print_Titles[^<]*>(?:'?台账'?)!\$1:\$2</);
});

test("two that say the same are the same to the byte", async () => {
  expect(Buffer.from(await workbookOf(book)).equals(Buffer.from(await workbookOf(book)))).toBe(
    true,
  );
});
