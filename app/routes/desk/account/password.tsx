import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { faultsOf, PASSWORD_FAULTS } from "#app/domain/sign-in/password.ts";
import { officeOnPages } from "#app/shell/office/office-facts.server.ts";
import { changePassword } from "#app/shell/sign-in/change-password.server.ts";
import { isCommonPassword } from "#app/shell/sign-in/common-passwords.server.ts";
import type { Subjects } from "#app/shell/sign-in/throttle.server.ts";
import publicSheet from "#app/ui/css/public.css?url";
import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { PleaseWait } from "#app/ui/form/please-wait.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { SignInFrame } from "#app/ui/frame/sign-in-frame.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { flash, redirectWithError } from "#app/web/form/redirect-with-error.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import {
  forgiveFailures,
  giveBackTry,
  waitAfterFailure,
  waitBefore,
} from "#app/web/session/throttle.server.ts";

export const meta = titleMeta("account.password.title", "desk");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

const HERE = "/desk/account/password";

export async function loader({ request }: LoaderFunctionArgs) {
  const { mustChangePassword } = await requireOfficer(request, "change-password");
  return {
    isFirst: mustChangePassword,
    refusal: flash(request, [...PASSWORD_FAULTS, "wrong", "waits", "used"]),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { id, signInName, displayName } = await requireOfficer(request, "change-password");
  const { form, posted } = await readPosted(request, id);
  const [old, wanted, again] = [
    form.one("old-password"),
    form.one("password"),
    form.one("again-password"),
  ];
  const known = [signInName, displayName, (await officeOnPages())?.name ?? ""];
  const [fault] = faultsOf({ old, wanted, again, known }, isCommonPassword);
  if (fault) return redirectWithError(HERE, { says: fault });

  // Whoever sits at somebody else's screen guesses no faster here than at the door.
  const subjects: Subjects = [{ tried: "own-password", which: id }];
  const seconds = await waitBefore(subjects);
  if (seconds > 0) return redirectWithError(HERE, { says: "waits", wait: seconds });

  const changed = await changePassword(posted, { old, wanted }, keyIn(request, "staff") ?? "");
  if (!changed.ok && changed.because.includes("wrong"))
    return redirectWithError(HERE, { says: "wrong", wait: await waitAfterFailure(subjects) });
  await (changed.ok ? forgiveFailures(subjects) : giveBackTry(subjects));
  return changed.ok ? redirect(changed.location, 303) : redirectWithError(HERE, { says: "used" });
}

const OF_THE_OLD: ReadonlySet<string> = new Set(["wrong", "waits"]);

/** All other sessions of this person end with the old password. */
export default function Password() {
  const { t } = useWords();
  const { isFirst, refusal } = useLoaderData<typeof loader>();
  const field = refusal && OF_THE_OLD.has(refusal.says) ? "old-password" : "password";
  const message = refusal ? t(`account.password.fault.${refusal.says}`) : undefined;
  const errorOn = (name: string) => (name === field ? message : undefined);
  return (
    <SignInFrame
      title={t("account.password.title")}
      lead={t(isFirst ? "account.password.first" : "account.password.lead")}
      problem={
        refusal && message
          ? { field, message, trouble: troubleOf(refusal.says) ?? "misread" }
          : undefined
      }
    >
      <form className="stack tight" method="post" action={HERE}>
        <FormKey />
        <InputField
          name="old-password"
          type="password"
          label={t("account.password.old")}
          error={errorOn("old-password")}
          autoComplete="current-password"
        />
        <InputField
          name="password"
          type="password"
          label={t("account.password.wanted")}
          hint={t("account.password.hint")}
          error={errorOn("password")}
          autoComplete="new-password"
        />
        <InputField
          name="again-password"
          type="password"
          label={t("account.password.again")}
          autoComplete="new-password"
        />
        <PleaseWait seconds={refusal?.wait ?? 0} />
        <div className="actions">
          <Button>{t("account.password.button")}</Button>
        </div>
      </form>
    </SignInFrame>
  );
}
