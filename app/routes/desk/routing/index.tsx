import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isTheirs } from "#app/domain/access/policy.ts";
import { trialOf } from "#app/domain/routing/trial.ts";
import { writeTable } from "#app/domain/routing/write-table.ts";
import { formatDay } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";
import { GapsPanel } from "#app/routes/desk/routing/gaps-panel.tsx";
import { type RoutingTyped, readRouting } from "#app/routes/desk/routing/reading.ts";
import { RoutingForm } from "#app/routes/desk/routing/routing-form.tsx";
import { TrialPanel } from "#app/routes/desk/routing/trial-panel.tsx";
import { VersionPanel } from "#app/routes/desk/routing/version-panel.tsx";
import { vocabularyIn } from "#app/routes/desk/routing/vocabulary.ts";
import { today } from "#app/shell/clock.server.ts";
import { enterRouting } from "#app/shell/routing/keep-routing.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { ROUTING } from "#app/ui/desk-form/routing.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted, versionIn } from "#app/web/form/posted.server.ts";
import { languageOf } from "#app/web/request/language.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findPastMatters } from "#db/queries/routing/past-matters.server.ts";
import { findRoutingTables } from "#db/queries/routing/routing-tables.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";

export const meta = titleMeta("routing.title", "desk");

/** Every version, and how each that waits would have done on what came in lately. */
export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-routing");
  await recordLook(officer, "routing", null);
  const language = languageOf(request);
  const versions = await findRoutingTables(officer);
  const units = await findUnits(officer);
  const past = versions.some(({ confirmedAt }) => !confirmedAt)
    ? await findPastMatters(officer)
    : [];
  const on = today();
  const inForce = versions.find(({ confirmedAt, fromOn }) => confirmedAt && fromOn <= on);
  const named = (id: string) => {
    const unit = units.find((one) => one.id === id);
    return (language === "zh" ? unit?.name : unit?.nameEn) ?? "";
  };
  const vocabulary = vocabularyIn(translator(language));
  return {
    versions: versions.map((version) => ({
      ...version,
      isInForce: version.id === inForce?.id,
      trial: version.confirmedAt ? null : trialOf(version.rows, past),
    })),
    units,
    present: {
      rows: inForce ? writeTable(inForce.rows, vocabulary, named) : "",
      from: formatDay(on, language),
      source: "",
    },
    mayEnter: isTheirs(officer, "enter-routing"),
    mayConfirm: isTheirs(officer, "confirm-routing"),
  };
}

type Because = "changed-meanwhile" | "form-used";

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "enter-routing");
  const vocabulary = vocabularyIn(translator(languageOf(request)));
  const { form, posted, used } = await readPosted(request, officer.id);
  // Untrimmed: where the first cells of a table are empty, its tabs are what says so.
  const [, rows = ""] = form.entries.find(([name]) => name === "rows") ?? [];
  const typed: RoutingTyped = { ...typedIn(ROUTING, form.one), rows };
  const read = readRouting(typed, {
    vocabulary,
    units: await findUnits(officer),
    today: today(),
  });
  const answer = (because: readonly Because[], status: number, isTried = false) =>
    data(
      { typed, because, ...read, isTried, trial: null as ReturnType<typeof trialOf> | null },
      { status },
    );
  const attempt = async () => {
    const trial = trialOf(read.rows, await findPastMatters(officer));
    return data({ typed, because: [] as readonly Because[], ...read, isTried: true, trial });
  };
  const enter = async () => {
    const { rows, from, faults, rowFaults } = read;
    if (used) return answer(["form-used"], 409);
    if (from === null || faults.length + rowFaults.length > 0) return answer([], 422);
    const version = { from, rows, source: typed.source, by: officer.id, seen: versionIn(form) };
    const outcome = await enterRouting(version, posted);
    return outcome.ok ? redirect(outcome.location, 303) : answer(outcome.because, 409);
  };
  return byIntent(form, { try: attempt, enter })();
}

export default function RoutingPage() {
  const { t } = useWords();
  const { versions, units, present, mayEnter, mayConfirm } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const because = answer?.because ?? [];
  return (
    <div className="stack">
      <div>
        <h1>{t("routing.title")}</h1>
        <p className="soft">{t("routing.lead")}</p>
      </div>
      {because.length > 0 ? (
        <Refusal
          title={t("routing.refused.title")}
          codes={because}
          reasons={because.map((reason) => t(`routing.refused.${reason}`))}
        />
      ) : null}
      {answer?.trial ? <TrialPanel trial={answer.trial} units={units} /> : null}
      {answer ? <GapsPanel gaps={answer.gaps} /> : null}
      {mayEnter && answer ? (
        <RoutingForm typed={answer.typed} answer={answer} version={versions.length} />
      ) : null}
      {versions.length === 0 ? <p className="panel">{t("routing.none")}</p> : null}
      {versions.map((version) => (
        <VersionPanel key={version.id} version={version} units={units} mayConfirm={mayConfirm} />
      ))}
      {mayEnter && !answer ? (
        <RoutingForm typed={present} answer={null} version={versions.length} />
      ) : null}
    </div>
  );
}
