import { useLoaderData } from "@remix-run/react";
import { newestCheckpoint } from "#app/shell/audit/checkpoint-file.server.ts";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { ProseSection } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("audit.root.title");

/** The root alone: how many entries it stands for would tell a stranger how busy a day was. */
export async function loader() {
  return { root: (await newestCheckpoint())?.root ?? null };
}

export default function AuditRoot() {
  const { t } = useWords();
  const { root } = useLoaderData<typeof loader>();
  return (
    <ReadingPage title={t("audit.root.title")} lead={t("audit.root.lead")}>
      <ProseSection id="root" title={t("audit.root.value")}>
        <p>{root ? <code className="root">{root}</code> : t("audit.root.none")}</p>
        <p>{t("audit.root.keep")}</p>
        <p>{t("audit.root.minute")}</p>
      </ProseSection>
    </ReadingPage>
  );
}
