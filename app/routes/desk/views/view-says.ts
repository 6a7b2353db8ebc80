import type { Queue } from "#app/domain/access/queues.ts";
import { NOBODY, type QueueFilter } from "#app/domain/search/queue-filter.ts";
import type { Translate } from "#app/i18n/translate.ts";

type Named = readonly { readonly id: string; readonly name: string }[];

/** What a view asks, in words: its list, then each wish. A handler of another unit is not named. */
export function viewSays(t: Translate, queue: Queue, filter: QueueFilter, handlers: Named) {
  const { light, kind, stage, handler, words } = filter;
  const known = handlers.find(({ id }) => id === handler)?.name ?? t("views.asksHandler");
  return [
    t(`desk.queue.name.${queue}`),
    light && t(`desk.light.name.${light}`),
    kind && t(`matter.kind.${kind}`),
    stage && t(`matter.stage.${stage}`),
    handler && (handler === NOBODY ? t("desk.filter.nobody") : known),
    words && t("views.asksWords", { words }),
  ]
    .filter(Boolean)
    .join(t("common.listSeparator"));
}
