import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { allows } from "#app/domain/access/policy.ts";
import { CONTACT_PURPOSE_CODES, whyNotOpenContact } from "#app/domain/contact/contact.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { ContactForm } from "#app/routes/desk/contact/contact-form.tsx";
import { NoContact } from "#app/routes/desk/contact/no-contact.tsx";
import { OpenedContact } from "#app/routes/desk/contact/opened-contact.tsx";
import { mayOpenContact, openContact } from "#app/shell/contact/open-contact.server.ts";
import { ContactLooks } from "#app/ui/contact-looks.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { contactLooks } from "#db/queries/contact/contact-looks.server.ts";
import { findSealedContact } from "#db/queries/contact/sealed-contact.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "contact.titled", { number: loaded.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "open-contact");
  const matter = await asked(officer, params);
  await recordLook(officer, "matter", matter.id);
  const because = whyNotOpenContact(officer, matter);
  const isKept = because.length > 0 || (await findSealedContact(officer, matter.id)) !== null;
  return {
    id: matter.id,
    number: matter.number,
    receivedOn: matter.receivedOn,
    because: isKept ? because : (["none-kept"] as const),
    looks: await contactLooks([matter.id]),
    isAgain: new URL(request.url).searchParams.has("again"),
  };
}

/** The look is written down first. What is opened stands in this answer and nowhere else: no address leads to it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "open-contact");
  const { form, posted } = await readPosted(request, officer.id);
  const matter = await asked(officer, params);
  const purpose = CONTACT_PURPOSE_CODES.find((code) => code === form.one("purpose"));
  if (!purpose) return refusedWith(["choose"], 422);
  const answer = await mayOpenContact(officer, matter.id, posted);
  if (!answer.ok) return refusedWith(answer.because, 409);
  await recordLook(officer, "contact", matter.id, { purpose });
  const contact = await openContact(officer, matter.id);
  return contact ? data({ contact, purpose, because: [] }) : refusedWith(["elsewhere"], 409);
}

const refusedWith = <Code extends string>(because: readonly Code[], status: number) =>
  data({ contact: null, purpose: null, because }, { status });

async function asked(officer: Officer, params: LoaderFunctionArgs["params"]) {
  const matter = await findMatter(officer, idIn(params, "matterId"));
  if (!matter || !allows(officer, "open-contact", matter))
    throw new Response(null, { status: 404 });
  return matter;
}

/** How the complainant of a matter is reached: for one purpose, at one press, written down and told to them. */
export default function ContactPage() {
  const { t } = useWords();
  const { id, number, receivedOn, because, looks, isAgain } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack action-page">
      <p>
        <a href={`/desk/matters/${id}`} data-back="">
          {t("desk.action.back", { number })}
        </a>
      </p>
      <h1>{t("contact.title")}</h1>
      {isAgain && !answer ? <Notice id="again" tone="note" title={t("contact.again")} /> : null}
      {answer?.contact ? <OpenedContact contact={answer.contact} purpose={answer.purpose} /> : null}
      {because.length > 0 ? (
        <NoContact matterId={id} number={number} because={because} />
      ) : (
        <ContactForm receivedOn={receivedOn} because={answer?.because ?? []} />
      )}
      <section className="panel stack tight">
        <h2>{t("contact.looks.title")}</h2>
        <ContactLooks looks={looks} />
        <p className="small soft">{t("contact.looks.sameAsTheirs")}</p>
      </section>
    </div>
  );
}
