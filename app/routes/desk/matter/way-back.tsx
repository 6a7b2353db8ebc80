import type { CameFrom } from "#app/routes/desk/came-from.ts";
import { useWords } from "#app/ui/words.tsx";

type WayBackProps = { readonly number: string; readonly from: CameFrom | null };

/** To the row in the list it was found in, as long as it stands there. */
export function WayBack({ number, from }: WayBackProps) {
  const { t } = useWords();
  return (
    <p className="small no-print">
      <a href={`/desk${from ? `?queue=${from.queue}` : ""}#${number}`} data-back="">
        {from ? t("keys.backTo", { list: t(`desk.queue.name.${from.queue}`) }) : t("keys.back")}
      </a>
    </p>
  );
}
