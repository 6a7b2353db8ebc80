import type { LinksFunction } from "@remix-run/node";
import lawSheet from "#app/ui/css/law.css?url";

/** The ledger, the marks of the rules and their print style. */
export const rewardLinks: LinksFunction = () => [{ rel: "stylesheet", href: lawSheet }];
