import type { Cited } from "#app/domain/law/instrument.ts";
import type { Bilingual, Provision } from "#app/domain/law/provision.ts";

/** A provision that has had one version so far. */
export function single<Value>(
  id: string,
  name: string,
  cited: Cited,
  says: Bilingual,
  value: Value,
): Provision<Value> {
  return { id, name, versions: [{ ...cited, says, value }] };
}

/** A rule that says what to do without a number to count. */
export function rule(id: string, name: string, cited: Cited, says: Bilingual): Provision<null> {
  return single(id, name, cited, says, null);
}
