import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { recordRefusal } from "#app/shell/sign-in/failure-episodes.server.ts";
import { countAttempt } from "#app/shell/sign-in/sign-in.server.ts";
import publicSheet from "#app/ui/css/public.css?url";
import { CodeForm } from "#app/ui/form/code-form.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { SignInFrame } from "#app/ui/frame/sign-in-frame.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form/form.server.ts";
import { flash, redirectWithError } from "#app/web/form/redirect-with-error.server.ts";
import { isDemo } from "#app/web/request/demo-only.server.ts";
import { deskPath, thenBack } from "#app/web/request/desk-path.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { completeSignIn, requireHalf } from "#app/web/session/complete-sign-in.server.ts";
import { CODE_REFUSALS, tryCode } from "#app/web/session/try-code.server.ts";

export const meta = titleMeta("account.code.title", "desk");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireHalf(request);
  return {
    back: deskPath(new URL(request.url).searchParams.get("back")),
    refusal: flash(request, CODE_REFUSALS),
    isDemo,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const half = await requireHalf(request);
  const form = await readForm(request);
  const back = deskPath(form.one("back"));
  const mayTry = () => countAttempt(half.key);
  const refused = await tryCode(half.staffId, form, mayTry);
  if (!refused) return completeSignIn(request, half, back);

  if (refused.says === "wrong") await recordRefusal(half.staffId);
  return redirectWithError(thenBack("/desk/sign-in/code", back), refused);
}

/** The second of two steps. */
export default function SignInCode() {
  const { t } = useWords();
  const { back, refusal: refused, isDemo: demo } = useLoaderData<typeof loader>();
  return (
    <SignInFrame
      title={t("account.code.title")}
      lead={t("account.code.lead")}
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
      <CodeForm
        action="/desk/sign-in/code"
        back={back}
        button={t("desk.signIn.button")}
        refused={refused?.says}
        wait={refused?.wait}
        isDemo={demo}
      />
      <p className="small soft">{t("account.code.lost")}</p>
    </SignInFrame>
  );
}
