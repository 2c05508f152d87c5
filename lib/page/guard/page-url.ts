/**
 * The address that says which tool this frame belongs to. Frames without one of their own (about:blank,
 * srcdoc, blob) belong to the page around them.
 */
export function pageUrl(scope: Window = window): URL {
  if (/^https?:$/.test(scope.location.protocol)) return new URL(scope.location.href);
  try {
    if (scope.parent !== scope) return pageUrl(scope.parent);
  } catch {
    // the parent is of another origin
  }
  return new URL(URL.canParse(scope.origin) ? scope.origin : 'about:blank');
}
