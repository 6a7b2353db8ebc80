import { KINDS } from "#app/domain/intake/kind.ts";
import { routed } from "#app/domain/routing/route.ts";
import { PLACES, PRODUCT_TYPES, type Routable, type RoutingRow } from "#app/domain/routing/row.ts";

/** What somebody may file and no row takes: which kind, product and place. */
export type Gap = Pick<Routable, "kind"> & {
  readonly productType: (typeof PRODUCT_TYPES)[number];
  readonly place: (typeof PLACES)[number];
};

/** Everything that falls under no row unless it says a certain word. A table with a gap leaves a matter lying. */
export const gapsIn = (rows: readonly RoutingRow[]): readonly Gap[] =>
  KINDS.flatMap((kind) =>
    PRODUCT_TYPES.flatMap((productType) =>
      PLACES.flatMap((place) =>
        routed(rows, { kind, productType, place, texts: [] }) ? [] : [{ kind, productType, place }],
      ),
    ),
  );
