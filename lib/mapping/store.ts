import type { ConversationState } from '@/lib/pseudonymise/types';

/** A kept mapping with the day of its last use. */
export interface KeptMapping {
  readonly key: string;
  readonly day: string;
  readonly state: ConversationState;
}

/** Where mappings are kept. Implementations: memory of the browser, or sealed on the disk. */
export interface MappingStore {
  load(key: string): Promise<KeptMapping | undefined>;
  save(mapping: KeptMapping): Promise<void>;
  list(): Promise<readonly KeptMapping[]>;
  remove(key: string): Promise<void>;
  wipe(): Promise<void>;
}
