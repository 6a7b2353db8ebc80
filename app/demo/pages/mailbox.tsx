import type { LinksFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import publicSheet from "#app/ui/css/public.css?url";
import { PublicFrame } from "#app/ui/frame/public-frame.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import { demoOnly } from "#app/web/request/demo-only.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { newestMails } from "#db/queries/letters/mailbox.server.ts";

export const meta = titleMeta("mailbox.title");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export async function loader() {
  demoOnly();
  return { mails: await newestMails() };
}

export default function Mailbox() {
  const { t } = useWords();
  const { mails } = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      <ReadingPage title={t("mailbox.title")} lead={t("mailbox.lead")}>
        <p className="soft">
          {mails.length > 0 ? t("mailbox.count", { count: mails.length }) : t("mailbox.empty")}
        </p>
        <ul className="looks">
          {mails.map(({ messageId, addressee, subject, arrivedAt }) => (
            <li key={messageId}>
              <a href={`/dev/mail/${messageId}`}>{subject}</a>
              <div className="soft small">{addressee}</div>
              <InstantTime at={arrivedAt} short />
            </li>
          ))}
        </ul>
      </ReadingPage>
    </PublicFrame>
  );
}
