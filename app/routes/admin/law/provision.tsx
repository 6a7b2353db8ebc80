import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { Permission } from "#app/domain/access/policy.ts";
import { provisionById } from "#app/domain/law/catalogue.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { versionsOf } from "#app/routes/admin/law/signables.ts";
import { VersionPanel } from "#app/routes/admin/law/version-panel.tsx";
import { signOff } from "#app/shell/law/sign-off.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { SIGN_OFF } from "#app/ui/desk-form/sign-off.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { ruleTitle } from "#app/ui/law/rule-title.ts";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titled } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findSignOffs } from "#db/queries/law/sign-offs.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, "admin.law.title", {}, "desk");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, provision } = await asked(request, params, "see-law");
  const rules = versionsOf(provision, await findSignOffs(officer));
  return { id: provision.id, name: provision.name, rules };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, provision } = await asked(request, params, "sign-off");
  const { form, posted, used } = await readPosted(request, officer.id);
  const { from: asSent, note } = typedIn(SIGN_OFF, form.one);
  const version = provision.versions.find(({ from }) => from === asSent);
  if (!version) throw new Response(null, { status: 400 });

  const { from } = version;
  if (note === "") return data({ from, note, problem: "noteMissing" } as const, { status: 422 });
  if (note.length > LONGEST)
    return data({ from, note, problem: "noteTooLong" } as const, { status: 422 });
  const already = () => data({ from, note, problem: "signedAlready" } as const, { status: 409 });
  if (used) return already();
  const signing = { provisionId: provision.id, from, by: officer.id, note };
  const signed = await signOff(signing, posted);
  return signed.ok ? redirect(signed.location, 303) : already();
}

async function asked(request: Request, params: LoaderFunctionArgs["params"], action: Permission) {
  const officer = await requireOfficer(request, action);
  const provision = provisionById(params["provisionId"] ?? "");
  if (!provision) throw new Response(null, { status: 404 });
  return { officer, provision };
}

const TROUBLES = {
  noteMissing: "missing",
  noteTooLong: "too-long",
  signedAlready: "changed",
} as const;

export default function ProvisionPage() {
  const { t } = useWords();
  const { id, name, rules } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const message = answer && t(`admin.law.${answer.problem}`, { longest: LONGEST });
  return (
    <div className="stack">
      <p>
        <a href="/admin/law">{t("admin.law.back")}</a>
      </p>
      {message ? (
        <ErrorSummary
          problems={[{ field: `note-${answer.from}`, message, trouble: TROUBLES[answer.problem] }]}
        />
      ) : null}
      <h1>{ruleTitle(name, t)}</h1>
      {rules.map((rule) => (
        <VersionPanel
          key={rule.from}
          rule={rule}
          error={answer?.from === rule.from ? message : undefined}
          typed={answer?.from === rule.from ? answer.note : ""}
        />
      ))}
      <p className="soft">{t("admin.law.effect")}</p>
      <p>
        <a href={`/law/${id}`}>{t("admin.law.public")}</a>
      </p>
    </div>
  );
}
