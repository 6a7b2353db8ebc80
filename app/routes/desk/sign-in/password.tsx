import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isEnrolled } from "#app/shell/sign-in/second-factor.server.ts";
import { checkPassword, halfSignedIn } from "#app/shell/sign-in/sign-in.server.ts";
import type { Subjects } from "#app/shell/sign-in/throttle.server.ts";
import publicSheet from "#app/ui/css/public.css?url";
import { Button } from "#app/ui/form/button.tsx";
import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { InputField } from "#app/ui/form/field.tsx";
import { PleaseWait } from "#app/ui/form/please-wait.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { SignInFrame } from "#app/ui/frame/sign-in-frame.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form/form.server.ts";
import { flash, redirectWithError } from "#app/web/form/redirect-with-error.server.ts";
import { formWaits } from "#app/web/form/saved-form.server.ts";
import { givingKey, keyIn } from "#app/web/request/cookies.server.ts";
import { isDemo } from "#app/web/request/demo-only.server.ts";
import { deskPath, thenBack } from "#app/web/request/desk-path.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { knownBrowserOf } from "#app/web/session/known-browser.server.ts";
import {
  forgiveFailures,
  triedByStranger,
  waitAfterFailure,
  waitBefore,
} from "#app/web/session/throttle.server.ts";

export const meta = titleMeta("desk.signIn.title", "desk");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

/** A key in the cookie of somebody who has to sign in again means that their session has ended. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("back");
  const refusal = flash(request, ["wrong", "waits"]);
  const key = keyIn(request, "staff");
  return {
    back: deskPath(asked),
    ended: asked !== null && refusal === null && key !== null,
    formWaits: key !== null && (await formWaits(key)),
    refusal,
    isDemo,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const name = form.one("name");
  const back = deskPath(form.one("back"));
  const here = thenBack("/desk/sign-in", back);
  const subjects = triedHere(request, name);
  const seconds = await waitBefore(subjects);
  if (seconds > 0) return redirectWithError(here, { says: "waits", typed: name, wait: seconds });

  const key = await checkPassword(name, form.one("password"));
  const staffId = key ? await halfSignedIn(key) : null;
  if (!key || !staffId) {
    const wait = await waitAfterFailure(subjects);
    return redirectWithError(here, { says: "wrong", typed: name, wait });
  }
  await forgiveFailures(subjects);

  const next = (await isEnrolled(staffId)) ? "/desk/sign-in/code" : "/desk/sign-in/enrolment";
  return redirect(thenBack(next, back), {
    status: 303,
    headers: [[...givingKey("signing-in", key)]],
  });
}

/** A browser that this person has signed in with before does not wait behind strangers who guess. */
function triedHere(request: Request, name: string): Subjects {
  const browser = knownBrowserOf(request, name);
  return browser
    ? [{ tried: "known-browser", which: browser }]
    : triedByStranger(request, { tried: "account", which: name.toLowerCase() });
}

/** An unknown name and a wrong password read the same: nobody learns who works here. */
export default function SignIn() {
  const { t } = useWords();
  const {
    back,
    ended,
    formWaits: waits,
    refusal: refused,
    isDemo: demo,
  } = useLoaderData<typeof loader>();
  const wrong = t(`desk.signIn.${refused?.says ?? "wrong"}`);
  return (
    <SignInFrame
      title={t("desk.signIn.title")}
      problem={
        refused ? { field: "name", message: wrong, trouble: troubleOf(refused.says) } : undefined
      }
    >
      {ended ? (
        <div {...ERROR_MARK}>
          <Notice tone="soon" title={t("desk.signIn.ended.title")}>
            <p>{t("desk.signIn.ended.says")}</p>
            {waits ? <p>{t("desk.signIn.ended.kept")}</p> : null}
          </Notice>
        </div>
      ) : null}
      <form className="stack tight" method="post" action="/desk/sign-in">
        <input type="hidden" name="back" value={back} />
        <InputField
          name="name"
          label={t("desk.signIn.name")}
          defaultValue={refused?.typed}
          error={refused ? wrong : undefined}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <InputField
          name="password"
          type="password"
          label={t("desk.signIn.password")}
          autoComplete="current-password"
        />
        <PleaseWait seconds={refused?.wait ?? 0} />
        <Button>{t("desk.signIn.button")}</Button>
      </form>
      <p className="small soft">{t("desk.signIn.kept")}</p>
      {demo ? (
        <p className="small">
          <a href="/dev/codes">{t("account.codes.link")}</a>
        </p>
      ) : null}
      <p className="small">
        <a href="/">{t("desk.signIn.citizens")}</a>
      </p>
    </SignInFrame>
  );
}
