import type { ActionPage } from "#app/domain/matter/record/field.ts";
import type { Met, Routed } from "#app/domain/routing/route.ts";
import { PLACES, PRODUCT_TYPES } from "#app/domain/routing/row.ts";
import { formatList } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { useWords } from "#app/ui/words.tsx";

/** Which row of the routing table fits, by what, and where it sends the matter; nothing where there is no table. */
export function RoutedNote({ page: { routed, units } }: { readonly page: ActionPage }) {
  const { t, language } = useWords();
  if (routed === undefined) return null;
  if (routed === null) return <p className="told">{t("routing.suggestion.unmatched")}</p>;
  const { nth, row } = routed;
  const unit = units.find(({ id }) => id === row.unitId);
  const to = unit ? (language === "zh" ? unit.name : unit.nameEn) : (row.elsewhere ?? "");
  const says = unit ? (unit.handles ? "title" : "idle") : "elsewhere";
  return (
    <div className="told">
      <p>
        <strong>{t(`routing.suggestion.${says}`, { nth, to })}</strong>
      </p>
      <p className="small">
        {routed.met.length > 0
          ? formatList(
              routed.met.map((met) => metInWords(t, met)),
              language,
            )
          : t("routing.suggestion.all")}
      </p>
    </div>
  );
}

function metInWords(t: Translate, { column, by }: Met): string {
  const product = PRODUCT_TYPES.find((code) => code === by);
  const place = PLACES.find((code) => code === by);
  const kind = by === "complaint" || by === "report" ? by : null;
  const said =
    (column === "kind" && kind && t(`matter.kind.${kind}`)) ||
    (column === "products" && product && t(`routing.product.${product}`)) ||
    (column === "places" && place && t(`routing.place.${place}`)) ||
    by;
  return t(`routing.suggestion.met.${column}`, { by: said });
}

/** What the form is filled in with beforehand: the unit of the row and why. Whoever assigns changes both as they like. */
export function routedAnswers(t: Translate, { routed, units }: ActionPage) {
  if (!routed?.row.unitId) return {};
  const { nth, row } = routed;
  if (!units.some(({ id, handles }) => id === row.unitId && handles)) return {};
  const reason = reasonOf(t, { nth, row });
  return { unitId: [row.unitId ?? ""], reason: [reason] };
}

const reasonOf = (t: Translate, { nth, row }: Pick<Routed, "nth" | "row">): string =>
  row.because === ""
    ? t("routing.suggestion.reason", { nth })
    : t("routing.suggestion.reasonWith", { nth, because: row.because });
