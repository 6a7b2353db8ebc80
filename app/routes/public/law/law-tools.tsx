import { useWords } from "#app/ui/words.tsx";

const tools = [
  { href: "/law/calculator", says: "law.tools.calculator" },
  { href: "/law/reward", says: "law.tools.reward" },
  { href: "/law/api", says: "law.tools.api" },
] as const;

export function LawTools() {
  const { t } = useWords();
  return (
    <nav className="panel no-print" aria-labelledby="tools">
      <h2 id="tools">{t("law.tools.title")}</h2>
      <ul>
        {tools.map(({ href, says }) => (
          <li key={href}>
            <a href={href}>{t(says)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
