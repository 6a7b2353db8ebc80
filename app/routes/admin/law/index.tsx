import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SignOffTable } from "#app/routes/admin/law/sign-off-table.tsx";
import { signables } from "#app/routes/admin/law/signables.ts";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findSignOffs } from "#db/queries/law/sign-offs.server.ts";

export const meta = titleMeta("admin.law.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-law");
  return { rules: signables(await findSignOffs(officer)) };
}

/** Every version of every rule: who answers for it, and what waits for somebody to. */
export default function LawPage() {
  const { t } = useWords();
  const { rules } = useLoaderData<typeof loader>();
  const signed = rules.filter((rule) => rule.signOff !== null).length;
  const waiting = rules.filter((rule) => rule.waits).length;
  return (
    <div className="stack">
      <div>
        <h1>{t("admin.law.title")}</h1>
        <p className="soft">{t("admin.law.lead")}</p>
      </div>
      <p>{t("admin.law.count", { count: rules.length, signed, waiting })}</p>
      <SignOffTable rules={rules} />
    </div>
  );
}
