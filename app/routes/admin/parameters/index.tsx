import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ParametersForm } from "#app/routes/admin/parameters/parameters-form.tsx";
import { readParameters, type TypedParameters } from "#app/routes/admin/parameters/reading.ts";
import { typedFrom } from "#app/routes/admin/parameters/typed-from.ts";
import { VersionTable } from "#app/routes/admin/parameters/version-table.tsx";
import { today } from "#app/shell/clock.server.ts";
import { rewardScale } from "#app/shell/reward-scale.server.ts";
import { setParameters } from "#app/shell/set-parameters.server.ts";
import { useWords } from "#app/ui/words.tsx";
import { type Form, readForm } from "#app/web/form.server.ts";
import { requireOfficer } from "#app/web/require-officer.server.ts";
import { titleMeta } from "#app/web/title.ts";
import { findParameters } from "#db/queries/parameters.server.ts";

export const meta = titleMeta("admin.parameters.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-parameters");
  const present = typedFrom(await rewardScale(today()));
  return { versions: await findParameters(officer), present };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "set-parameters");
  const typed = typedIn(await readForm(request));
  const reading = readParameters(typed);
  if (!reading.ok) return data({ typed, problems: reading.problems }, { status: 422 });

  const { from, scale, source } = reading;
  await setParameters({ from, scale, source, by: officer.id });
  return redirect("/admin/parameters", 303);
}

const typedIn = (form: Form): TypedParameters => ({
  from: form.one("from"),
  rateFirst: form.one("rateFirst"),
  rateSecond: form.one("rateSecond"),
  rateThird: form.one("rateThird"),
  floorFirst: form.one("floorFirst"),
  floorSecond: form.one("floorSecond"),
  floorThird: form.one("floorThird"),
  cap: form.one("cap"),
  threshold: form.one("threshold"),
  person: form.one("person"),
  organisation: form.one("organisation"),
  insider: form.one("insider"),
  source: form.one("source"),
});

export default function ParametersPage() {
  const { t } = useWords();
  const { versions, present } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack">
      <div>
        <h1>{t("admin.parameters.title")}</h1>
        <p className="soft">{t("admin.parameters.lead")}</p>
        <p className="soft">{t("admin.parameters.national")}</p>
      </div>
      <VersionTable versions={versions} />
      <ParametersForm typed={answer?.typed ?? present} problems={answer?.problems ?? []} />
    </div>
  );
}
