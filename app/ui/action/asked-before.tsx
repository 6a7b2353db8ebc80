import type { Action } from "#app/domain/matter/action.ts";
import { said } from "#app/domain/matter/corrections/said.ts";
import { isShut } from "#app/domain/matter/corrections/sealed.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { formatDay } from "#app/i18n/format.ts";
import { recordedInWords, subjectInWords } from "#app/i18n/recorded-in-words.ts";
import { AskedOfReward } from "#app/ui/action/asked-of-reward.tsx";
import { useWords } from "#app/ui/words.tsx";

type AskedBeforeProps = { readonly action: Action; readonly matter: Matter };

/** What another officer has asked for, where this one decides on it. */
export function AskedBefore({ action, matter }: AskedBeforeProps) {
  const { t, language } = useWords();
  const { correction, newFacts } = matter;
  if (action === "correction-decision" && correction !== null) {
    const { subject, old, new: value, reason } = correction;
    const says = (one: string) => recordedInWords(said({ subject, value: one }, matter), language);
    const named = { subject: subjectInWords(subject, language), old: says(old), new: says(value) };
    return (
      <div className="told">
        <p>{t(isShut(correction) ? "correction.changeSealed" : "correction.change", named)}</p>
        <p>{t("correction.because", { reason })}</p>
      </div>
    );
  }
  if (action === "new-facts-decision" && newFacts !== null)
    return <p>{t("desk.field.supplementOf", { day: formatDay(newFacts.from, language) })}</p>;
  return <AskedOfReward action={action} matter={matter} />;
}
