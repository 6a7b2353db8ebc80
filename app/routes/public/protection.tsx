import { useLoaderData } from "@remix-run/react";
import { isVaultApart } from "#app/shell/identity/vault/apart.server.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { Bullets, ProseSection } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("protection.title");

export const loader = async () => ({ isVaultApart: await isVaultApart() });

/** What is not prevented stands as large as what is: people stake their living on this page. */
export default function Protection() {
  const { t } = useWords();
  const { isVaultApart } = useLoaderData<typeof loader>();
  const untrue = isVaultApart ? "protection.limits.oneAccount" : "protection.sealed.apart";
  return (
    <ReadingPage title={t("protection.title")} lead={t("protection.lead")}>
      {sections.map(({ part, id, says }) => (
        <ProseSection key={part} id={id} title={t(`protection.${part}.title`)}>
          <Bullets items={says.filter((key) => key !== untrue).map((key) => t(key))} />
        </ProseSection>
      ))}
      <div className="actions">
        <ButtonLink href="/file/report">{t("protection.go")}</ButtonLink>
        <a href="/audit-root">{t("audit.root.link")}</a>
      </div>
    </ReadingPage>
  );
}

const sections = [
  {
    part: "sealed",
    id: "sealed",
    says: [
      "protection.sealed.identity",
      "protection.sealed.contact",
      "protection.sealed.together",
      "protection.sealed.apart",
      "protection.sealed.log",
      "protection.sealed.named",
      "protection.sealed.found",
      "protection.sealed.committee",
      "protection.sealed.secret",
      "protection.sealed.erased",
    ],
  },
  {
    part: "limits",
    id: "limits",
    says: [
      "protection.limits.device",
      "protection.limits.story",
      "protection.limits.files",
      "protection.limits.history",
      "protection.limits.mediation",
      "protection.limits.server",
      "protection.limits.oneAccount",
      "protection.limits.collude",
      "protection.limits.screen",
    ],
  },
  {
    part: "safer",
    id: "safer",
    says: [
      "protection.safer.own",
      "protection.safer.private",
      "protection.safer.photograph",
      "protection.safer.later",
      "protection.safer.paper",
      "protection.safer.quiet",
    ],
  },
  {
    part: "ways",
    id: "ways",
    says: ["protection.ways.named", "protection.ways.confidential", "protection.ways.anonymous"],
  },
  { part: "law", id: "law", says: ["protection.law.secrecy", "protection.law.retaliation"] },
] as const;
