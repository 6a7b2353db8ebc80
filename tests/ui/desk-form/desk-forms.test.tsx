import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import { ParametersForm } from "#app/routes/admin/parameters/parameters-form.tsx";
import { RequestForm } from "#app/routes/custodian/request-form.tsx";
import { UnitFields } from "#app/routes/security/unit-fields.tsx";
import routes from "#app/routes.ts";
import { type DeskForm, type Field, namesOf, typedIn } from "#app/ui/desk-form/desk-form.ts";
import { DESK_FORMS } from "#app/ui/desk-form/desk-forms.ts";
import { PARAMETERS } from "#app/ui/desk-form/parameters.ts";
import { UNIT } from "#app/ui/desk-form/unit.ts";
import { UNSEALING } from "#app/ui/desk-form/unsealing.ts";
import { PageProvider } from "#app/ui/page-context.tsx";

type Entry = { readonly path?: string | undefined; readonly children?: readonly Entry[] };
const pathsOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ path, children = [] }) => [`/${path}`, ...pathsOf(children)]);

const page = {
  language: "zh",
  view: "standard",
  nonce: "",
  formKey: "k",
  pathname: "",
  office: null,
} as const;
const namesAsked = (form: ReactElement) =>
  [
    ...renderToStaticMarkup(<PageProvider page={page}>{form}</PageProvider>).matchAll(
      /name="(\w+)"/g,
    ),
  ]
    .map(([, name]) => name)
    .filter((name) => name !== "formKey" && name !== "version");

describe("a form of the desk", () => {
  test.each(DESK_FORMS)("$path is sent to a page of the site map", ({ path }) => {
    expect(pathsOf(routes)).toContain(path);
  });

  test.each(DESK_FORMS)("$path has words for everything it asks and offers", ({ fields }) => {
    const asked: readonly Field[] = Object.values(fields);
    const words = (["zh", "en"] as const)
      .map(translator)
      .flatMap((t) =>
        asked.flatMap(({ options }) => (options?.(t) ?? []).map(({ label }) => label)),
      );
    expect(words.filter((label) => label.trim() === "")).toEqual([]);
  });

  test("reads every field it describes, and nothing else that was sent", () => {
    const sent: Readonly<Record<string, string>> = { name: "稽查科", mail: "a@b.cn", role: "head" };
    const typed = { name: "稽查科", nameEn: "", mail: "a@b.cn", upper: "" };
    expect(typedIn(UNIT, (name) => sent[name] ?? "")).toEqual(typed);
  });
});

describe("a page asks what its form describes, and nothing else", () => {
  const typed = typedIn(PARAMETERS, () => "");
  const pages: readonly (readonly [DeskForm, ReactElement])[] = [
    [UNSEALING, <RequestForm key="unsealing" typed={undefined} faults={[]} />],
    [PARAMETERS, <ParametersForm key="parameters" typed={typed} problems={[]} version={0} />],
    [UNIT, <UnitFields key="unit" above={[]} typed={{}} faults={[]} />],
  ];
  test.each(pages)("$path", (form, asked) => {
    expect(new Set(namesAsked(asked))).toEqual(new Set(namesOf(form)));
  });
});
