import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { KeepAwayForm } from "#app/routes/reporter/progress/keep-away-form.tsx";
import { KeptAway } from "#app/routes/reporter/progress/kept-away.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { pressKeepAway, unsentNames } from "#app/web/reporter/keep-away.server.ts";
import { ownMatters } from "#app/web/reporter/own-matter.server.ts";
import {
  reporterOf,
  requireReporter,
  requireReporterOfLate,
} from "#app/web/reporter/require-reporter.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { keptAwayByReporter } from "#db/queries/exclusion/kept-away-by-reporter.server.ts";
import { findNameableUnits } from "#db/queries/intake/nameable-units.server.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request }: LoaderFunctionArgs) {
  const submissionId = await requireReporter(request);
  const [{ id, kind }] = await ownMatters(submissionId);
  return {
    kind,
    units: await findNameableUnits(),
    typed: await unsentNames(request, submissionId),
    kept: await keptAwayByReporter(id),
    keepsTyped: true,
    isNamed: new URL(request.url).searchParams.has("named"),
  };
}

/** What arrives after the session has ended waits for its writer to sign in again. */
export async function action({ request }: ActionFunctionArgs) {
  const submissionId = await requireReporterOfLate(request);
  const [{ id: matterId }] = await ownMatters(submissionId);
  const isSignedIn = (await reporterOf(request)) !== null;
  return pressKeepAway(request, { submissionId, matterId }, isSignedIn);
}

export default function KeepAway() {
  const { t } = useWords();
  const { kept, isNamed, keepsTyped: _, ...form } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap narrow">
      <div className="stack">
        {isNamed ? (
          <Notice tone="ok" title={t("keepAway.done.title")}>
            <p>{t("keepAway.done.body")}</p>
          </Notice>
        ) : null}
        <KeepAwayForm {...form} />
        <KeptAway kept={kept} />
      </div>
    </main>
  );
}
