import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Problem } from "#app/ui/form/problem.tsx";
import { PageProvider } from "#app/ui/page-context.tsx";

function page(status: number, pathname: string): string {
  const at = {
    language: "zh",
    view: "standard",
    nonce: "",
    formKey: "",
    pathname,
    office: null,
  } as const;
  return renderToStaticMarkup(
    <PageProvider page={at}>
      <Problem status={status} />
    </PageProvider>,
  );
}

test("a file that was too much leads back to its step", () => {
  expect(page(413, "/file/report/files")).toContain('href="/file/report/files"');
});

test.each([
  [413, "/desk/matters/7/acceptance"],
  [413, ""],
  [500, "/file/report/files"],
])("a %s at %j leads home and to the progress only", (status, pathname) => {
  const links = [...page(status, pathname).matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual(["/", "/progress"]);
});
