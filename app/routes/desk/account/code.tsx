import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PERMISSIONS } from "#app/domain/access/policy.ts";
import { proofFor } from "#app/domain/access/proof.ts";
import { proveAgain } from "#app/shell/sign-in/sessions.server.ts";
import publicSheet from "#app/ui/css/public.css?url";
import { CodeForm } from "#app/ui/form/code-form.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { SignInFrame } from "#app/ui/frame/sign-in-frame.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form/form.server.ts";
import { flash, redirectWithError } from "#app/web/form/redirect-with-error.server.ts";
import { savedForm } from "#app/web/form/saved-form.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { isDemo } from "#app/web/request/demo-only.server.ts";
import { deskPath, thenBack } from "#app/web/request/desk-path.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { askingForCode } from "#app/web/session/require-proof.server.ts";
import { CODE_REFUSALS, tryCode } from "#app/web/session/try-code.server.ts";

export const meta = titleMeta("account.again.title", "desk");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request, "own-account");
  const { searchParams } = new URL(request.url);
  const wanted = PERMISSIONS.find((name) => name === searchParams.get("for"));
  return {
    back: deskPath(searchParams.get("back")),
    wanted: wanted ?? null,
    proof: wanted ? proofFor(wanted) : null,
    refusal: flash(request, CODE_REFUSALS),
    isDemo,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "own-account");
  const key = keyIn(request, "staff") ?? "";
  const form = await readForm(request);
  const back = deskPath(form.one("back"));
  const refused = await tryCode(officer.id, form);
  const wanted = PERMISSIONS.find((name) => name === form.one("for"));
  if (refused)
    return redirectWithError(
      wanted ? askingForCode(wanted, back) : thenBack("/desk/account/code", back),
      refused,
    );

  await proveAgain(key);
  return redirect((await savedForm(key, officer.id)) ? "/desk/account/saved" : back, 303);
}

/** Asked in the middle of work, before an action that cannot be taken back. */
export default function CodeAgain() {
  const { t } = useWords();
  const { back, wanted, proof, refusal: refused, isDemo: demo } = useLoaderData<typeof loader>();
  return (
    <SignInFrame
      title={t("account.again.title")}
      lead={t("account.again.lead")}
      problem={
        refused
          ? {
              field: "code",
              message: t(`account.code.${refused.says}`),
              trouble: troubleOf(refused.says),
            }
          : undefined
      }
    >
      {proof ? (
        <p>
          {t("account.proof.lasts", { minutes: proof.minutes })}
          {t(`account.proof.because.${proof.because}`)}
        </p>
      ) : null}
      <CodeForm
        action="/desk/account/code"
        back={back}
        button={t("account.again.button")}
        refused={refused?.says}
        wait={refused?.wait}
        isDemo={demo}
      >
        {wanted ? <input type="hidden" name="for" value={wanted} /> : null}
      </CodeForm>
      <p className="small">
        <a href={back}>{t("account.again.cancel")}</a>
      </p>
    </SignInFrame>
  );
}
