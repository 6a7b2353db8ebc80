import { archive } from "#app/domain/matter/actions/archive.ts";
import { confirming } from "#app/ui/action/confirming.tsx";

export const archiving = confirming({
  says: "archive",
  basis: null,
  decide: (matter, { by, on }) => archive(matter, { by, on }),
});
