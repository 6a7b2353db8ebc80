import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mailHoursTyped } from "#app/domain/letters/mail-hours.ts";
import { MailPanel } from "#app/routes/desk/account/mail-panel.tsx";
import { RecoveryPanel } from "#app/routes/desk/account/recovery-panel.tsx";
import { SessionsTable } from "#app/routes/desk/account/sessions-table.tsx";
import type { Outcome } from "#app/shell/form/once.server.ts";
import {
  chooseMailHours,
  endOneSession,
  endOtherSessions,
  forgetOwnFactor,
  mailChoiceOf,
  replaceOwnCodes,
} from "#app/shell/sign-in/own-account.server.ts";
import { recoveryCodesLeft } from "#app/shell/sign-in/second-factor.server.ts";
import { sessionIdOf, staffSeenSince } from "#app/shell/sign-in/sessions.server.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { idTyped } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireFreshCode } from "#app/web/session/require-proof.server.ts";
import { findSessionsOf } from "#db/queries/staff/sessions-of.server.ts";

export const meta = titleMeta("account.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "own-account");
  const own = await sessionIdOf(keyIn(request, "staff") ?? "");
  const sessions = await findSessionsOf(officer, officer.id, staffSeenSince());
  return {
    codesLeft: await recoveryCodesLeft(officer.id),
    mail: await mailChoiceOf(officer.id),
    sessions: sessions.map((session) => ({ ...session, isThisOne: session.id === own })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireOfficer(request, "own-account");
  const key = keyIn(request, "staff") ?? "";
  const { form, posted } = await readPosted(request.clone(), id);
  const change = byIntent(form, {
    end: () => endOneSession(posted, idTyped(form.one("session"))),
    "end-others": () => endOtherSessions(posted, key),
    "mail-hours": () => chooseMailHours(posted, mailHoursTyped(form.all("hour"))),
    "new-codes": async () => {
      await requireFreshCode(request, "renew-sign-in");
      return replaceOwnCodes(posted, key);
    },
    "new-telephone": async () => {
      await requireFreshCode(request, "renew-sign-in");
      return forgetOwnFactor(posted);
    },
  });
  return ledOn(await change());
}

/** A form that was used for something else shows the account as it is. */
const ledOn = (outcome: Outcome<"form-used">) =>
  redirect(outcome.ok ? outcome.location : "/desk/account", 303);

/** One's own account: where one is signed in, and what one signs in with. */
export default function AccountPage() {
  const { t } = useWords();
  const { sessions, codesLeft, mail } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <h1>{t("account.title")}</h1>
      <SessionsTable sessions={sessions} />
      <MailPanel {...mail} />
      <RecoveryPanel left={codesLeft} />
      <div className="actions">
        <ButtonLink tone="quiet" href="/desk/account/password">
          {t("account.password.title")}
        </ButtonLink>
      </div>
    </div>
  );
}
