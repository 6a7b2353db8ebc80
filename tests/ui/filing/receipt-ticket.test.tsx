import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { ReceiptTicket } from "#app/ui/filing/receipt-ticket.tsx";
import { PageProvider } from "#app/ui/page-context.tsx";

function ticket(receivedOn: string, dueLegal: string) {
  const page = {
    language: "zh",
    view: "standard",
    nonce: "",
    formKey: "",
    pathname: "/receipt",
    office: null,
  } as const;
  const receipt = { number: "7K3Q-58MD", secret: "1", receivedOn: day(receivedOn) };
  const clocks = [{ kind: "report", dueLegal: day(dueLegal) }] as const;
  return renderToStaticMarkup(
    <PageProvider page={page}>
      <ReceiptTicket receipt={receipt} clocks={clocks} />
    </PageProvider>,
  );
}

test("the receipt names the year once, unless the limit falls into the next", () => {
  expect(ticket("2026-11-20", "2026-12-11")).toContain("最迟12月11日完成核查");
  expect(ticket("2026-12-25", "2027-01-18")).toContain("最迟2027年1月18日完成核查");
});
