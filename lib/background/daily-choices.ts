import * as z from 'zod/mini';
import { purposeSchema } from '@/lib/register/use';
import { createSerial } from '@/lib/serial';

/** What was chosen for a tool today: shown, and perhaps a purpose. */
const choicesSchema = z.object({
  day: z.string(),
  tools: z.record(z.string(), z.object({ purpose: z.optional(purposeSchema) })),
});
type Choices = z.infer<typeof choicesSchema>;

export interface ChoiceStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface DailyChoices {
  /** Whether the reminder is still due today for a tool, and the purpose chosen for it today. */
  ask(toolId: string, day: string): Promise<{ reminderDue: boolean; purpose?: string | undefined }>;
  /** The reminder was shown, and perhaps answered. A purpose chosen earlier stays if none is given. */
  done(toolId: string, day: string, purpose: string | undefined): Promise<void>;
}

const KEY = 'choices';

/** What people chose in the reminder, for one day only: the first change of a new day drops the old one. */
export function createDailyChoices(storage: ChoiceStorage): DailyChoices {
  const serial = createSerial();

  async function read(day: string): Promise<Choices> {
    const parsed = choicesSchema.safeParse((await storage.get(KEY))[KEY]);
    return parsed.success && parsed.data.day === day ? parsed.data : { day, tools: {} };
  }

  return {
    ask: async (toolId, day) => {
      const choice = (await read(day)).tools[toolId];
      return { reminderDue: choice === undefined, ...choice };
    },
    done: (toolId, day, purpose) =>
      serial(async () => {
        const { tools } = await read(day);
        const kept = purpose === undefined ? tools[toolId] : { purpose };
        await storage.set({ [KEY]: { day, tools: { ...tools, [toolId]: kept ?? {} } } });
      }),
  };
}
