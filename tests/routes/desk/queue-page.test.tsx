import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { queueFilterOf } from "#app/domain/search/queue-filter.ts";
import { QueuePage } from "#app/routes/desk/queue/queue-page.tsx";
import { PageProvider } from "#app/ui/page-context.tsx";

const page = {
  language: "zh",
  view: "standard",
  nonce: "",
  formKey: "k",
  pathname: "",
  office: null,
} as const;
const shown = (isAmongNewest: boolean) =>
  renderToStaticMarkup(
    <PageProvider page={page}>
      <QueuePage
        queue="open"
        count={1000}
        isFirst
        next={null}
        filter={queueFilterOf((name) => (name === "about" ? "药房" : null))}
        handlers={[]}
        here="/desk"
        done={null}
        said={null}
        rows={[]}
        isAmongNewest={isAmongNewest}
        views={[]}
        mayShare={false}
      />
    </PageProvider>,
  );

test("a list that was narrowed among the newest alone says so, and another does not", () => {
  const says = "只筛选了最近收到的一部分";
  expect(shown(true)).toContain(says);
  expect(shown(false)).not.toContain(says);
});
