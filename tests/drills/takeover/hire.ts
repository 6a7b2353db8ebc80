import { randomUUID } from "node:crypto";
import type { Intruder } from "#tests/drills/takeover/intruder.ts";

const ASKER = "anquan";
const CONFIRMER = "guanli";
const UNITS = ["法制科", "办公室", "档案室"];

/** Three people nobody knows, each a custodian of another unit, asked for and confirmed in the names of administrators. */
export async function hireThree(intruder: Intruder): Promise<void> {
  for (const [index, unit] of UNITS.entries()) {
    const [staff, change] = [randomUUID(), randomUUID()];
    await intruder.sql(
      `insert into staff (bureau_id, id, sign_in_name, display_name, role, unit_id, mail, password_hash, active, must_change_password)
       select bureau_id, $1, $2, $2, 'custodian', id, 'me@evil.example', 'x', false, true from units where name = $3`,
      [staff, `intruder${index}`, unit],
    );
    await intruder.sql(
      `insert into staff_changes (bureau_id, id, staff_id, kind, role, unit_id, asked_by)
       select n.bureau_id, $2, n.id, 'hire', 'custodian', n.unit_id, a.id from staff n, staff a
        where n.id = $1 and a.sign_in_name = $3`,
      [staff, change, ASKER],
    );
    await intruder.sql("begin");
    await intruder.sql(
      `update staff_changes set decided_by = (select id from staff where sign_in_name = $2), decided_at = now(), approved = true
        where id = $1`,
      [change, CONFIRMER],
    );
    await intruder.sql(
      "update staff set active = true, must_change_password = true where id = $1",
      [staff],
    );
    await intruder.sql("commit");
  }
}
