import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { stepsOf } from "#app/domain/intake/form.ts";
import { QuestionField } from "#app/ui/filing/question-field.tsx";

/** What the field of each question asks a browser to fill in. */
function asked(kind: "complaint" | "report") {
  const questions = stepsOf(kind).flatMap((step) => step.questions);
  const common = { kind, answers: {}, faults: new Map(), units: [] };
  return Object.fromEntries(
    questions.flatMap((question) => {
      const asks = { ...common, questions: [question] };
      const html = renderToStaticMarkup(<QuestionField question={question} asked={asks} />);
      const [, said] =
        /<input[^>]*class="input"[^>]*/.exec(html)?.[0].match(/autoComplete="([^"]*)"/i) ?? [];
      return said === undefined ? [] : [[question.name, said]];
    }),
  );
}

test("a browser fills in what is the reporter's own, and nothing of whom it is about", () => {
  expect(asked("complaint")).toMatchObject({
    name: "name",
    phone: "tel",
    address: "street-address",
    email: "email",
    productName: "off",
    respondent: "off",
    respondentAddress: "off",
  });
  expect(asked("report")).toMatchObject({ name: "name", phone: "tel", email: "email" });
});
