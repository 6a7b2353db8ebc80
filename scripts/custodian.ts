// `npm run custodian -- reset <sign-in name>`: whose telephone is lost begins anew; as the owner of the database.
import "#scripts/as-owner.ts";
import { resetCustodian } from "#app/shell/identity/reset-custodian.server.ts";
import { closeDatabase } from "#db/client.server.ts";

const [task, signInName = ""] = process.argv.slice(2);
if (task !== "reset" || signInName === "") {
  console.error("npm run custodian -- reset <sign-in name>");
  process.exit(1);
}
const isReset = await resetCustodian(signInName);
await closeDatabase();
if (!isReset) {
  console.error("No custodian of that name has a code.");
  process.exit(1);
}
console.log(
  "Forgotten, and written into the log. The custodian sets up a new code at /custodian/code.",
);
