import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isTheirs } from "#app/domain/access/policy.ts";
import { PUBLISHED_AFTER_DAYS, SMALLEST_GROUP } from "#app/domain/publication/policy.ts";
import { CountedPanel } from "#app/routes/admin/publication/counted-panel.tsx";
import { WaitingPanel } from "#app/routes/admin/publication/waiting-panel.tsx";
import { askToChange, askToPublish, nextRelease } from "#app/shell/publication/publish.server.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { yearsIn } from "#app/ui/reward/range-words.ts";
import { ReleaseShown } from "#app/ui/reward/release-shown.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findPublicationPage } from "#db/queries/publication/publication-page.server.ts";

export const meta = titleMeta("publication.office.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-publication");
  const page = await findPublicationPage(officer);
  return {
    ...page,
    next: page.waiting ? null : await nextRelease(),
    isOwn: page.waiting?.askedBy === officer.id,
    mayDecide: isTheirs(officer, "decide-publication"),
  };
}

const INTENTS = { publish: "publish", hide: false, show: true } as const;

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "ask-publication");
  const { form, posted } = await readPosted(request, officer.id);
  const wanted = byIntent(form, INTENTS);
  const asked =
    wanted === "publish"
      ? await askToPublish(posted)
      : await askToChange(form.one("publication"), wanted, posted);
  return asked.ok ? redirect(asked.location, 303) : data(asked, { status: 409 });
}

export default function PublicationPage() {
  const { t } = useWords();
  const { counted, waiting, next, isOwn, mayDecide } = useLoaderData<typeof loader>();
  const because = useActionData<typeof action>()?.because ?? [];
  const asked = counted.find(({ id }) => id === waiting?.publicationId);
  return (
    <div className="stack">
      {because.length > 0 ? (
        <Refusal
          title={t("publication.office.refused.title")}
          codes={because}
          reasons={because.map((reason) => t(`publication.office.refused.${reason}`))}
        />
      ) : null}
      <div>
        <h1>{t("publication.office.title")}</h1>
        <p className="soft">{t("publication.office.lead")}</p>
      </div>
      {waiting && asked ? (
        <WaitingPanel {...{ waiting, isOwn, mayDecide }} release={asked.figures} />
      ) : (
        <NextPanel next={next} />
      )}
      <CountedPanel counted={counted} mayAsk={waiting === null} />
    </div>
  );
}

type NextPanelProps = { readonly next: Awaited<ReturnType<typeof nextRelease>> };

function NextPanel({ next }: NextPanelProps) {
  const { t } = useWords();
  const policy = { count: SMALLEST_GROUP, days: PUBLISHED_AFTER_DAYS };
  return (
    <section className="panel stack tight">
      <h2>{t("publication.office.next")}</h2>
      {next ? (
        <>
          <p>{yearsIn(next, { t })}</p>
          <ReleaseShown release={next} />
          <form method="post" action="/admin/publication" className="stack tight">
            <FormKey />
            <p className="soft">{t("publication.office.askSays")}</p>
            <div className="actions">
              <Button name="intent" value="publish">
                {t("publication.office.ask")}
              </Button>
            </div>
          </form>
        </>
      ) : (
        <p className="soft">{t("publication.office.nextNone", policy)}</p>
      )}
    </section>
  );
}
