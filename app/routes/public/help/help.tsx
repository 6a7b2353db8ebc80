import { useLoaderData } from "@remix-run/react";
import {
  DECIDE_ACCEPTANCE,
  END_MEDIATION,
  TELL_MEDIATION_ENDED,
} from "#app/domain/law/complaints/complaint-terms.ts";
import { inForce } from "#app/domain/law/provision.ts";
import { EXTEND_VERIFICATION, VERIFY_REPORT } from "#app/domain/law/reports/report-terms.ts";
import { HelpSections } from "#app/routes/public/help/help-sections.tsx";
import { today } from "#app/shell/clock.server.ts";
import { DeadlineList } from "#app/ui/calendar/deadline-list.tsx";
import { useOfficeWords } from "#app/ui/frame/office-words.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { ProseSection } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("help.title");

/** The page that explains a limit shows the same constant that counts it. */
export function loader() {
  const on = today();
  return {
    deadlines: [
      { what: "accept", version: inForce(DECIDE_ACCEPTANCE, on) },
      { what: "mediate", version: inForce(END_MEDIATION, on) },
      { what: "mediationEnded", version: inForce(TELL_MEDIATION_ENDED, on) },
      { what: "verify", version: inForce(VERIFY_REPORT, on) },
      { what: "extend", version: inForce(EXTEND_VERIFICATION, on) },
    ],
  } as const;
}

export default function Help() {
  const { t } = useWords();
  const { deadlines } = useLoaderData<typeof loader>();
  return (
    <ReadingPage title={t("help.title")} lead={t("help.lead", useOfficeWords())}>
      <HelpSections of="before" />
      <ProseSection id="deadlines" title={t("help.deadlines.title")}>
        <p>{t("help.deadlines.lead")}</p>
        <DeadlineList deadlines={deadlines} />
        <p>
          <a href="/law">{t("help.deadlines.all")}</a>
        </p>
      </ProseSection>
      <HelpSections of="after" />
    </ReadingPage>
  );
}
