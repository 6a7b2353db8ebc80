import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QrCode } from "#app/routes/desk/sign-in/qr-code.tsx";
import { recordRefusal } from "#app/shell/sign-in/failure-episodes.server.ts";
import { enrol, isEnrolled, secretToEnrol } from "#app/shell/sign-in/second-factor.server.ts";
import { countAttempt } from "#app/shell/sign-in/sign-in.server.ts";
import { enrolmentAddress } from "#app/shell/sign-in/totp.server.ts";
import publicSheet from "#app/ui/css/public.css?url";
import { CodeForm } from "#app/ui/form/code-form.tsx";
import { SignInFrame } from "#app/ui/frame/sign-in-frame.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form/form.server.ts";
import { flash, redirectWithError } from "#app/web/form/redirect-with-error.server.ts";
import { deskPath, thenBack } from "#app/web/request/desk-path.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { completeSignIn, requireHalf } from "#app/web/session/complete-sign-in.server.ts";
import { findOfficer } from "#db/queries/staff/officer.server.ts";

export const meta = titleMeta("account.enrolment.title", "desk");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export async function loader({ request }: LoaderFunctionArgs) {
  const half = await notYetEnrolled(request);
  const officer = await findOfficer(half.staffId);
  const secret = await secretToEnrol(half);
  return {
    back: deskPath(new URL(request.url).searchParams.get("back")),
    refusal: flash(request, ["wrong"]),
    address: enrolmentAddress(secret, officer?.signInName ?? ""),
    secret: (secret.match(/.{1,4}/g) ?? []).join(" "),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const half = await notYetEnrolled(request);
  const form = await readForm(request);
  const back = deskPath(form.one("back"));
  const mayTry = await countAttempt(half.key);
  const codes = mayTry ? await enrol(half, form.one("code")) : null;
  if (codes) return completeSignIn(request, half, back, codes);

  await recordRefusal(half.staffId);
  return redirectWithError(thenBack("/desk/sign-in/enrolment", back), { says: "wrong" });
}

/** Nobody is shown a secret that is in use, not even its owner. */
async function notYetEnrolled(request: Request) {
  const half = await requireHalf(request);
  if (await isEnrolled(half.staffId)) throw redirect("/desk/sign-in/code", 303);
  return half;
}

/** Once, at the first sign-in: the secret goes to the telephone, and a code proves that it arrived. */
export default function Enrolment() {
  const { t } = useWords();
  const { back, address, secret, refusal: refused } = useLoaderData<typeof loader>();
  return (
    <SignInFrame
      title={t("account.enrolment.title")}
      lead={t("account.enrolment.lead")}
      problem={
        refused
          ? { field: "code", message: t("account.code.wrong"), trouble: "unmatched" }
          : undefined
      }
    >
      <QrCode text={address} label={t("account.enrolment.picture")} />
      <p>
        {t("account.enrolment.byHand")}
        <br />
        <output translate="no" className="code">
          {secret}
        </output>
      </p>
      <CodeForm
        action="/desk/sign-in/enrolment"
        back={back}
        button={t("account.enrolment.button")}
        refused={refused?.says}
        isDemo={false}
        hint={t("account.enrolment.hint")}
      />
    </SignInFrame>
  );
}
