import { type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isKey } from "#app/i18n/known-key.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import publicSheet from "#app/ui/css/public.css?url";
import { TextField } from "#app/ui/field.tsx";
import { SignInFrame } from "#app/ui/sign-in-frame.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";
import { keyIn } from "#app/web/cookies.server.ts";
import { keptForm, showKeptForm } from "#app/web/kept-form.server.ts";
import { requireOfficer } from "#app/web/require-officer.server.ts";
import { titleMeta } from "#app/web/title.ts";

export const meta = titleMeta("account.kept.title", "desk");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "own-account");
  const key = keyIn(request, "staff") ?? "";
  const form = await keptForm(key, officer.id);
  if (!form) throw redirect("/desk", 303);
  await showKeptForm(key, form);
  return { path: form.path, fields: form.fields };
}

/** What somebody wrote may be changed; what they chose is sent as it was chosen. */
export default function KeptForm() {
  const words = useWords();
  const { t } = words;
  const { path, fields } = useLoaderData<typeof loader>();
  return (
    <SignInFrame title={t("account.kept.title")} lead={t("account.kept.lead")}>
      <form className="stack" method="post" action={path}>
        {fields.map(([name, value], index) =>
          isChosen(value) ? (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ) : (
            <TextField
              key={`${name} ${value}`}
              id={`${name}-${index}`}
              name={name}
              label={labelOf(name, words)}
              defaultValue={value}
              rows={value.length > ONE_LINE || value.includes("\n") ? 8 : 1}
            />
          ),
        )}
        {fields.some(([, value]) => isChosen(value)) ? (
          <p className="soft small">{t("account.kept.chosen")}</p>
        ) : null}
        <div className="actions">
          <Button>{t("account.kept.button")}</Button>
          <ButtonLink tone="quiet" href={path}>
            {t("account.kept.anew")}
          </ButtonLink>
        </div>
      </form>
    </SignInFrame>
  );
}

const ONE_LINE = 60;

/** Ids, days, amounts and the values of choices are of these characters; nobody writes a sentence in them. */
const isChosen = (value: string) => /^[\w:.-]*$/.test(value);

const labelOf = (name: string, { t }: Words): string => {
  const key = `desk.field.${name}`;
  return isKey(key) ? t(key) : t("account.kept.field");
};
