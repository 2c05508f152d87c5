/** Topics that an instruction usually has; others are stored as they were typed. */
export const TOPICS = [
  'limits',
  'personal_data',
  'labels',
  'prohibited',
  'rules',
  'check',
  'incident',
] as const;
export type Topic = (typeof TOPICS)[number];

export function isTopic(topic: string): topic is Topic {
  return (TOPICS as readonly string[]).includes(topic);
}

/** Topics in words, separated by commas, as a person types them. */
export function ownTopics(text: string): readonly string[] {
  return text
    .split(',')
    .map((topic) => topic.trim().slice(0, 200))
    .filter((topic) => topic && !isTopic(topic));
}
