import type { Term } from "#app/domain/calendar/term.ts";
import type { Key } from "#app/i18n/translate.ts";
import { useWords } from "#app/ui/words.tsx";

type ChoicesProps = { readonly accept: Term; readonly verify: Term };

/** Four doors, in the visitor's own words. */
export function Choices({ accept, verify }: ChoicesProps) {
  const { t } = useWords();
  return (
    <>
      <ul className="choices" aria-label={t("home.choices")}>
        <Choice href="/file/complaint" kind="complaint" count={accept.count} />
        <Choice href="/file/report" kind="report" count={verify.count} />
        <Choice href="/enquiry" kind="enquiry" />
        <Choice href="/adverse-reaction" kind="adverse" />
      </ul>
      <p className="unsure">
        <a href="/help#which">{t("home.unsure")}</a>
      </p>
    </>
  );
}

type ChoiceProps = {
  readonly href: string;
  readonly kind: "complaint" | "report" | "enquiry" | "adverse";
  readonly count?: number;
};

function Choice({ href, kind, count = 0 }: ChoiceProps) {
  const { t } = useWords();
  const says = (part: "name" | "says" | "note"): Key => `home.choice.${kind}.${part}`;
  return (
    <li className="choice">
      <h2>
        <a href={href}>{t(says("name"))}</a>
      </h2>
      <p>{t(says("says"))}</p>
      <p className="small soft">{t(says("note"), { count })}</p>
    </li>
  );
}
