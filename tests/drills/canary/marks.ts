import { randomBytes, randomInt } from "node:crypto";

const SYLLABLES = ["cang", "zhuo", "ning", "kuai", "shuang", "mian", "que", "xiong", "liao", "pin"];
const FULL_WIDTH = 0xfee0;

export type Mark = { readonly spelling: string; readonly name: string; readonly phone: string };

/** One invented person in each of five spellings. No two installations, and no two persons, share a mark. */
export function fiveMarks(): readonly Mark[] {
  const plain = () => `欧阳${randomBytes(6).toString("hex")}`;
  const fullWidth = (text: string) =>
    text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + FULL_WIDTH));
  const syllables = () =>
    Array.from({ length: 4 }, () => SYLLABLES[randomInt(SYLLABLES.length)] ?? "").join("");
  return [
    { spelling: "plain", name: plain() },
    { spelling: "spaced", name: [...plain()].join(" ") },
    { spelling: "full-width", name: fullWidth(plain()) },
    { spelling: "base64", name: Buffer.from(plain()).toString("base64") },
    { spelling: "pinyin", name: `${syllables()} ${syllables()}` },
  ].map((mark) => ({ ...mark, phone: `139${randomInt(10_000_000, 99_999_999)}` }));
}

/** A text as it may lie about: as it is, as a dump writes bytes, as a mail or a cookie carries it. */
export function formsOf(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .slice(4, -4),
  );
  const written = [
    bytes.toString("hex"),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
  ];
  const forms = [bytes, Buffer.from(text, "utf16le"), ...[...base64, ...written].map(Buffer.from)];
  return forms.filter(({ length }) => length >= SHORTEST);
}

/** Anything shorter is found by chance. */
const SHORTEST = 8;
