import { randomUUID } from "node:crypto";

const MEGABYTE = 1024 * 1024;
/** Let in by the edge, and far more than any field may hold. */
const NEARLY_TOO_LONG = 100_000;
/** The story's head of section: an id that is real, and of something else than what is asked for. */
const SOMEBODY = "01990000-0000-7000-8000-000000000203";

/** What no form offers and anybody can send, each by a name for the report. */
export const HOSTILE: Readonly<Record<string, string | Buffer>> = {
  nothing: "",
  spaces: "   ",
  "a NUL": "演\0练",
  "half a character": Buffer.from([0xed, 0xa0, 0x80]),
  "bytes that are no text": Buffer.from([0xff, 0xfe, 0xc0, 0x80]),
  "a turn of direction": "\u202Etxet\u202C",
  "only what cannot be seen": "\u200B\u200D\uFEFF",
  "no character": "\uFFFF",
  "a prototype": "__proto__",
  "a constructor": "constructor",
  "a method": "toString",
  negative: "-1",
  "a fraction": "0.1",
  "beyond 32 bits": "2147483648",
  "beyond 53 bits": "9007199254740992",
  "beyond 64 bits": "9223372036854775808",
  infinite: "1e400",
  "not a number": "NaN",
  "day nought": "0000-00-00",
  "the last day": "9999-12-31",
  "no such day": "2026-02-30",
  "a day before Christ": "-0001-01-01",
  "somebody else's id": SOMEBODY,
  "nobody's id": randomUUID(),
  "no id": "not-a-uuid",
  "a quote": `'); drop table "matters"; --`,
  markup: `"><script>alert(1)</script>`,
  "an object": `{"$ne":null}`,
  "a place elsewhere": "//evil.example/\\",
  "line ends": "a\r\nSet-Cookie: staff=x\r\n\r\n",
  "a hundred thousand": "练".repeat(NEARLY_TOO_LONG),
  "a megabyte": "a".repeat(MEGABYTE),
};

/** Names that mean something to the language itself. */
export const HOSTILE_NAMES = ["__proto__", "constructor", "toString", "x[]", "a.b", ""] as const;
