import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allows } from "#app/domain/access/policy.ts";
import { whyNotKeep } from "#app/domain/dossier/keep-office-files.ts";
import { MOST_OFFICE_FILES } from "#app/domain/dossier/office-file.ts";
import { asksForOfficeFiles } from "#app/routes/desk/files/asks-for-office-files.ts";
import { OfficeFileForm } from "#app/routes/desk/files/office-file-form.tsx";
import { problemsWith } from "#app/routes/desk/files/office-file-problems.ts";
import { readOfficeFiles } from "#app/routes/desk/files/read-office-files.server.ts";
import { OfficeFileLines } from "#app/routes/desk/office-file-lines.tsx";
import { today } from "#app/shell/clock.server.ts";
import { openOfficeThumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import { keepOfficeFiles } from "#app/shell/dossier/keep-office-files.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { postedAs } from "#app/web/form/posted.server.ts";
import { limitsNow } from "#app/web/form/upload.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findOfficeFiles } from "#db/queries/dossier/office-files.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";

export const meta = titleMeta("desk.officeFile.title", "desk");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-office-files");
  const matter = await findMatter(officer, idIn(params, "matterId"));
  if (!matter || !allows(officer, "see-office-files", matter))
    throw new Response(null, { status: 404 });
  await recordLook(officer, "matter", matter.id);

  const files = await findOfficeFiles(officer, matter.id);
  const oneMore = { day: today(), today: today(), files: 1, before: files.length };
  const { limits } = await limitsNow();
  return {
    matter: { id: matter.id, number: matter.number },
    files,
    thumbnails: await openOfficeThumbnails(officer, matter.id),
    today: today(),
    limits,
    isKept: new URL(request.url).searchParams.has("kept"),
    whyNot: whyNotKeep(officer, matter, oneMore),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "keep-office-files");
  const matter = await findMatter(officer, idIn(params, "matterId"));
  if (!matter || !allows(officer, "keep-office-files", matter))
    throw new Response(null, { status: 404 });

  const { fields, files, faults } = await readOfficeFiles(request);
  const { posted } = await postedAs(request, officer.id, [...fields]);
  const { typed, read, wrong } = asksForOfficeFiles(fields);
  const answer = { typed, wrong, faults, hadFiles: files.length > 0 };
  if (!read || faults.length > 0) return data({ ...answer, because: [] }, { status: 422 });

  const location = `/desk/matters/${matter.id}/office-files?kept=`;
  const asked = { officer, matterId: matter.id, ...read, files };
  const kept = await keepOfficeFiles(asked, posted, location);
  if (kept.ok) return redirect(kept.location, 303);
  return data({ ...answer, because: kept.because }, { status: 409 });
}

/** What the office itself has put to a matter, and the form for more of it. */
export default function OfficeFiles() {
  const words = useWords();
  const { t } = words;
  const {
    matter,
    files,
    thumbnails,
    today: on,
    limits,
    isKept,
    whyNot,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = answer ? problemsWith(answer, limits, words) : [];
  const because = answer?.because ?? [];
  return (
    <div className="stack action-page">
      <p>
        <a href={`/desk/matters/${matter.id}`} data-back="">
          {t("desk.action.back", { number: matter.number })}
        </a>
      </p>
      <ErrorSummary problems={problems} />
      {because.length > 0 ? (
        <Refusal
          title={t("desk.action.refused")}
          codes={because}
          reasons={because.map((reason) =>
            t(`desk.officeFile.reason.${reason}`, { most: MOST_OFFICE_FILES }),
          )}
        />
      ) : null}
      {isKept && !answer ? <Notice tone="ok" title={t("desk.officeFile.done")} /> : null}
      <h1>{t("desk.officeFile.title")}</h1>
      <section className="panel" aria-label={t("desk.officeFile.title")}>
        {files.length === 0 ? <p className="soft">{t("desk.officeFile.none")}</p> : null}
        <OfficeFileLines matterId={matter.id} files={files} thumbnails={thumbnails} mayStrike />
      </section>
      {whyNot.length === 0 ? (
        <OfficeFileForm
          limits={limits}
          today={on}
          typed={answer?.typed}
          problems={problems}
          chooseAgain={answer?.hadFiles ?? false}
        />
      ) : (
        <Notice title={t("desk.officeFile.notNow")}>
          {whyNot.map((reason) => (
            <p key={reason}>{t(`desk.officeFile.reason.${reason}`, { most: MOST_OFFICE_FILES })}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
