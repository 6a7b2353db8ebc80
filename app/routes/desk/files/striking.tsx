import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Officer } from "#app/domain/staff/roles.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { strikeOfficeFile, whyNotStrikeNow } from "#app/shell/dossier/strike-office-file.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { TypedFacts } from "#app/ui/form/typed-facts.tsx";
import { kindOfFile } from "#app/ui/kind-of-file.ts";
import { Notice } from "#app/ui/notice.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findOfficeFiles } from "#db/queries/dossier/office-files.server.ts";

export const meta = titleMeta("desk.officeFile.striking.title", "desk");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "strike-office-file");
  const [matterId, fileId] = [idIn(params, "matterId"), idIn(params, "fileId")];
  const file = await fileToStrike(officer, matterId, fileId);
  await recordLook(officer, "matter", matterId);
  return { matterId, file, whyNot: await whyNotStrikeNow(officer, matterId, fileId) };
}

type Wrong = "missing" | "tooLong";

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "strike-office-file");
  const [matterId, fileId] = [idIn(params, "matterId"), idIn(params, "fileId")];
  const { form, posted } = await readPosted(request, officer.id);
  await fileToStrike(officer, matterId, fileId);
  const because = form.one("reason");
  const wrong: Wrong | null =
    because === "" ? "missing" : because.length > LONGEST ? "tooLong" : null;
  if (wrong) return data({ typed: because, wrong, reasons: [] }, { status: 422 });

  const location = `/desk/matters/${matterId}/office-files`;
  const struck = await strikeOfficeFile({ officer, matterId, fileId, because }, posted, location);
  if (struck.ok) return redirect(struck.location, 303);
  return data({ typed: because, wrong, reasons: struck.because }, { status: 409 });
}

/** Looked for before anything is asked: what is not there for this officer answers nothing. */
async function fileToStrike(officer: Officer, matterId: string, fileId: string) {
  const files = await findOfficeFiles(officer, matterId);
  const file = files.find(({ id }) => id === fileId);
  if (!file) throw new Response(null, { status: 404 });
  return file;
}

/** Strikes one file: for whom it was a mistake, before anything rests on it. */
export default function Striking() {
  const words = useWords();
  const { t } = words;
  const { matterId, file, whyNot } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const error = answer?.wrong
    ? t(`desk.officeFile.striking.${answer.wrong}`, { longest: LONGEST })
    : undefined;
  const reasons = answer?.reasons ?? [];
  return (
    <div className="stack action-page">
      <p>
        <a href={`/desk/matters/${matterId}/office-files`} data-back="">
          {t("desk.officeFile.back")}
        </a>
      </p>
      <ErrorSummary problems={error ? [{ field: "reason", message: error }] : []} />
      {reasons.length > 0 ? (
        <Refusal
          title={t("desk.action.refused")}
          codes={reasons}
          reasons={reasons.map((reason) => t(`desk.officeFile.reason.${reason}`))}
        />
      ) : null}
      <h1>{t("desk.officeFile.striking.title")}</h1>
      <FactsBox
        panel
        title={t("desk.officeFile.line", {
          position: file.position,
          kind: t(`desk.officeFile.kind.${file.kind}`),
        })}
        facts={[
          { term: t("desk.officeFile.day"), value: <DayTime day={file.day} /> },
          { term: t("desk.officeFile.addedByLabel"), value: file.addedBy ?? "" },
          { term: t("desk.file.fact.type"), value: kindOfFile(file, words) },
        ]}
      />
      {whyNot.length > 0 ? (
        <>
          <Notice title={t("desk.officeFile.striking.notNow")}>
            {whyNot.map((reason) => (
              <p key={reason}>{t(`desk.officeFile.reason.${reason}`)}</p>
            ))}
          </Notice>
          <TypedFacts
            facts={[{ term: t("desk.officeFile.striking.reason"), value: answer?.typed }]}
          />
        </>
      ) : (
        <StrikingForm typed={answer?.typed} error={error} />
      )}
    </div>
  );
}

type StrikingFormProps = {
  readonly typed: string | undefined;
  readonly error: string | undefined;
};

function StrikingForm({ typed, error }: StrikingFormProps) {
  const { t } = useWords();
  return (
    <form className="panel stack" method="post">
      <FormKey />
      <p>{t("desk.officeFile.striking.says")}</p>
      <TextField
        name="reason"
        label={t("desk.officeFile.striking.reason")}
        hint={t("desk.officeFile.striking.hint")}
        error={error}
        defaultValue={typed}
        rows={3}
      />
      <div className="actions">
        <Button tone="stop">{t("desk.officeFile.striking.button")}</Button>
      </div>
    </form>
  );
}
