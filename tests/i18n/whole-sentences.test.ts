import { describe, expect, test } from "vitest";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import { stepsOf } from "#app/domain/intake/form.ts";
import type { Question } from "#app/domain/intake/question.ts";
import { ACTIONS, recordOf } from "#app/domain/matter/action.ts";
import { en } from "#app/i18n/en.ts";
import { translator } from "#app/i18n/translate.ts";
import { zh } from "#app/i18n/zh.ts";
import { faultOf } from "#app/ui/filing/question-words.ts";
import { faultInWords } from "#app/ui/form/fault-in-words.ts";
import { aMatter } from "#tests/support/a-matter.ts";

type Tree = { readonly [name: string]: string | Tree };

const sentences = (words: Tree, path = ""): (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, value]): (readonly [string, string])[] =>
    typeof value === "string" ? [[path + name, value]] : sentences(value, `${path}${name}.`),
  );

/** Names of blanks that stand for the name of a field. */
const A_LABEL = /\{\{(?:label|field|question)\}\}/;
/** Not about anything wrong: a label with its remark, and a label under the label of its group. */
const LABELS = ["common.optional", "filing.optional", "account.saved.of"];

test.each([
  ["Chinese", zh],
  ["English", en],
])("no sentence in %s is a template glued to a label", (_, words) => {
  const glued = sentences(words).filter(
    ([path, text]) => A_LABEL.test(text) && !LABELS.includes(path),
  );
  expect(glued).toEqual([]);
});

const LANGUAGES = ["zh", "en"] as const;
/** What may go wrong is found by trying. */
const TRIED = [
  "",
  "？？",
  "字".repeat(30_000),
  "1元2元",
  "999999999999",
  "1900-01-01",
  "2999-01-01",
];

const wrongWith = ({ only, ...question }: Question) =>
  TRIED.flatMap((typed) =>
    problemsIn(
      { name: "product", questions: [question] },
      { [question.name]: typed },
      "2026-09-14",
    ),
  );

describe.each(["complaint", "report"] as const)("every question of a %s", (kind) => {
  const problems = stepsOf(kind)
    .flatMap(({ questions }) => questions)
    .flatMap(wrongWith);

  test.each(LANGUAGES)(
    "has a sentence of its own for what may be wrong with it (%s)",
    (language) => {
      const t = translator(language);
      const without = problems.filter(
        (problem) => faultOf(t, problem, kind) === t("filing.fault.other"),
      );
      expect(problems.length).toBeGreaterThan(20);
      expect(without).toEqual([]);
    },
  );

  test("says it so that no two questions are told the same", () => {
    const told = new Map<string, Set<string>>();
    for (const { question, fault } of problems.filter(({ fault }) => fault === "missing")) {
      const words = faultOf(translator("zh"), { question, fault }, kind);
      told.set(words, (told.get(words) ?? new Set()).add(question));
    }
    expect([...told].filter(([, questions]) => questions.size > 1)).toEqual([]);
  });
});

describe("every field of a desk form", () => {
  const page = { matter: aMatter(), units: [] };
  const faults = ACTIONS.flatMap((action) => {
    const { fields, read } = recordOf(action);
    return TRIED.flatMap((typed) => {
      const reading = read(
        Object.fromEntries(Object.keys(fields).map((name) => [name, [typed]])),
        page,
      );
      return reading.ok ? [] : Object.entries(reading.faults);
    });
  });

  test.each(LANGUAGES)(
    "has a sentence of its own for what may be wrong with it (%s)",
    (language) => {
      const t = translator(language);
      const without = faults.filter(
        ([field, fault]) => faultInWords(t, field, fault) === t("desk.fault.other"),
      );
      expect(faults.length).toBeGreaterThan(50);
      expect(without).toEqual([]);
    },
  );
});
