import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { queuesOf } from "#app/domain/access/queues.ts";
import { columnsFor } from "#app/domain/exports/columns.ts";
import { MOST_LISTED } from "#app/domain/exports/policy.ts";
import { type AskedExport, exportFaults, purposeIn } from "#app/domain/exports/request.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { deskDates } from "#app/routes/desk/desk-dates.server.ts";
import { AskForm } from "#app/routes/desk/exports/ask-form.tsx";
import { LIMITS } from "#app/routes/desk/exports/limits.ts";
import { ListFacts } from "#app/routes/desk/exports/list-facts.tsx";
import { filteredAddress, filterIn } from "#app/routes/desk/filter-in.ts";
import { askForExport } from "#app/shell/exports/ask-export.server.ts";
import { wholeQueue } from "#app/shell/exports/whole-queue.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { EXPORT } from "#app/ui/desk-form/export.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

export const meta = titleMeta("exports.title", "desk");

/** Which list an address means; 404 for one that the officer does not have. Words of a filter go no further. */
function listIn(request: Request, officer: Officer) {
  const fields = new URL(request.url).searchParams;
  if (!fields.has("queue")) throw redirect("/desk/exports", 303);
  const queue = queuesOf(officer).find((one) => one === fields.get("queue"));
  if (!queue) throw new Response(null, { status: 404 });
  const { words, ...filter } = filterIn(fields);
  return { queue, filter, hadWords: words !== "" };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "export-matters");
  const { queue, filter, hadWords } = listIn(request, officer);
  await recordLook(officer, "queue", null);
  const rows = await wholeQueue(officer, { queue, filter }, await deskDates());
  const names = await findNames(officer);
  return {
    ...{ queue, filter, hadWords, columns: columnsFor(officer.role) },
    handler: names.get(filter.handler ?? "") ?? null,
    count: Math.min(rows.length, MOST_LISTED),
    isTooMany: rows.length > MOST_LISTED,
    here: filteredAddress(queue, { ...filter, words: "" }),
    address: filteredAddress(queue, { ...filter, words: "" }, "/desk/export"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "export-matters");
  const { form, posted } = await readPosted(request, officer.id);
  const { queue, filter } = listIn(request, officer);
  const typed = typedIn(EXPORT, form.one);
  const purpose = purposeIn(typed.purpose);
  const faults = exportFaults(typed);
  if (!purpose || faults.reason) return data({ typed, faults, because: [] }, { status: 422 });
  const wanted = { queue, filter, purpose, reason: typed.reason };
  const asked = await askForExport(officer, wanted, await deskDates(), posted);
  if (asked.ok) return redirect(asked.location, 303);
  return data({ typed, faults: {}, because: asked.because }, { status: 409 });
}

const FIELDS = ["purpose", "reason"] as const;
const NOTHING: AskedExport = { purpose: "", reason: "" };

/** How many rows a list would have, and which columns; and why somebody wants it. */
export default function AskForExport() {
  const { t } = useWords();
  const list = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: ReturnType<typeof exportFaults> = answer?.faults ?? {};
  const errorOn = (field: (typeof FIELDS)[number]) => {
    const fault = faults[field];
    return fault && t(`exports.fault.${field}-${fault}` as "exports.fault.reason-missing", LIMITS);
  };
  const because = answer?.because ?? [];
  return (
    <div className="stack action-page">
      <ErrorSummary
        problems={FIELDS.flatMap((field) => {
          const message = errorOn(field);
          return message ? [{ field, message, trouble: troubleOf(faults[field] ?? "") }] : [];
        })}
      />
      {because.length > 0 ? (
        <Refusal
          title={t("exports.refused")}
          codes={because}
          reasons={because.map((reason) => t(`exports.because.${reason}`, LIMITS))}
        />
      ) : null}
      <div>
        <h1>{t("exports.title")}</h1>
        <p className="soft">{t("exports.lead")}</p>
      </div>
      {list.hadWords ? <Notice tone="soon" title={t("exports.words")} /> : null}
      <ListFacts {...list} />
      {list.count > 0 && !list.isTooMany ? (
        <AskForm {...list} typed={answer?.typed ?? NOTHING} errorOn={errorOn} />
      ) : (
        <p className="panel">{t(list.isTooMany ? "exports.tooMany" : "exports.none", LIMITS)}</p>
      )}
      <p>
        <a href={list.here}>{t("exports.narrow")}</a>
      </p>
    </div>
  );
}
