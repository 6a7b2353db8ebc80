import type { Day } from "#app/domain/calendar/day.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { formatDay, formatDayShort, formatList } from "#app/i18n/format.ts";
import { Receipt } from "#app/ui/filing/receipt-slip.tsx";
import { useOfficeName } from "#app/ui/frame/office-words.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type ReceiptTicketProps = {
  readonly receipt: {
    readonly number: string;
    readonly secret: string;
    readonly receivedOn: Day;
  };
  readonly clocks: readonly { readonly kind: Kind; readonly dueLegal: Day }[];
};

/** The ticket a reporter keeps: on which day (a minute would match a shift), the two codes, what it was registered as and what comes next. */
export function ReceiptTicket({ receipt, clocks }: ReceiptTicketProps) {
  const { t, language } = useWords();
  const bureau = useOfficeName();
  const dayBeside = (day: Day) =>
    day.slice(0, 4) === receipt.receivedOn.slice(0, 4)
      ? formatDayShort(day, language)
      : formatDay(day, language);
  const registered = clocks.map(({ kind }) => t(`receipt.asOne.${kind}`));
  return (
    <Receipt
      label={t("receipt.label")}
      head={`${t("common.name")} ${bureau}`}
      at={<DayTime day={receipt.receivedOn} />}
      codes={[
        { name: t("receipt.number"), code: receipt.number },
        { name: t("receipt.secret"), code: receipt.secret, note: t("receipt.secretNote") },
      ]}
      facts={[
        { term: t("receipt.registered"), value: formatList(registered, language) },
        ...clocks.map(({ kind, dueLegal }) => ({
          term: t(`receipt.next.${kind}`),
          value: t(`receipt.nextBy.${kind}`, { day: dayBeside(dueLegal) }),
        })),
      ]}
    />
  );
}
