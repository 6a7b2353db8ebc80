import { type ActionFunctionArgs, data, type LinksFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { signInStaff } from "#app/shell/sign-in.server.ts";
import { Button } from "#app/ui/button.tsx";
import publicSheet from "#app/ui/css/public.css?url";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { InputField } from "#app/ui/field.tsx";
import { PublicFrame } from "#app/ui/public-frame.tsx";
import { useWords } from "#app/ui/words.tsx";
import { givingKey } from "#app/web/cookies.server.ts";
import { readForm } from "#app/web/form.server.ts";
import { titleMeta } from "#app/web/title.ts";

export const meta = titleMeta("desk.signIn.title", "desk");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const name = form.one("name");
  const key = await signInStaff(name, form.one("password"));
  if (!key) return data({ name }, { status: 422 });
  return redirect("/desk", { status: 303, headers: [[...givingKey("staff", key)]] });
}

/** An unknown name and a wrong password read the same: nobody learns who works here. */
export default function SignIn() {
  const { t } = useWords();
  const refused = useActionData<typeof action>();
  const wrong = t("desk.signIn.wrong");
  return (
    <PublicFrame>
      <main id="main" className="wrap narrow">
        <div className="stack">
          {refused ? <ErrorSummary problems={[{ field: "name", message: wrong }]} /> : null}
          <h1>{t("desk.signIn.title")}</h1>
          <form className="stack tight" method="post" action="/desk/sign-in">
            <InputField
              name="name"
              label={t("desk.signIn.name")}
              defaultValue={refused?.name}
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
            <Button>{t("desk.signIn.button")}</Button>
          </form>
          <p className="small soft">{t("desk.signIn.kept")}</p>
          <p className="small">
            <a href="/">{t("desk.signIn.citizens")}</a>
          </p>
        </div>
      </main>
    </PublicFrame>
  );
}
