import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { MOST_AT_ONCE } from "#app/domain/matter/actions/assign.ts";
import { readChosen } from "#app/routes/desk/assign/read-chosen.ts";
import { readForm } from "#app/web/form/form.server.ts";

const [able, idle] = [randomUUID(), randomUUID()];
const units = [
  { id: able, name: "稽查科", nameEn: "Inspection", handles: true, closed: false },
  { id: idle, name: "食品科", nameEn: "Food", handles: false, closed: false },
];

const sent = (matters: Readonly<Record<string, string>>) => {
  const body = new URLSearchParams();
  for (const [id, unitId] of Object.entries(matters)) {
    body.append("matter", id);
    body.append(`version-${id}`, "3");
    body.append(`number-${id}`, `2026-${id.slice(0, 4)}`);
    body.append(`unit-${id}`, unitId);
  }
  return readForm(new Request("http://localhost/desk/assign", { method: "POST", body }));
};

test("one without a unit waits, and one whose unit has nobody by now is not left out in silence", async () => {
  const [goes, waits, cannot] = [randomUUID(), randomUUID(), randomUUID()];
  const read = readChosen(await sent({ [goes]: able, [waits]: "", [cannot]: idle }), units);
  expect(read.chosen).toEqual([{ matterId: goes, unitId: able, version: 3 }]);
  expect(read.unable).toEqual([{ matterId: cannot, unitId: idle, version: 3 }]);
  expect(read.numbers.get(cannot)).toBe(`2026-${cannot.slice(0, 4)}`);
});

test("more than a page lists is refused whole", async () => {
  const many = Array.from({ length: MOST_AT_ONCE + 1 }, () => [randomUUID(), able] as const);
  const form = await sent(Object.fromEntries(many));
  expect(() => readChosen(form, units)).toThrow(expect.objectContaining({ status: 400 }));
});
