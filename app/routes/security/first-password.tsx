import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { forgetNote, openNote } from "#app/shell/sign-in/sealed-note.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const meta = titleMeta("people.password.title", "desk");

/** Shown once: a page that is loaded again leads away. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request, "confirm-people");
  const key = keyIn(request, "staff") ?? "";
  const text = await openNote(key, "first-password");
  await forgetNote(key, "first-password");
  if (text === null) throw redirect("/security/changes", 303);
  const [signInName = "", password = ""] = text.split(" ");
  return { signInName, password };
}

export default function FirstPassword() {
  const { t } = useWords();
  const { signInName, password } = useLoaderData<typeof loader>();
  return (
    <div className="stack action-page">
      <h1>{t("people.password.title")}</h1>
      <p>{t("people.password.lead")}</p>
      <FactsBox
        panel
        title={signInName}
        facts={[
          {
            term: t("people.password.title"),
            value: (
              <output translate="no" className="code">
                {password}
              </output>
            ),
          },
        ]}
      />
      <p>{t("people.password.once")}</p>
      <div className="actions">
        <ButtonLink href="/security/changes">{t("people.password.done")}</ButtonLink>
      </div>
    </div>
  );
}
