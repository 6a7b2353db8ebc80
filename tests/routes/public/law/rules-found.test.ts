import { describe, expect, test } from "vitest";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import { translator } from "#app/i18n/translate.ts";
import { rulesFound } from "#app/routes/public/law/rules-found.ts";
import { ruleTitle } from "#app/ui/law/rule-title.ts";

const all = CATALOGUE.flatMap(({ provisions }) => [...provisions]);
const found = (typed: string) =>
  rulesFound(all, typed, ({ name }) => ruleTitle(name, translator("zh"))).map(({ id }) => id);

describe("looking for a rule", () => {
  test("nothing typed finds everything", () =>
    expect(found("  ")).toEqual(all.map(({ id }) => id)));

  test.each(["C-16", "c-16", "Ｃ－１６", " C-16 "])("by its number, %s", (typed) =>
    expect(found(typed)).toEqual(["C-16"]),
  );

  test("by what it says, in Chinese and in English", () => {
    expect(found("终止调解")).toContain("C-16");
    expect(found("MEDIATION")).toContain("C-16");
  });

  test("by several words at once, all of which must stand in it", () => {
    const both = found("调解 第二十三条");
    expect(both).toContain("C-16");
    expect(both.length).toBeLessThan(found("调解").length);
  });

  test("finds nothing where nothing says so", () => expect(found("量子力学")).toEqual([]));
});
