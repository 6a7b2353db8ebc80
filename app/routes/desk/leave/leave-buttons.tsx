import type { LeaveRow } from "#app/routes/desk/leave/leave-rows.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Back at work; or it is taken back before it began. */
export function EndLeave({ id, state, ends }: LeaveRow) {
  const { t } = useWords();
  if (!ends) return null;
  return (
    <form method="post" action="/desk/leave" className="actions">
      <FormKey />
      <input type="hidden" name="leave" value={id} />
      <Button tone="quiet" name="intent" value="end">
        {t(`leave.end.${state === "away" ? "away" : "early"}`)}
      </Button>
    </form>
  );
}

/** The word of who heads the unit or stands above. */
export function DecideOnLeave({ id }: Pick<LeaveRow, "id">) {
  const { t } = useWords();
  return (
    <form method="post" action="/desk/leave" className="actions">
      <FormKey />
      <input type="hidden" name="leave" value={id} />
      <Button name="intent" value="confirm">
        {t("leave.confirm")}
      </Button>
      <Button tone="quiet" name="intent" value="refuse">
        {t("leave.refuse")}
      </Button>
    </form>
  );
}
