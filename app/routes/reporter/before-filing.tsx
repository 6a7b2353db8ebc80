import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stepsOf } from "#app/domain/intake/form.ts";
import { DECIDE_ACCEPTANCE } from "#app/domain/law/complaint-terms.ts";
import { inForce } from "#app/domain/law/provision.ts";
import { VERIFY_REPORT } from "#app/domain/law/report-terms.ts";
import { today } from "#app/shell/clock.server.ts";
import { saveDraft } from "#app/shell/draft.server.ts";
import { token } from "#app/shell/random.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { givingKey } from "#app/web/cookies.server.ts";
import { heldDraft, kindIn } from "#app/web/draft.server.ts";
import { titleMeta } from "#app/web/title.ts";

export const meta = titleMeta("filing.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const kind = kindIn(params);
  const held = await heldDraft(request);
  const term = inForce(kind === "complaint" ? DECIDE_ACCEPTANCE : VERIFY_REPORT, today());
  return { kind, resumable: held?.draft.kind === kind, term };
}

/** A fresh draft under a fresh key. An older one of this browser is left to be forgotten. */
export async function action({ params }: ActionFunctionArgs) {
  const kind = kindIn(params);
  const key = token();
  await saveDraft(key, { kind, answers: {} });
  return redirect(firstStep(kind), { status: 303, headers: [[...givingKey("draft", key)]] });
}

const firstStep = (kind: "complaint" | "report") =>
  `/file/${kind}/${stepsOf(kind)[0]?.name ?? "check"}`;

export default function BeforeFiling() {
  const { t, language } = useWords();
  const { kind, resumable, term } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap narrow">
      <div className="stack">
        <div>
          <h1>{t(`filing.before.title.${kind}`)}</h1>
          <p className="lead">{t(`filing.before.lead.${kind}`)}</p>
        </div>
        <div className="prose">
          <p>{t(`filing.before.for.${kind}`)}</p>
          <p>{t(`filing.before.identity.${kind}`)}</p>
          <h2>{t("filing.before.need.title")}</h2>
          <ul>
            <li>{t("filing.before.need.product")}</li>
            <li>{t("filing.before.need.proof")}</li>
            <li>{t("filing.before.need.unknown")}</li>
          </ul>
        </div>
        <Notice title={t(`filing.before.days.${kind}`, { count: term.value.count })}>
          <p className="small">{term.cite[language]}</p>
        </Notice>
        <p className="small soft">{t("filing.before.truth")}</p>
        <p className="small soft">{t("filing.before.danger")}</p>
        <form method="post" className="actions">
          {resumable ? (
            <ButtonLink href={firstStep(kind)}>{t("filing.before.resume")}</ButtonLink>
          ) : null}
          <Button tone={resumable ? "quiet" : undefined}>
            {t(resumable ? "filing.before.anew" : "filing.before.start")}
          </Button>
        </form>
      </div>
    </main>
  );
}
