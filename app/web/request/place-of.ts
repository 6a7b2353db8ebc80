export function placeOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
