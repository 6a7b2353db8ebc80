// `npm run first-administrator -- <sign-in name> <mail> <office's name> [<its name in English>]`, once for each of the
// first two: an office without people cannot ask two of them. For the second the office has its name already.
import "#scripts/as-owner.ts";
import { foundOffice } from "#app/shell/staff/found-office.server.ts";
import { closeDatabase } from "#db/client.server.ts";

const USAGE =
  "npm run first-administrator -- <sign-in name: 3 to 30 small letters, digits> <mail> <the office's name> [<its name in English>]";

const [signInName = "", mail = "", name = "", nameEn = ""] = process.argv.slice(2);
if (!/^[a-z0-9]{3,30}$/.test(signInName) || !mail.includes("@")) {
  console.error(USAGE);
  process.exit(1);
}
const founded = await foundOffice(name === "" ? null : { name, nameEn }, { signInName, mail });
await closeDatabase();
if (typeof founded === "string") {
  const told = {
    "office-unnamed": `The office has no name yet. ${USAGE}`,
    "name-taken": `There is somebody called ${signInName} already. The second person needs a name of their own.`,
    "already-founded":
      "There are two security administrators already. Whoever else is needed is added at /security.",
  };
  console.error(told[founded]);
  process.exit(1);
}
console.log(`/desk/sign-in   ${signInName}   ${founded.password}`);
if (founded.stillNeeded > 0)
  console.log("One more is needed, who confirms what this one asks for: run it again for them.");
