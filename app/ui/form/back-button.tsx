import { Button } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

/** The way back of a page whose text a link would lose: kept unchecked. It stands after the button that Enter presses. */
export function BackButton() {
  const { t } = useWords();
  return (
    <Button tone="quiet" name="press" value="back" formNoValidate>
      {t("common.back")}
    </Button>
  );
}
