// `npm run custodian -- enrol <sign-in name> <mail>`, `-- withdraw <sign-in name>`, `-- list`: the vault's register of
// custodians, kept on the vault's machine by the owner of the database. Pages cannot do any of it.
import "#scripts/as-owner.ts";
import { createInterface } from "node:readline/promises";
import { renderUnicodeCompact } from "uqr";
import { countsFrom } from "#app/domain/identity/custodian.ts";
import { today } from "#app/shell/clock.server.ts";
import { enrolCustodian, withdrawCustodian } from "#app/shell/identity/keep-register.server.ts";
import { enrolmentOf, isCodeOf, newFactor } from "#app/shell/identity/vault/factor.server.ts";
import { closeDatabase } from "#db/client.server.ts";
import { findAppointed } from "#db/stores/identity/register-store.server.ts";
import { findRegister } from "#db/stores/identity/vault-store.server.ts";
import { toldInALine } from "#scripts/exit-with-message.ts";

const USAGE = "npm run custodian -- enrol <sign-in name> <mail> | withdraw <sign-in name> | list";
const [task, signInName = "", mail = ""] = process.argv.slice(2);

if (task === "list") await list();
else if (task === "withdraw" && signInName) await withdraw();
else if (task === "enrol" && signInName && mail.includes("@")) await enrol();
else toldInALine(USAGE);
await closeDatabase();

/** The secret is shown here and nowhere else: it never passes a page. */
async function enrol() {
  const appointed = await findAppointed(signInName);
  if (!appointed)
    return toldInALine(
      `The office has no custodian called ${signInName} in any unit. First make them one at /security.`,
    );
  const factor = newFactor();
  const { secret, uri } = enrolmentOf(factor, signInName);
  console.log(`${renderUnicodeCompact(uri)}\n\n${secret}\n`);
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const code = await asking.question("The six digits their telephone shows now: ");
  asking.close();
  if (!isCodeOf(factor, code)) return toldInALine("That is not its code. Nothing was changed.");
  const told = await enrolCustodian(appointed, mail, factor);
  if (!told)
    return toldInALine(
      `${signInName} is in the register already. To begin anew: npm run custodian -- withdraw ${signInName}`,
    );
  console.log(`\nEntered. Counts from ${countsFrom(today())} on. Told by mail: ${told.join(", ")}`);
}

async function withdraw() {
  const told = await withdrawCustodian(signInName);
  if (!told) return toldInALine(`No custodian called ${signInName} is in the register.`);
  console.log(`Taken out of the register. Told by mail: ${told.join(", ")}`);
}

async function list() {
  for (const { name, unitId, confirmedOn } of await findRegister())
    console.log(
      `${name}   unit ${unitId}   entered ${confirmedOn}   counts from ${countsFrom(confirmedOn)}`,
    );
}
