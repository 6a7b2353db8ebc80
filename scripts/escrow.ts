// `npm run escrow -- make`: a new escrow key for the vault's; its five shares are printed once and kept nowhere.
// `npm run escrow -- open`: three shares, a line each, bring the vault's key back.
import { createInterface } from "node:readline/promises";
import {
  hasVaultKey,
  makeEscrow,
  makeMissingKeys,
  restoreVaultKey,
} from "#app/shell/crypto/keys.server.ts";
import { toldInALine } from "#scripts/exit-with-message.ts";

const [task] = process.argv.slice(2);
const say = (...lines: readonly string[]) => console.log(lines.join("\n"));

switch (task) {
  case "make": {
    const shares = await makeMissingKeys().then(newShares).catch(toldInALine);
    say(
      "A new escrow key. Five people write down one line each; any three lines open.",
      "They are shown once. What was sealed before is opened by the vault's key, which these bring back.",
      "",
      ...shares.map((share, index) => `${index + 1}/${shares.length}  ${share}`),
    );
    break;
  }
  case "open": {
    if (process.stdin.isTTY) say("Three shares, a line each; Ctrl-D ends.");
    const lines: string[] = [];
    for await (const line of createInterface({ input: process.stdin })) lines.push(line);
    const shares = lines.map((line) => line.replace(/^\s*\d\/\d\s+/, ""));
    await restoreVaultKey(shares).catch(toldInALine);
    say("The vault's key is back. Start the portal, where it does not run.");
    break;
  }
  default:
    console.error("npm run escrow -- make | open");
    process.exit(1);
}

async function newShares(): Promise<readonly string[]> {
  if (hasVaultKey()) return makeEscrow();
  throw new Error("The vault's key is not here. Bring it back first: npm run escrow -- open");
}
