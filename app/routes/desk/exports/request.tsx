import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { exportState, openUntil } from "#app/domain/exports/request.ts";
import { AskedPanel } from "#app/routes/desk/exports/asked-panel.tsx";
import { DecideForm } from "#app/routes/desk/exports/decide-form.tsx";
import { LIMITS } from "#app/routes/desk/exports/limits.ts";
import { today } from "#app/shell/clock.server.ts";
import { decideOnExport } from "#app/shell/exports/decide-export.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { flash } from "#app/web/form/redirect-with-error.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findExport } from "#db/queries/exports/exports.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "exports.numbered", { number: loaded.number }, "desk") : [];

/** Why a file could not be fetched, as its address said when it led back here. */
const NOT_FETCHED = ["grown", "no-rows"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "export-matters");
  const found = await findExport(officer, idIn(params, "exportId"));
  if (!found) throw new Response(null, { status: 404 });
  await recordLook(officer, "exports", null);
  const names = await findNames(officer);
  const { id, number, queue, filter, rows, purpose, reason, answer, fetches, askedAt } = found;
  return {
    ...{ id, number, queue, filter, rows, purpose, reason, answer, fetches, askedAt },
    state: exportState(found, today()),
    until: openUntil(found),
    isOwn: found.askedBy === officer.id,
    by: names.get(found.askedBy) ?? "",
    decidedBy: names.get(found.decidedBy ?? "") ?? null,
    handler: names.get(filter.handler ?? "") ?? null,
    notFetched: flash(request, NOT_FETCHED)?.says ?? null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "confirm-export");
  const { form, posted } = await readPosted(request, officer.id);
  const approved = byIntent(form, { confirm: true, refuse: false });
  const answer = form.one("answer");
  if (!approved && answer === "")
    return data({ because: [], isUnexplained: true, answer }, { status: 422 });
  const word = { approved, answer: approved ? null : answer };
  const decided = await decideOnExport(idIn(params, "exportId"), word, posted);
  if (decided.ok) return redirect(decided.location, 303);
  return data({ because: decided.because, isUnexplained: false, answer }, { status: 409 });
}

/** One request: to whoever asked what became of it, to who has a word what they say yes to. */
export default function ExportRequest() {
  const { t } = useWords();
  const asked = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const unexplained = answer?.isUnexplained ? t("exports.decide.answerMissing") : undefined;
  const because = answer?.because ?? (asked.notFetched ? [asked.notFetched] : []);
  return (
    <div className="stack action-page">
      <ErrorSummary
        problems={
          unexplained ? [{ field: "answer", message: unexplained, trouble: "missing" }] : []
        }
      />
      {because.length > 0 ? (
        <Refusal
          title={t("exports.refused")}
          codes={because}
          reasons={because.map((reason) => t(`exports.because.${reason}`, LIMITS))}
        />
      ) : null}
      <p>
        <a href="/desk/exports">{t("exports.listTitle")}</a>
      </p>
      <h1>{t("exports.numbered", { number: asked.number })}</h1>
      <AskedPanel asked={asked} />
      {!asked.isOwn && asked.state === "waiting" ? (
        <DecideForm id={asked.id} typed={answer?.answer ?? ""} error={unexplained} />
      ) : null}
    </div>
  );
}
