import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ACTIONS } from "#app/domain/matter/action.ts";
import { lettersOf } from "#app/shell/letters/letters-of.server.ts";
import { recordInWords } from "#app/ui/action/record-in-words.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const meta = titleMeta("desk.record.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request, "see-law");
  return { actions: ACTIONS.map((action) => ({ action, letters: lettersOf(action) })) };
}

/** Every action of the desk as the rules have it, for whoever has to say that it is lawful. */
export default function ActionsPage() {
  const words = useWords();
  const { t } = words;
  const { actions } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div>
        <h1>{t("desk.record.title")}</h1>
        <p className="soft">{t("desk.record.lead")}</p>
      </div>
      <nav className="panel" aria-label={t("desk.record.title")}>
        <ul className="columns">
          {actions.map(({ action }) => (
            <li key={action}>
              <a href={`#${action}`}>{t(`matter.action.${action}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {actions.map(({ action, letters }) => (
        <FactsBox
          key={action}
          id={action}
          panel
          title={t(`matter.action.${action}`)}
          facts={recordInWords(action, letters, words).map(({ term, says }) => ({
            term,
            value: says.map((one) => <div key={one}>{one}</div>),
          }))}
        />
      ))}
    </div>
  );
}
