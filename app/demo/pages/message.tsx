import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import publicSheet from "#app/ui/css/public.css?url";
import { Facts } from "#app/ui/facts.tsx";
import { PublicFrame } from "#app/ui/frame/public-frame.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import { demoOnly } from "#app/web/request/demo-only.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { findMail } from "#db/queries/letters/mailbox.server.ts";

export const meta = titleMeta("mailbox.title");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export async function loader({ params }: LoaderFunctionArgs) {
  demoOnly();
  const mail = await findMail(params["messageId"] ?? "");
  if (!mail) throw new Response(null, { status: 404 });
  return { ...mail, raw: new TextDecoder().decode(mail.raw) };
}

export default function Message() {
  const { t } = useWords();
  const { addressee, subject, body, raw, arrivedAt } = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      <main id="main" className="wrap narrow">
        <a className="back" href="/dev/mail">
          {t("mailbox.back")}
        </a>
        <div className="stack">
          <h1>{subject}</h1>
          <Facts
            facts={[
              { term: t("mailbox.column.addressee"), value: addressee },
              { term: t("mailbox.column.arrived"), value: <InstantTime at={arrivedAt} /> },
            ]}
          />
          <pre className="plain">{body}</pre>
          <details className="more">
            <summary>{t("mailbox.raw")}</summary>
            <pre className="plain small">{raw}</pre>
          </details>
        </div>
      </main>
    </PublicFrame>
  );
}
