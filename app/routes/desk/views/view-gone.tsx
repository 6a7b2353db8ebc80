import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

export type Gone = { readonly id: string; readonly name: string };

/** Nothing was asked before it was deleted; so here is the way back. */
export function ViewGone({ gone }: { readonly gone: Gone | null }) {
  const { t } = useWords();
  if (!gone) return null;
  return (
    <form className="success" method="post" action="/desk/views">
      <FormKey />
      <input type="hidden" name="view" value={gone.id} />
      <p role="status">
        {t("views.gone", { name: gone.name })}{" "}
        <Button tone="quiet" name="intent" value="put-back">
          {t("views.putBack")}
        </Button>
      </p>
    </form>
  );
}
