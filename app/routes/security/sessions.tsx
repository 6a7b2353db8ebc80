import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { SessionsOfTable } from "#app/routes/security/sessions-of-table.tsx";
import { endSessionsOfAnother } from "#app/shell/sign-in/end-sessions-of-others.server.ts";
import { staffSeenSince } from "#app/shell/sign-in/sessions.server.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findPeople } from "#db/queries/staff/people.server.ts";
import { findSessionsOf } from "#db/queries/staff/sessions-of.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, "people.sessions.title", {}, "desk");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, person } = await asked(request, params);
  await recordLook(officer, "people", null);
  return { person, sessions: await findSessionsOf(officer, person.id, staffSeenSince()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, person } = await asked(request, params);
  const { posted } = await readPosted(request, officer.id);
  const ended = await endSessionsOfAnother(posted, person.id);
  return redirect(ended.ok ? ended.location : addressOf(person.id), 303);
}

const addressOf = (staffId: string) => `/security/people/${staffId}/sessions`;

async function asked(request: Request, params: LoaderFunctionArgs["params"]) {
  const officer = await requireOfficer(request, "change-people");
  const { people } = await findPeople(officer);
  const id = idIn(params, "staffId");
  const person = people.find((one) => one.id === id);
  if (!person) throw new Response(null, { status: 404 });
  return { officer, person };
}

/** Where somebody else is signed in, and the way to end it all at once. */
export default function SessionsPage() {
  const { t } = useWords();
  const { person, sessions } = useLoaderData<typeof loader>();
  const who = t("people.open", { name: person.name, signInName: person.signInName });
  return (
    <div className="stack action-page">
      <p>
        <a href={`/security/people/${person.id}`}>{who}</a>
      </p>
      <h1>{t("people.sessions.title")}</h1>
      <p className="soft">{t("people.sessions.lead")}</p>
      {sessions.length === 0 ? (
        <p className="panel">{t("people.sessions.none")}</p>
      ) : (
        <>
          <SessionsOfTable sessions={sessions} />
          <form className="panel stack" method="post" action={addressOf(person.id)}>
            <FormKey />
            <h2>{t("people.sessions.end")}</h2>
            <p>{t("people.sessions.says")}</p>
            <ProofNotice permission="change-people" />
            <div className="actions">
              <Button tone="stop">{t("people.sessions.button")}</Button>
            </div>
          </form>
        </>
      )}
    </div>
  );
}
