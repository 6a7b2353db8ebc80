import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isTheirs } from "#app/domain/access/policy.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { ParametersForm } from "#app/routes/admin/parameters/parameters-form.tsx";
import { readParameters } from "#app/routes/admin/parameters/reading.ts";
import { typedFrom } from "#app/routes/admin/parameters/typed-from.ts";
import { VersionTable } from "#app/routes/admin/parameters/version-table.tsx";
import { today } from "#app/shell/clock.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { setParameters } from "#app/shell/reward/set-parameters.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { PARAMETERS } from "#app/ui/desk-form/parameters.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted, versionIn } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findParameters } from "#db/queries/reward/parameters.server.ts";

export const meta = titleMeta("admin.parameters.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-parameters");
  const present = typedFrom(await rewardScale(today(), addDays(today(), 1)));
  return {
    versions: await findParameters(officer),
    present,
    maySet: isTheirs(officer, "set-parameters"),
    mayConfirm: isTheirs(officer, "confirm-parameters"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "set-parameters");
  const { form, posted, used } = await readPosted(request, officer.id);
  const typed = typedIn(PARAMETERS, form.one);
  const refusal = (because: readonly RefusedBecause[]) =>
    data({ typed, problems: [], because }, { status: 409 });
  if (used) return refusal(["form-used"]);
  const reading = readParameters(typed);
  if (!reading.ok) {
    const { problems } = reading;
    return data({ typed, problems, because: [] }, { status: 422 });
  }

  const { from, scale, source } = reading;
  const settled = { from, scale, source, by: officer.id, seen: versionIn(form) };
  const outcome = await setParameters(settled, posted);
  return outcome.ok ? redirect(outcome.location, 303) : refusal(outcome.because);
}

type RefusedBecause = "form-used" | "changed-meanwhile";

export default function ParametersPage() {
  const { t } = useWords();
  const { versions, present, maySet, mayConfirm } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack">
      <div>
        <h1>{t("admin.parameters.title")}</h1>
        <p className="soft">{t("admin.parameters.lead")}</p>
        <p className="soft">{t("admin.parameters.national")}</p>
      </div>
      <VersionTable versions={versions} mayConfirm={mayConfirm} />
      {answer && answer.because.length > 0 ? (
        <Refusal
          title={t("admin.parameters.refused.title")}
          codes={answer.because}
          reasons={answer.because.map((reason) => t(`admin.parameters.refused.${reason}`))}
        />
      ) : null}
      {maySet ? (
        <ParametersForm
          typed={answer?.typed ?? present}
          problems={answer?.problems ?? []}
          version={versions.length}
        />
      ) : null}
    </div>
  );
}
