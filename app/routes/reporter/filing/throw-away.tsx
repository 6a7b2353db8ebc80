import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { forgetDraft } from "#app/shell/intake/draft.server.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";
import { kindIn, unfiledDraft } from "#app/web/reporter/draft.server.ts";
import { keysChanged, takingKey } from "#app/web/request/cookies.server.ts";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("filing.neutral");

/** A draft that is gone already needs no question; its key goes with the answer. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const kind = kindIn(params);
  if (!(await unfiledDraft(request, kind))) throw goneHome(kind);
  return { kind };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const kind = kindIn(params);
  const held = await unfiledDraft(request, kind);
  if (held) await forgetDraft(held.key);
  return goneHome(kind);
}

const goneHome = (kind: "complaint" | "report") =>
  redirect("/", { status: 303, headers: keysChanged(takingKey(`draft-${kind}`)) });

export default function ThrowAway() {
  const { t } = useWords();
  const { kind } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap narrow">
      <div className="stack">
        <div>
          <h1>{t("drafts.throwAway.title")}</h1>
          <p className="lead">{t(`drafts.throwAway.lead.${kind}`)}</p>
        </div>
        <p>{t("drafts.throwAway.body")}</p>
        <form method="post" className="actions">
          <Button tone="stop">{t("drafts.throwAway.button")}</Button>
          <ButtonLink tone="quiet" href={`/file/${kind}`}>
            {t("drafts.throwAway.keep")}
          </ButtonLink>
        </form>
      </div>
    </main>
  );
}
