/** Match patterns computed from the tools' hosts: the manifest has no list of its own. */
export const GUARDED_MATCHES: string[] = ['https://chatgpt.com/*'];
export const SEEN_MATCHES: string[] = [];
