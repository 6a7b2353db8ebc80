import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stepsOf } from "#app/domain/intake/form.ts";
import { DECIDE_ACCEPTANCE } from "#app/domain/law/complaints/complaint-terms.ts";
import { inForce } from "#app/domain/law/provision.ts";
import { VERIFY_REPORT } from "#app/domain/law/reports/report-terms.ts";
import { today } from "#app/shell/clock.server.ts";
import { forgetDraft, newDraftKey } from "#app/shell/intake/draft.server.ts";
import { makeRoomForDraft } from "#app/shell/intake/draft-room.server.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { Pick } from "#app/ui/form/choice-group.tsx";
import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { Breadcrumb } from "#app/ui/frame/breadcrumb.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form/form.server.ts";
import { heldDraft, keepAndGo, kindIn } from "#app/web/reporter/draft.server.ts";
import { waitingReceipt } from "#app/web/reporter/receipts.server.ts";
import { networkOf } from "#app/web/request/network-of.server.ts";
import { requireOffice } from "#app/web/request/require-office.server.ts";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("filing.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const kind = kindIn(params);
  const term = inForce(kind === "complaint" ? DECIDE_ACCEPTANCE : VERIFY_REPORT, today());
  const [resumable, receipt] = await Promise.all([
    heldDraft(request, kind),
    waitingReceipt(request, kind),
  ]);
  return {
    kind,
    term,
    resumable: resumable !== null,
    receiptWaits: receipt !== null,
    lost: lostIn(new URL(request.url)),
  };
}

/** What brought somebody here whose draft is gone: a press that sent nothing, or a page opened late. */
const lostIn = ({ searchParams }: URL) =>
  (["unsent", "draft"] as const).find((one) => one === searchParams.get("lost")) ?? null;

/** A fresh draft under a fresh key; the one before it of this kind is forgotten, one of the other kind stays. */
export async function action({ request, params }: ActionFunctionArgs) {
  const kind = kindIn(params);
  await requireOffice();
  const before = await heldDraft(request, kind);
  if (before) await forgetDraft(before.key);
  const isShared = (await readForm(request)).one("device") === "shared";
  const key = newDraftKey(isShared);
  const answer = await keepAndGo({ key, draft: { kind, answers: {} } }, firstStep(kind));
  await makeRoomForDraft(key, networkOf(request));
  return answer;
}

const firstStep = (kind: "complaint" | "report") =>
  `/file/${kind}/${stepsOf(kind)[0]?.name ?? "check"}`;

export default function BeforeFiling() {
  const { t, language } = useWords();
  const { kind, resumable, receiptWaits, term, lost } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumb narrow />
      <main id="main" className="wrap narrow">
        <div className="stack">
          {lost ? (
            <div {...ERROR_MARK} role="alert">
              <Notice tone="soon" title={t(`drafts.lost.${lost}.title`)}>
                <p>{t(`drafts.lost.${lost}.body`)}</p>
              </Notice>
            </div>
          ) : null}
          {receiptWaits ? (
            <Notice tone="soon" title={t("filing.before.receipt.title")}>
              <p>
                <a href="/receipt">{t("filing.before.receipt.link")}</a>
              </p>
            </Notice>
          ) : null}
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
          <form method="post" className="stack">
            <div>
              <Pick kind="checkbox" name="device" value="shared">
                {t("filing.before.shared")}
              </Pick>
              <p className="small soft">{t("filing.before.sharedSays")}</p>
            </div>
            <div className="actions">
              {resumable ? (
                <ButtonLink href={firstStep(kind)}>{t("filing.before.resume")}</ButtonLink>
              ) : null}
              <Button tone={resumable ? "quiet" : undefined}>
                {t(resumable ? "filing.before.anew" : "filing.before.start")}
              </Button>
              {resumable ? (
                <a href={`/file/${kind}/throw-away`}>{t("filing.before.notMine")}</a>
              ) : null}
            </div>
          </form>
          {resumable ? <p className="small soft">{t("filing.before.anewForgets")}</p> : null}
        </div>
      </main>
    </>
  );
}
