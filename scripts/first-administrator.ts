// `npm run first-administrator -- <sign-in name> <mail>`, once for each of the first two: an office without people cannot
// ask two of them.
import "#scripts/as-owner.ts";
import { office } from "#app/domain/office.ts";
import { foundOffice } from "#app/shell/staff/found-office.server.ts";
import { closeDatabase } from "#db/client.server.ts";

const [signInName = "", mail = ""] = process.argv.slice(2);
if (!/^[a-z0-9]{3,30}$/.test(signInName) || !mail.includes("@")) {
  console.error(
    "npm run first-administrator -- <sign-in name: 3 to 30 small letters, digits> <mail>",
  );
  process.exit(1);
}
const founded = await foundOffice(
  { name: office.name.zh, nameEn: office.name.en },
  { signInName, mail },
);
await closeDatabase();
if (typeof founded === "string") {
  console.error(
    founded === "name-taken"
      ? `There is somebody called ${signInName} already. The second person needs a name of their own.`
      : "There are two security administrators already. Whoever else is needed is added at /security.",
  );
  process.exit(1);
}
console.log(`/desk/sign-in   ${signInName}   ${founded.password}`);
if (founded.stillNeeded > 0)
  console.log("One more is needed, who confirms what this one asks for: run it again for them.");
