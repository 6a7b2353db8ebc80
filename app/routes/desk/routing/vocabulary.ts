import type { Vocabulary } from "#app/domain/routing/read-table.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** How a routing table is written and read in the language of the page. */
export const vocabularyIn = (t: Translate): Vocabulary => ({
  kinds: { complaint: t("matter.kind.complaint"), report: t("matter.kind.report") },
  products: {
    drug: t("routing.product.drug"),
    device: t("routing.product.device"),
    cosmetic: t("routing.product.cosmetic"),
    unsure: t("routing.product.unsure"),
  },
  places: {
    store: t("routing.place.store"),
    online: t("routing.place.online"),
    hospital: t("routing.place.hospital"),
    person: t("routing.place.person"),
    firm: t("routing.place.firm"),
    unknown: t("routing.place.unknown"),
  },
  elsewhere: t("routing.elsewhere"),
  head: t("routing.column.kind"),
});
