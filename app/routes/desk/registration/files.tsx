import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { saveDraft } from "#app/shell/intake/draft.server.ts";
import { hasLostFiles, readDraftFiles } from "#app/shell/intake/draft-files.server.ts";
import { makeRoomForDraft } from "#app/shell/intake/draft-room.server.ts";
import { faultsInWords } from "#app/ui/filing/faults-in-words.ts";
import { FileChooser } from "#app/ui/filing/file-chooser.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";
import { limitsNow } from "#app/web/form/upload.server.ts";
import { registrationAt } from "#app/web/registration/at.ts";
import { requireRegistration } from "#app/web/registration/held.server.ts";
import { kindIn } from "#app/web/reporter/draft.server.ts";
import { changeFiles } from "#app/web/reporter/draft-files.server.ts";
import { networkOf } from "#app/web/request/network-of.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const meta = titleMeta("registration.title", "desk");

/** The letter itself, or what somebody brought along. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "register-filing");
  const { key, draft } = await requireRegistration(request, officer, kindIn(params));
  const refused = draft.remark?.type === "files-refused" ? draft.remark : null;
  const lost = (await hasLostFiles(key)) ? [{ name: "", fault: "lost" } as const] : [];
  return {
    files: await readDraftFiles(key),
    faults: [...(refused?.faults ?? []), ...lost],
    same: refused?.same ?? [],
    ...(await limitsNow()),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "register-filing");
  const kind = kindIn(params);
  const { key, draft } = await requireRegistration(request, officer, kind);
  const { goOn, remark } = await changeFiles(request, key, () =>
    makeRoomForDraft(key, networkOf(request)),
  );
  await saveDraft(key, { ...draft, remark });
  return redirect(registrationAt(kind, goOn ? "/check" : "/files"), 303);
}

export default function RegistrationFiles() {
  const words = useWords();
  const { t } = words;
  const { faults, ...chooser } = useLoaderData<typeof loader>();
  const problems = faultsInWords(faults, chooser.limits, words);
  return (
    <form method="post" encType="multipart/form-data" className="stack registration">
      <FormKey />
      <div>
        <h1>{t("registration.files.title")}</h1>
        <p className="soft">{t("registration.files.lead")}</p>
      </div>
      <ErrorSummary problems={problems} />
      <FileChooser
        {...chooser}
        label={t("registration.files.label")}
        error={problems[0]?.message}
      />
      <div className="actions">
        <Button name="press" value="continue">
          {t("registration.files.done")}
        </Button>
      </div>
    </form>
  );
}
