import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MessageForm } from "#app/routes/reporter/messages/message-form.tsx";
import { MessagesClosed } from "#app/routes/reporter/messages/messages-closed.tsx";
import { OwnThread } from "#app/routes/reporter/messages/own-thread.tsx";
import { ownThread } from "#app/shell/messages/thread.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { pressMessage, unsentMessage } from "#app/web/reporter/messages.server.ts";
import { ownMatter } from "#app/web/reporter/own-matter.server.ts";
import {
  reporterOf,
  requireReporter,
  requireReporterOfLate,
} from "#app/web/reporter/require-reporter.server.ts";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const submissionId = await requireReporter(request);
  const matter = await ownMatter(submissionId, params["matterId"]);
  const { id, kind, number, stage } = matter;
  const isArchived = stage === "archived";
  return {
    matter: { id, kind, number },
    thread: await ownThread(submissionId, matter),
    unsent: await unsentMessage(request, id),
    isArchived,
    keepsTyped: !isArchived,
    isSent: new URL(request.url).searchParams.has("sent"),
  };
}

/** What arrives after the session has ended is kept as well, and waits for its writer to sign in again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const submissionId = await requireReporterOfLate(request);
  const { id } = await ownMatter(submissionId, params["matterId"]);
  const isSignedIn = (await reporterOf(request)) !== null;
  return pressMessage(request, { submissionId, matterId: id }, isSignedIn);
}

/** What reporter and office wrote to each other on one matter, and where the next of it is written. */
export default function Messages() {
  const { t } = useWords();
  const { matter, thread, unsent, isArchived, isSent } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap narrow">
      {isArchived ? (
        <a className="back" href="/progress">
          {t("common.back")}
        </a>
      ) : null}
      <div className="stack">
        <div>
          <h1>{t("messages.title")}</h1>
          <p className="soft">
            {t("messages.of", { kind: t(`filing.kind.${matter.kind}`), number: matter.number })}
          </p>
          <p>{t("messages.lead")}</p>
        </div>
        {isSent ? (
          <Notice id="sent" tone="ok" title={t("messages.sent.title")}>
            <p>{t("messages.sent.body")}</p>
          </Notice>
        ) : null}
        <OwnThread thread={thread} />
        {isArchived ? (
          <MessagesClosed number={matter.number} unsent={unsent.text} />
        ) : (
          <MessageForm matter={matter} unsent={unsent} />
        )}
      </div>
    </main>
  );
}
