import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DECIDE_ACCEPTANCE, END_MEDIATION } from "#app/domain/law/complaints/complaint-terms.ts";
import { inForce } from "#app/domain/law/provision.ts";
import { EXTEND_VERIFICATION, VERIFY_REPORT } from "#app/domain/law/reports/report-terms.ts";
import { BegunDrafts } from "#app/routes/public/home/begun-drafts.tsx";
import { Choices } from "#app/routes/public/home/choices.tsx";
import { InsiderNotice } from "#app/routes/public/home/insider-notice.tsx";
import { Phones } from "#app/routes/public/home/phones.tsx";
import { TrackForm } from "#app/routes/public/home/track-form.tsx";
import { WhatHappensNext } from "#app/routes/public/home/what-happens-next.tsx";
import { today } from "#app/shell/clock.server.ts";
import { useWords } from "#app/ui/words.tsx";
import { kindsBegun } from "#app/web/reporter/draft.server.ts";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("home.title");

export function loader({ request }: LoaderFunctionArgs) {
  const on = today();
  return {
    begun: kindsBegun(request),
    accept: inForce(DECIDE_ACCEPTANCE, on).value,
    mediate: inForce(END_MEDIATION, on).value,
    verify: inForce(VERIFY_REPORT, on).value,
    extend: inForce(EXTEND_VERIFICATION, on).value,
  };
}

export default function Home() {
  const { t } = useWords();
  const { begun, ...limits } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="flush">
      <div className="hero">
        <div className="wrap">
          <h1>{t("home.heading")}</h1>
          <p className="lead">{t("home.lead")}</p>
          <BegunDrafts kinds={begun} />
        </div>
      </div>
      <div className="wrap">
        <Choices accept={limits.accept} verify={limits.verify} />
        <div className="section two">
          <div className="stack beside">
            <TrackForm />
            <InsiderNotice />
          </div>
          <WhatHappensNext {...limits} />
        </div>
        <Phones />
      </div>
    </main>
  );
}
