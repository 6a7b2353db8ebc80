import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { REFUSAL_GROUNDS } from "#app/domain/law/complaints/refusal-grounds.ts";
import { groundsOn } from "#app/domain/law/ground.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import { useEventDetail } from "#app/routes/desk/details/event-detail.ts";
import { PageProvider } from "#app/ui/page-context.tsx";
import { aMatter } from "#tests/support/a-matter.ts";

const matter = aMatter({ kind: "complaint" });
const [, second] = groundsOn(REFUSAL_GROUNDS, matter.receivedOn);
const refused: MatterEvent = {
  type: "refused",
  by: "x",
  on: day("2026-05-13"),
  grounds: [second?.code ?? ""],
  explanation: "已经起诉",
};

function Detail() {
  return <p>{useEventDetail(matter, [])(refused)}</p>;
}

const shown = (language: "zh" | "en") =>
  renderToStaticMarkup(
    <PageProvider
      page={{
        language,
        view: "standard",
        nonce: "",
        pathname: "/",
        formKey: "",
        office: null,
      }}
    >
      <Detail />
    </PageProvider>,
  );

test("a ground in the history stands under its number in the law, and ends its sentence", () => {
  expect(shown("zh")).toMatch(/^<p>第二项：[^；]*。 已经起诉<\/p>$/u);
  expect(shown("en")).toContain("已经起诉");
});
