import type { Day } from "#app/domain/calendar/day.ts";
import type { Grounds } from "#app/domain/law/ground.ts";
import { inForce, type Provision } from "#app/domain/law/provision.ts";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";

type GroundsMetProps = {
  readonly title: string;
  readonly list: Provision<Grounds>;
  readonly on: Day;
  readonly marked: readonly string[];
  /** A condition should be marked, an exclusion should not. */
  readonly goodWhen: "marked" | "unmarked";
};

/** Every item of a statutory list, whether it was found to hold or not, with its article. */
export function GroundsMet({ title, list, on, marked, goodWhen }: GroundsMetProps) {
  const { t, language } = useWords();
  const { value, cite } = inForce(list, on);
  return (
    <div className="grounds-met">
      <h3>{title}</h3>
      <ul>
        {value.map(({ code, number, says }) => {
          const holds = marked.includes(code);
          const good = holds === (goodWhen === "marked");
          return (
            <li key={code}>
              <Light tone={good ? "ok" : "late"}>
                {t(`desk.matter.${WORDS[goodWhen][holds ? "marked" : "unmarked"]}`)}
              </Light>
              <span>
                {number}. {says[language]}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="soft small">{t("desk.action.basis", { cite: cite[language] })}</p>
    </div>
  );
}

const WORDS = {
  marked: { marked: "met", unmarked: "unmet" },
  unmarked: { marked: "present", unmarked: "absent" },
} as const;
