import { MOST_AT_ONCE } from "#app/domain/matter/actions/assign.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import type { Assigned } from "#app/shell/matter/assign-many.server.ts";
import type { Form } from "#app/web/form/form.server.ts";

const ID = /^[0-9a-f-]{36}$/;
const VERSION = /^\d{1,9}$/;

/**
 * Which matters go where, and for which a unit was chosen that can take up nothing by now. One for which none was chosen waits.
 * Refuses more than a page ever lists.
 */
export function readChosen(form: Form, units: readonly Unit[]) {
  const able = new Set(units.flatMap(({ id, handles }) => (handles ? [id] : [])));
  const ids = [...new Set(form.all("matter"))];
  if (ids.length > MOST_AT_ONCE || !ids.every((id) => ID.test(id)))
    throw new Response(null, { status: 400 });
  const picked: readonly Assigned[] = ids.flatMap((matterId) => {
    const [unitId, version] = [form.one(`unit-${matterId}`), form.one(`version-${matterId}`)];
    return unitId !== "" && VERSION.test(version)
      ? [{ matterId, unitId, version: Number(version) }]
      : [];
  });
  return {
    chosen: picked.filter(({ unitId }) => able.has(unitId)),
    unable: picked.filter(({ unitId }) => !able.has(unitId)),
    numbers: new Map(ids.map((id) => [id, form.one(`number-${id}`)])),
  };
}
