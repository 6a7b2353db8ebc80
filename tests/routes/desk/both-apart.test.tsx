import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { useAsked } from "#app/routes/desk/matter/asked.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const FORM = "complaint";
const BOTH: Answers = { productName: "某某颗粒", alsoReport: "yes", paid: "3800" };
const ALONE: Answers = { ...BOTH, alsoReport: "no" };

/** What the desk shows of one matter of a submission, as its handler has it open. */
function shown(kind: Kind, answers: Answers): string {
  const Asked = () => {
    const found = {
      form: FORM,
      answers,
      filed: {},
      closed: null,
      matter: aMatter({ kind }),
    } as const;
    const facts = useAsked(found, "product", "facts", "claim", "you");
    return <p>{facts.map(({ term }) => `${term}`).join("；")}</p>;
  };
  return renderToStaticMarkup(<Asked />);
}

const OF_A_BUYER = /付款|公示|委托|诉求/u;

test("who verifies a report reads nothing of the complaint that came with it", () => {
  expect(shown("report", BOTH)).toContain("产品名称");
  expect(shown("report", BOTH)).not.toMatch(OF_A_BUYER);
  expect(shown("report", BOTH)).toContain("奖励");
});

test("and who mediates nothing of the report", () => {
  expect(shown("complaint", BOTH)).toMatch(OF_A_BUYER);
  expect(shown("complaint", BOTH)).not.toContain("奖励");
  expect(shown("complaint", ALONE)).toMatch(OF_A_BUYER);
});
