import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { BallotPage } from "#app/routes/committee/ballot-page.tsx";
import { PageProvider } from "#app/ui/page-context.tsx";

const page = {
  language: "zh",
  view: "standard",
  nonce: "",
  formKey: "k",
  pathname: "",
  office: null,
} as const;
const ballot = {
  number: "2026-0001",
  version: 3,
  receivedOn: day("2026-11-02"),
  penalty: null,
  assessment: {
    respondent: "某药房",
    met: [],
    excluded: [],
    insiderMet: [],
    proposed: "first",
    note: "查实",
    eligible: true,
  },
  findings: null,
  amounts: [],
  decidedOn: null,
  award: null,
  members: [],
  id: "7",
  sitting: null,
  maySettle: false,
} as const;

test("an empty ballot is told of at the top of the page, with a way to each control", () => {
  const answer = {
    because: [],
    faults: { grade: "choose", reason: "missing" },
    typed: { grade: "", how: "", reason: "" },
  } as const;
  const html = renderToStaticMarkup(
    <PageProvider page={page}>
      <BallotPage {...ballot} answer={answer} />
    </PageProvider>,
  );
  const summary = html.slice(html.indexOf('class="error-summary"'), html.indexOf("<h1>"));
  expect(summary).toContain('href="#grade"');
  expect(summary).toContain('href="#reason"');
});
