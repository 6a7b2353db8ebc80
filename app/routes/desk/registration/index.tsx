import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { KINDS } from "#app/domain/intake/kind.ts";
import { forgetDraft } from "#app/shell/intake/draft.server.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form/form.server.ts";
import { registrationAt } from "#app/web/registration/at.ts";
import { awaitsHandOver, heldRegistration } from "#app/web/registration/held.server.ts";
import { kindIn } from "#app/web/reporter/draft.server.ts";
import { keysChanged, takingKey } from "#app/web/request/cookies.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const meta = titleMeta("registration.title", "desk");

/** Where taking down begins, or goes on. */
export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "register-filing");
  return {
    ways: await Promise.all(
      KINDS.map(async (kind) => ({
        kind,
        at: registrationAt(kind),
        stands: (await awaitsHandOver(request, kind))
          ? ("registered" as const)
          : (await heldRegistration(request, officer, kind)) && ("begun" as const),
      })),
    ),
  };
}

/** Gives up what was begun. */
export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "register-filing");
  const kind = kindIn({ kind: (await readForm(request)).one("kind") });
  const held = await heldRegistration(request, officer, kind);
  if (held) await forgetDraft(held.key);
  const headers = keysChanged(takingKey(`registering-${kind}`));
  return redirect("/desk/registration", { status: 303, headers });
}

export default function Registration() {
  const { t } = useWords();
  const { ways } = useLoaderData<typeof loader>();
  const begun = ways.filter(({ stands }) => stands === "begun");
  const registered = ways.filter(({ stands }) => stands === "registered");
  return (
    <div className="stack">
      <div>
        <h1>{t("registration.title")}</h1>
        <p className="soft">{t("registration.lead")}</p>
      </div>
      {registered.map(({ kind }) => (
        <Notice
          key={kind}
          tone="soon"
          title={t("registration.waits", { kind: t(`filing.kind.${kind}`) })}
        >
          <p>
            <a href={registrationAt(kind, "/receipt")}>{t("registration.toReceipt")}</a>
          </p>
        </Notice>
      ))}
      {begun.map(({ kind, at: href }) => (
        <Notice
          key={kind}
          tone="soon"
          title={t("registration.begun", { kind: t(`filing.kind.${kind}`) })}
        >
          <form method="post" className="actions">
            <FormKey />
            <input type="hidden" name="kind" value={kind} />
            <ButtonLink href={href}>{t("registration.goOn")}</ButtonLink>
            <Button tone="quiet">{t("registration.giveUp")}</Button>
          </form>
        </Notice>
      ))}
      <div className="actions">
        {ways
          .filter(({ stands }) => stands === null)
          .map(({ kind, at: href }) => (
            <ButtonLink key={kind} href={href}>
              {t(`registration.begin.${kind}`)}
            </ButtonLink>
          ))}
      </div>
      <p className="small soft">{t("registration.which")}</p>
    </div>
  );
}
