import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OwnSupplements } from "#app/routes/reporter/progress/own-supplements.tsx";
import { SupplementClosed } from "#app/routes/reporter/progress/supplement-closed.tsx";
import { SupplementForm } from "#app/routes/reporter/progress/supplement-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { limitsNow } from "#app/web/form/upload.server.ts";
import { ownMatter } from "#app/web/reporter/own-matter.server.ts";
import {
  reporterOf,
  requireReporter,
  requireReporterOfLate,
} from "#app/web/reporter/require-reporter.server.ts";
import { pressSupplement, unsentSupplement } from "#app/web/reporter/supplement.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { supplementsOf } from "#db/queries/intake/own-supplements.server.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const submissionId = await requireReporter(request);
  const { id, kind, number, stage, dates } = await ownMatter(submissionId, params["matterId"]);
  const { limits, scarce } = await limitsNow();
  const unsent = await unsentSupplement(request, id);
  const before = await supplementsOf(submissionId);
  return {
    matter: { kind, number, identityAsked: dates["identity-asked"] !== undefined },
    isArchived: stage === "archived",
    keepsTyped: stage !== "archived",
    isSent: new URL(request.url).searchParams.has("sent"),
    limits,
    scarce,
    text: unsent?.text ?? "",
    remark: unsent?.remark ?? null,
    files: unsent?.files ?? [],
    before: before.filter(({ matterId }) => matterId === id),
  };
}

/** What arrives after the session has ended is kept as well, and waits for its writer to sign in again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const submissionId = await requireReporterOfLate(request);
  const { id } = await ownMatter(submissionId, params["matterId"]);
  const isSignedIn = (await reporterOf(request)) !== null;
  return pressSupplement(request, { id, submissionId }, isSignedIn);
}

export default function Supplement() {
  const { t } = useWords();
  const {
    isArchived,
    isSent,
    before,
    matter,
    keepsTyped: _,
    ...form
  } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap narrow">
      {isArchived ? (
        <a className="back" href="/progress">
          {t("common.back")}
        </a>
      ) : null}
      <div className="stack">
        {isSent ? (
          <Notice tone="ok" title={t("supplement.sent.title")}>
            <p>{t("supplement.sent.body")}</p>
          </Notice>
        ) : null}
        {isArchived ? (
          <SupplementClosed {...matter} unsent={form.text} />
        ) : (
          <SupplementForm matter={matter} {...form} />
        )}
        <OwnSupplements supplements={before} />
      </div>
    </main>
  );
}
