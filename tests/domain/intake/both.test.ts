import { describe, expect, test } from "vitest";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import { stepsOf } from "#app/domain/intake/form.ts";
import { opensPart, PARTS, partOf, partOfFiles } from "#app/domain/intake/part.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { showsMaskedName, withStance } from "#app/domain/intake/stance.ts";

const faultsIn = (kind: "complaint" | "report", name: string, answers: Answers) => {
  const step = stepsOf(kind).find((one) => one.name === name);
  return step ? problemsIn(step, answers, "2026-11-22").map(({ question }) => question) : null;
};

describe("a complaint that is a report as well", () => {
  const facts = { story: "颗粒结块", alsoReport: "yes", forSeller: "退款" };

  test("is asked what a report is asked: whether the name stays sealed, and of the reward", () => {
    expect(faultsIn("complaint", "facts", facts)).toEqual([
      "filesForMediation",
      "reportConfidential",
      "wantsReward",
    ]);
    const answered = {
      ...facts,
      filesForMediation: "no",
      reportConfidential: "yes",
      wantsReward: "no",
    };
    expect(faultsIn("complaint", "facts", answered)).toEqual([]);
  });

  test("one that is a complaint alone is not", () => {
    expect(faultsIn("complaint", "facts", { story: "颗粒结块", alsoReport: "no" })).toEqual([]);
  });

  test("is confidential in the report, and shows the mediator how the name begins", () => {
    const told = withStance({ ...facts, reportConfidential: "yes" });
    expect(told).toMatchObject({ stance: "confidential" });
    expect(showsMaskedName(told)).toBe(true);
    expect(withStance({ ...facts, reportConfidential: "no" })).not.toHaveProperty("stance");
  });

  test("a confidential report alone shows nobody anything", () => {
    expect(showsMaskedName({ stance: "confidential" })).toBe(false);
  });
});

describe("whether somebody is an insider", () => {
  const you = { stance: "anonymous", wantsReward: "no" };

  test.each(["yes", "no", "unsaid"])("may be answered %s", (insider) => {
    expect(faultsIn("report", "you", { ...you, insider })).toEqual([]);
  });

  test("is asked", () => expect(faultsIn("report", "you", you)).toEqual(["insider"]));
});

// Order 121, art. 37: one story tells of both.
describe("what was written is sealed for", () => {
  const both = { alsoReport: "yes" };
  const alone = { alsoReport: "no" };

  test.each([
    ["story", both, "report"],
    ["insider", both, "report"],
    ["wantsReward", both, "report"],
    ["reportConfidential", both, "report"],
    ["forSeller", both, "complaint"],
    ["claims", both, "complaint"],
    ["claimAmount", both, "complaint"],
    ["licence", both, "shared"],
    ["paid", both, "complaint"],
    ["filesForMediation", both, "complaint"],
    ["consentPublication", both, "complaint"],
    ["consentDelegation", both, "complaint"],
    ["batch", both, "shared"],
    ["story", alone, "shared"],
    ["claims", alone, "shared"],
    ["story", {}, "shared"],
  ] as const)("%s where %o: %s", (question, answers, part) => {
    expect(partOf(question, answers)).toBe(part);
  });

  test.each([
    [{ ...both, filesForMediation: "yes" }, "shared"],
    [{ ...both, filesForMediation: "no" }, "report"],
    [both, "report"],
    [alone, "shared"],
  ] as const)("files where %o: %s", (answers, part) => {
    expect(partOfFiles(answers)).toBe(part);
  });

  test.each([
    ["complaint", ["shared", "complaint"]],
    ["report", ["shared", "report"]],
  ] as const)("a %s opens %s", (kind, parts) => {
    expect(PARTS.filter((part) => opensPart(kind, part))).toEqual(parts);
  });
});
