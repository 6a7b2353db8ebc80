/** Set by the edge, which alone sees an address; a name for a network, of today and of no use tomorrow. */
const NETWORK = "x-network";

/** The network a request came from, by today's name; empty where nobody named it. */
export const networkOf = (request: Request): string => request.headers.get(NETWORK) ?? "";
