import "#tests/support/own-keys.ts";
import { describe, expect, test } from "vitest";
import { type Paper, paperOf } from "#app/domain/letters/paper.ts";
import { printPaper } from "#app/shell/letters/paper/print-paper.server.ts";
import { textOfPdf, wordsOfPdf } from "#tests/support/files/text-of-pdf.ts";

const PATIENCE = 60_000;

const LETTER = paperOf(
  {
    title: "举报奖励告知书",
    number: "云药举〔2026〕128号",
    paragraphs: ["你的举报经查证属实。", "奖励金额：人民币5000元。"],
    signedOn: "2026年3月5日",
  },
  {
    language: "zh",
    issuer: "云溪市市场监督管理局",
    to: "举报人：",
    foot: "第{page}页，共{pages}页",
    lacking: "缺字：{characters}",
  },
);
const saying = (...texts: readonly string[]): Paper => ({
  ...LETTER,
  parts: texts.map((text) => ({ is: "paragraph", text })),
});

async function printed(paper: Paper): Promise<Uint8Array> {
  const content = await printPaper(paper);
  if (typeof content === "string") throw new Error(content);
  return content;
}
const wordsOn = async (paper: Paper) => wordsOfPdf(await printed(paper));

describe("a letter on paper", { timeout: PATIENCE }, () => {
  test("says what the letter says, in its order, and which page it is", async () => {
    expect(await wordsOn(LETTER)).toBe(
      "云溪市市场监督管理局举报奖励告知书云药举〔2026〕128号举报人：你的举报经查证属实。奖励金额：人民币5000元。云溪市市场监督管理局2026年3月5日第1页，共1页",
    );
  });

  test("names whoever signed it then, not who signs today", async () => {
    const { title, number, signedOn } = LETTER;
    const then = { title, number, signedOn, paragraphs: [], signedBy: "云溪市食品药品监督管理局" };
    expect(paperOf(then, LETTER).issuer).toBe("云溪市食品药品监督管理局");
  });

  test("is tagged for whoever has it read aloud, and is the same each time", async () => {
    const once = await printed(LETTER);
    const raw = Buffer.from(once).toString("latin1");
    expect(raw).toContain("/MarkInfo");
    expect(raw).toContain("/StructTreeRoot");
    expect(Buffer.from(await printed(LETTER)).equals(Buffer.from(once))).toBe(true);
  });

  test.each([
    ['#strong[药] $a_1$ \\u{41} "引号" *星* _线_ `码` <标> @名 // 注 /* 注 */'],
    ['#import "/etc/passwd": *'],
    ["= 标题\n- 一项\n+ 二项"],
    ["㛃、䶮、𬭎、①、㎡、℃、〔〕"],
  ])("leaves as it is: %s", async (text) => {
    expect(await wordsOn(saying(text))).toContain(text.replaceAll(/\s/g, ""));
  });

  test("loses nothing of a long text, over as many pages as it takes", async () => {
    const long = Array.from({ length: 1000 }, (_, nth) => `第${nth}项。`).join("");
    const content = await printed(saying(long));
    const pages = await textOfPdf(content);
    expect(pages.length).toBeGreaterThan(3);
    const words = pages.join("").replaceAll(/\s/g, "");
    for (const nth of [0, 1, 499, 998, 999]) expect(words).toContain(`第${nth}项。`);
    expect(words).toContain(`第${pages.length}页，共${pages.length}页`);
  });

  test("marks what the face lacks where it stands, and names it below", async () => {
    const words = await wordsOn(saying("药片😀变色", "𪚥也😀"));
    expect(words).toContain("药片〓变色");
    expect(words).toContain("缺字：U+1F600");
  });

  test("shows a table with its head, cell by cell", async () => {
    const head = ["成员", "理由"];
    const rows = [
      ["甲", "证据详实"],
      ["乙", ""],
    ];
    const table: Paper = { ...LETTER, parts: [{ is: "table", head, rows }] };
    expect(await wordsOn(table)).toContain("成员理由甲证据详实乙");
  });
});
