import * as z from 'zod/mini';

/**
 * Which conversation a mapping belongs to: that of an address with an id of its own, or, where tools
 * show none (a new chat, translators), that of the tab.
 */
export const mappingPlaceSchema = z.object({
  toolId: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,80}$/)),
  /** Path of the conversation's address; absent: the tab's. */
  path: z.optional(z.string().check(z.maxLength(500))),
});
export type MappingPlace = z.infer<typeof mappingPlaceSchema>;

/** A piece of a path that names one conversation: long, and no words (`paraphrasing-tool`). */
const ID = /^(?=.*\d)[\w:.~-]{6,}$|^(?=.*[a-z])(?=.*[A-Z])[\w-]{16,}$/;

/** The part of an address that names a conversation, or `undefined` where none is named. */
export function conversationPath(url: URL): string | undefined {
  const hasId = url.pathname.split('/').some((part) => ID.test(part));
  return hasId ? url.pathname.replace(/\/+$/, '') : undefined;
}

/** The key a mapping is kept under. */
export function mappingKey({ toolId, path }: MappingPlace, tabId: number): string {
  return path === undefined ? `${toolId}|tab:${tabId}` : `${toolId}|${path}`;
}
