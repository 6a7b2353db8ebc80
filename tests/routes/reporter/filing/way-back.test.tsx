import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { fileLimits } from "#app/domain/intake/accepted-files.ts";
import { type FormStep, stepsOf } from "#app/domain/intake/form.ts";
import { FileStep } from "#app/routes/reporter/filing/file-step.tsx";
import { QuestionStep } from "#app/routes/reporter/filing/question-step.tsx";

const place = (step: FormStep) => ({ step, number: 1, steps: 6, before: "/file/report" });

test.each(stepsOf("report"))(
  "on the step $name it keeps what was typed: no link, a button",
  (step) => {
    const common = { kind: "report", place: place(step), begunAnew: false } as const;
    const html = renderToStaticMarkup(
      step.name === "files" ? (
        <FileStep
          {...common}
          files={[]}
          limits={fileLimits(false)}
          scarce={false}
          faults={[]}
          same={[]}
        />
      ) : (
        <QuestionStep {...common} answers={{}} problems={[]} device="own" units={[]} />
      ),
    );
    expect(html).not.toContain('class="back"');
    const presses = [...html.matchAll(/<button[^>]*>/g)].map(([tag]) => tag);
    expect(presses.at(-1)).toContain('value="back"');
    expect(presses.at(-1)).toContain("formnovalidate");
  },
);
