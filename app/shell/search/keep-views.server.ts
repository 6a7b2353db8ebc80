import { v7 as uuidv7 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import {
  againstAnother,
  againstKeeping,
  mayChange,
  type SavedView,
  type ViewRefusal,
} from "#app/domain/search/saved-view.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  dropViewsPutAway,
  findView,
  findViewNames,
  insertView,
  type Keeper,
  lockViews,
  putViewAway,
  putViewBack,
  renameView,
} from "#db/stores/search/view-store.server.ts";

export type ViewReason = ViewRefusal | "no-such-view";
type Done = Promise<Outcome<ViewReason | "form-used">>;

const PAGE = "/desk/views";

/** Keeps a view; `asks` is what it asks as an address says it, `address` where that leads. */
export const keepView = (
  officer: Officer,
  view: SavedView & { readonly asks: string; readonly address: string },
  posted: Posted,
): Done =>
  once<ViewReason>(posted, async (tx) => {
    const { queue, asks, name } = view;
    const unitId = view.isUnits ? officer.unitId : null;
    const keeper = keeperOf({ unitId, madeBy: officer.id });
    const because = againstKeeping(view, await lockedNames(tx, keeper));
    if (because.length > 0) return refused(...because);
    await insertView(tx, { id: uuidv7(), unitId, queue, asks, name, madeBy: officer.id });
    return redirectTo(view.address);
  });

/** Another name for one's own view, or as a head for one of the unit's. */
export const nameViewAnew = (officer: Officer, id: string, name: string, posted: Posted): Done =>
  changed(officer, id, posted, async (tx, view, names) => {
    if (view.isGone) return refused("no-such-view");
    if (name !== view.name && names.includes(name)) return refused("name-taken");
    await renameView(tx, id, officer.id, name);
    return redirectTo(PAGE);
  });

/** Puts a view away without asking: on the next page it can be put back, until another one follows. */
export const putAway = (officer: Officer, id: string, posted: Posted): Done =>
  changed(officer, id, posted, async (tx, view) => {
    if (view.isGone) return refused("no-such-view");
    await dropViewsPutAway(tx, officer.id);
    await putViewAway(tx, id, officer.id);
    return redirectTo(`${PAGE}?gone=${id}`);
  });

export const putBack = (officer: Officer, id: string, posted: Posted): Done =>
  changed(officer, id, posted, async (tx, view, names) => {
    const because = view.isGone ? againstAnother(view.name, names) : [];
    if (because.length > 0) return refused(...because);
    await putViewBack(tx, id, officer.id);
    return redirectTo(PAGE);
  });

type Found = NonNullable<Awaited<ReturnType<typeof findView>>>;
type Change = (
  tx: Transaction,
  view: Found,
  names: readonly string[],
) => Promise<Outcome<ViewReason>>;

/** A view of somebody else is none: nobody is told that there is one. */
const changed = (officer: Officer, id: string, posted: Posted, change: Change): Done =>
  once<ViewReason>(posted, async (tx) => {
    const seen = await findView(tx, id);
    if (!seen || !mayChange(officer, seen)) return refused("no-such-view");
    const names = await lockedNames(tx, keeperOf(seen));
    const view = await findView(tx, id);
    return view ? change(tx, view, names) : refused("no-such-view");
  });

const keeperOf = ({ unitId, madeBy }: Pick<Found, "unitId" | "madeBy">): Keeper =>
  unitId === null ? { madeBy } : { unitId };

async function lockedNames(tx: Transaction, keeper: Keeper): Promise<readonly string[]> {
  await lockViews(tx, keeper);
  return findViewNames(tx, keeper);
}
