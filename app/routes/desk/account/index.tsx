import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RecoveryPanel } from "#app/routes/desk/account/recovery-panel.tsx";
import { SessionsTable } from "#app/routes/desk/account/sessions-table.tsx";
import { keepText } from "#app/shell/kept-text.server.ts";
import {
  forgetFactor,
  newRecoveryCodes,
  recoveryCodesLeft,
} from "#app/shell/second-factor.server.ts";
import {
  endSessionOf,
  endSessionsOf,
  sameSession,
  staffSeenSince,
} from "#app/shell/sessions.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useWords } from "#app/ui/words.tsx";
import { keyIn } from "#app/web/cookies.server.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireOfficer } from "#app/web/require-officer.server.ts";
import { requireFreshCode } from "#app/web/require-proof.server.ts";
import { titleMeta } from "#app/web/title.ts";
import { findOwnSessions } from "#db/queries/own-sessions.server.ts";

export const meta = titleMeta("account.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "own-account");
  const key = keyIn(request, "staff") ?? "";
  const sessions = await findOwnSessions(officer, staffSeenSince());
  return {
    codesLeft: await recoveryCodesLeft(officer.id),
    sessions: sessions.map(({ digest, ...session }) => ({
      ...session,
      isThisOne: sameSession(key, digest),
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireOfficer(request, "own-account");
  const key = keyIn(request, "staff") ?? "";
  const form = await readForm(request.clone());
  switch (form.one("intent")) {
    case "end":
      await endSessionOf(id, form.one("session"));
      break;
    case "end-others":
      await endSessionsOf(id, key);
      break;
    case "new-codes":
      await requireFreshCode(request);
      await keepText(key, "recovery-codes", (await newRecoveryCodes(id)).join("\n"));
      return redirect("/desk/account/recovery-codes?back=/desk/account", 303);
    case "new-telephone":
      await requireFreshCode(request);
      await forgetFactor(id);
      await endSessionsOf(id);
      break;
    default:
      throw new Response(null, { status: 400 });
  }
  return redirect("/desk/account", 303);
}

/** One's own account: where one is signed in, and what one signs in with. */
export default function AccountPage() {
  const { t } = useWords();
  const { sessions, codesLeft } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <h1>{t("account.title")}</h1>
      <SessionsTable sessions={sessions} />
      <RecoveryPanel left={codesLeft} />
      <div className="actions">
        <ButtonLink tone="quiet" href="/desk/account/password">
          {t("account.password.title")}
        </ButtonLink>
      </div>
    </div>
  );
}
