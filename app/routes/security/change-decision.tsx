import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type ChangeDecisionProps = {
  readonly field: "change" | "unitChange" | "term";
  readonly id: string;
};

/** The second person's word: yes or no. */
export function ChangeDecision({ field, id }: ChangeDecisionProps) {
  const { t } = useWords();
  return (
    <form method="post" action="/security/changes" className="actions">
      <FormKey />
      <input type="hidden" name={field} value={id} />
      <Button name="intent" value="confirm">
        {t("people.changes.confirm")}
      </Button>
      <Button tone="quiet" name="intent" value="refuse">
        {t("people.changes.refuse")}
      </Button>
    </form>
  );
}
