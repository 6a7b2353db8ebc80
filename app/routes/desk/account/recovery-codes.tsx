import { type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openNote } from "#app/shell/sign-in/sealed-note.server.ts";
import publicSheet from "#app/ui/css/public.css?url";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { SignInFrame } from "#app/ui/frame/sign-in-frame.tsx";
import { useWords } from "#app/ui/words.tsx";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { deskPath } from "#app/web/request/desk-path.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const meta = titleMeta("account.recovery.title", "desk");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

/**
 * Readable for a few minutes in the session that made them, and never again; and so before a first password has to be
 * changed.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request, "change-password");
  const back = deskPath(new URL(request.url).searchParams.get("back"));
  const codes = await openNote(keyIn(request, "staff") ?? "", "recovery-codes");
  if (codes === null) throw redirect(back, 303);
  return { back, codes: codes.split("\n") };
}

export default function RecoveryCodes() {
  const { t } = useWords();
  const { back, codes } = useLoaderData<typeof loader>();
  return (
    <SignInFrame title={t("account.recovery.title")} lead={t("account.recovery.lead")}>
      <ul className="code-list">
        {codes.map((code) => (
          <li key={code}>
            <output translate="no" className="code">
              {code}
            </output>
          </li>
        ))}
      </ul>
      <p>{t("account.recovery.once")}</p>
      <div className="actions">
        <ButtonLink href={back}>{t("account.recovery.kept")}</ButtonLink>
      </div>
    </SignInFrame>
  );
}
