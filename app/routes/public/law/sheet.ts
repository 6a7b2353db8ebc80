import type { LinksFunction } from "@remix-run/node";
import lawSheet from "#app/ui/css/law.css?url";

export const lawLinks: LinksFunction = () => [{ rel: "stylesheet", href: lawSheet }];
