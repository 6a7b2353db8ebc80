/** Is this process running? It asks nobody else, least of all the database. */
export const loader = () => new Response("ok\n", { headers: { "content-type": "text/plain" } });
