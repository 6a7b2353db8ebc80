import type { Unit } from "#app/domain/staff/unit.ts";
import type { Assigned } from "#app/shell/matter/assign-many.server.ts";
import type { Form } from "#app/web/form/form.server.ts";

/** Policy: as many as one person looks at one by one before they press. */
export const MOST_AT_ONCE = 50;

const ID = /^[0-9a-f-]{36}$/;
const VERSION = /^\d{1,9}$/;

/** Which matters go where: those for which a unit was chosen that can take them up. What is no such unit is no choice. */
export function readChosen(form: Form, units: readonly Unit[]) {
  const able = new Set(units.flatMap(({ id, handles }) => (handles ? [id] : [])));
  const ids = [...new Set(form.all("matter"))].filter((id) => ID.test(id)).slice(0, MOST_AT_ONCE);
  const chosen: readonly Assigned[] = ids.flatMap((matterId) => {
    const [unitId, version] = [form.one(`unit-${matterId}`), form.one(`version-${matterId}`)];
    return able.has(unitId) && VERSION.test(version)
      ? [{ matterId, unitId, version: Number(version) }]
      : [];
  });
  return { chosen, numbers: new Map(ids.map((id) => [id, form.one(`number-${id}`)])) };
}
