/** A `storage.local` in memory that can be made to fail, and that can be looked into. */
export interface MemoryStorage {
  readonly items: Map<string, unknown>;
  isBroken: boolean;
  get(keys: null | string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export function memoryStorage(initial: Record<string, unknown> = {}): MemoryStorage {
  const items = new Map(Object.entries(initial));
  const storage: MemoryStorage = {
    items,
    isBroken: false,
    get: async (keys) => {
      check();
      return structuredClone(Object.fromEntries([...items].filter(([key]) => keys === null || key === keys)));
    },
    set: async (changes) => {
      check();
      for (const [key, value] of Object.entries(structuredClone(changes))) items.set(key, value);
    },
    remove: async (keys) => {
      check();
      for (const key of [keys].flat()) items.delete(key);
    },
  };
  function check(): void {
    if (storage.isBroken) throw new Error('storage is out of reach');
  }
  return storage;
}
