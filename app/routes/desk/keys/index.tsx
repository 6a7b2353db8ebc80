import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isTheirs } from "#app/domain/access/policy.ts";
import { KeySheet } from "#app/ui/frame/key-sheet.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const meta = titleMeta("keys.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-desk");
  return { hasMatters: isTheirs(officer, "search-matters") };
}

/** The sheet as a page: reached by the menu, and the one place to turn the keys on again. */
export default function Keys() {
  const { t } = useWords();
  const { hasMatters } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <h1>{t("keys.title")}</h1>
      <div className="panel shortcuts">
        <KeySheet hasMatters={hasMatters} />
      </div>
    </div>
  );
}
