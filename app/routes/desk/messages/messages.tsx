import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { MatterFacts } from "#app/routes/desk/messages/matter-facts.tsx";
import { MessageBox } from "#app/routes/desk/messages/message-box.tsx";
import { NotesPanel } from "#app/routes/desk/messages/notes-panel.tsx";
import { saveNote, sendMessage } from "#app/routes/desk/messages/send.server.ts";
import { ThreadPanel } from "#app/routes/desk/messages/thread-panel.tsx";
import { today } from "#app/shell/clock.server.ts";
import { deskNotes } from "#app/shell/messages/notes.server.ts";
import { deskThread } from "#app/shell/messages/thread.server.ts";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findMessagesPage } from "#db/queries/messages/messages-page.server.ts";
import { holdsKeyTo } from "#db/queries/messages/sealed-messages.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "messages.desk.titled", { number: loaded.matter.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-messages");
  const found = await findMessagesPage(officer, idIn(params, "matterId"));
  if (!found) throw new Response(null, { status: 404 });
  await recordLook(officer, "messages", found.matter.id);
  const { id, number, kind, stage, receivedOn } = found.matter;
  return {
    matter: { id, number, kind, stage, receivedOn },
    about: {
      product: found.product,
      productBefore: found.productBefore,
      respondent: found.respondent,
      respondentBefore: found.respondentBefore,
    },
    thread: await deskThread(officer, id),
    notes: await deskNotes(officer, id),
    isOpen: await holdsKeyTo(officer, id),
    today: today(),
    isSent: new URL(request.url).searchParams.has("sent"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "write-to-reporter");
  const { form, posted } = await readPosted(request, officer.id);
  const found = await findMessagesPage(officer, idIn(params, "matterId"));
  if (!found) throw new Response(null, { status: 404 });
  const write = byIntent(form, { message: sendMessage, note: saveNote });
  const answer = await write(officer, found.matter.id, form, posted);
  if (!answer.ok) return data(answer, { status: answer.fault ? 422 : 409 });
  const { beside, location } = answer;
  return beside ? data({ ok: true as const, ...beside }) : redirect(location, 303);
}

/** What office and reporter write to each other, with the matter's facts in sight. */
export default function Messages() {
  const { t } = useWords();
  const {
    matter,
    about,
    thread,
    notes,
    isOpen,
    isSent,
    today: on,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer?.ok === false ? answer : undefined;
  const said = answer?.ok ? answer.of : isSent && !refused ? "message" : null;
  return (
    <div className="stack">
      <p>
        <a href={`/desk/matters/${matter.id}`} data-back="">
          {t("desk.action.back", { number: matter.number })}
        </a>
      </p>
      <h1>{t("messages.desk.titled", { number: matter.number })}</h1>
      {said === "message" ? (
        <Notice id="sent" tone="ok" title={t("messages.desk.sent.title")}>
          <p>{t("messages.desk.sent.body")}</p>
        </Notice>
      ) : null}
      <Writing matterId={matter.id} isOpen={isOpen}>
        <div className="stack">
          {isOpen ? (
            <ThreadPanel kind={matter.kind} thread={thread} today={on} />
          ) : (
            <Notice tone="note" title={t("messages.desk.elsewhere")} />
          )}
          <MessageBox matter={matter} isOpen={isOpen} refused={refused} typed={answer?.typed} />
        </div>
        <aside className="stack">
          {isOpen ? (
            <NotesPanel
              matterId={matter.id}
              notes={notes}
              mayWrite={matter.stage !== "archived"}
              refused={refused}
              typed={answer?.typed.note}
              isSaved={said === "note"}
            />
          ) : null}
          <MatterFacts matter={matter} {...about} />
        </aside>
      </Writing>
    </div>
  );
}

type WritingProps = {
  readonly matterId: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

/** One form for what is sent and what stays here, each with its button: who sends the one keeps what was typed in the other. */
function Writing({ matterId, isOpen, children }: WritingProps) {
  if (!isOpen) return <div className="matter">{children}</div>;
  return (
    <form className="matter" method="post" action={`/desk/matters/${matterId}/messages#write`}>
      <FormKey />
      {children}
    </form>
  );
}
