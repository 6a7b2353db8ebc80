import { MOST_ROWS, type RowFault } from "#app/domain/routing/read-table.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { RoutingFault, RoutingTyped } from "#app/routes/desk/routing/reading.ts";
import { ROUTING } from "#app/ui/desk-form/routing.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type RoutingFormProps = {
  readonly typed: RoutingTyped;
  readonly answer: {
    readonly faults: readonly RoutingFault[];
    readonly rowFaults: readonly RowFault[];
  } | null;
  readonly version: number;
};

/** The table as it can be copied out of a spreadsheet and back. What was typed stays, whatever is wrong with it. */
export function RoutingForm({ typed, answer, version }: RoutingFormProps) {
  const { t } = useWords();
  const { asks } = useDeskForm(ROUTING);
  const problems = [
    ...(answer?.rowFaults ?? []).map(({ line, code, what }) => ({
      field: "rows" as const,
      message: t(`routing.fault.${code}`, { line, what }),
    })),
    ...(answer?.faults ?? []).map((fault) => ({
      field: fault.field,
      message: faultInWords(t, fault),
    })),
  ];
  const given = (field: keyof RoutingTyped) => ({
    ...asks(field),
    defaultValue: typed[field],
    error: problems.find((problem) => problem.field === field)?.message,
  });
  return (
    <form className="panel stack" method="post" action={ROUTING.path}>
      <FormKey version={version} />
      <h2>{t("routing.add")}</h2>
      <p className="soft">{t("routing.addLead")}</p>
      <ErrorSummary problems={problems} />
      <TextField {...given("rows")} rows={14} />
      <InputField {...given("from")} code />
      <TextField {...given("source")} rows={2} />
      <div className="actions">
        <Button tone="quiet" name="intent" value="try">
          {t("routing.try")}
        </Button>
        <Button name="intent" value="enter">
          {t("routing.enter")}
        </Button>
      </div>
    </form>
  );
}

function faultInWords(t: Translate, fault: RoutingFault): string {
  if (fault.field !== "rows") return t(`routing.fault.${fault.field}`);
  return t(`routing.fault.${fault.code}`, { count: fault.count, most: MOST_ROWS });
}
