import type { Use } from '../../use';

/** A kind of use that comes again and again. */
export interface Pattern {
  readonly toolId: string;
  readonly purpose?: string;
  readonly role: NonNullable<Use['role']>;
  /** How often on a working day, on average. */
  readonly perDay: number;
  /** From this many days ago on. */
  readonly sinceAgo: number;
  readonly types: Use['types'];
  readonly protections: readonly Use['protection'][];
  readonly action?: Use['action'];
}

/** Half a year of a small company. */
export const patterns: readonly Pattern[] = [
  {
    toolId: 'chatgpt',
    purpose: 'mail',
    role: 'service',
    perDay: 2.2,
    sinceAgo: 178,
    types: { PERSON: 2, EMAIL: 1, PHONE: 1, ADDRESS: 1, CUSTOMER_ID: 1 },
    protections: [
      'pseudonymised',
      'pseudonymised',
      'pseudonymised',
      'pseudonymised',
      'warned_continued',
      'cancelled',
    ],
  },
  {
    toolId: 'chatgpt',
    purpose: 'mail',
    role: 'service',
    perDay: 0.3,
    sinceAgo: 25,
    types: { IBAN: 1, PERSON: 1 },
    protections: ['pseudonymised'],
  },
  {
    toolId: 'chatgpt',
    purpose: 'text',
    role: 'sales',
    perDay: 1.4,
    sinceAgo: 178,
    types: { PERSON: 1, ORG: 1, ADDRESS: 1 },
    protections: ['pseudonymised', 'pseudonymised', 'none_needed'],
  },
  {
    toolId: 'deepl',
    purpose: 'translate',
    role: 'purchasing',
    perDay: 0.9,
    sinceAgo: 176,
    types: { PERSON: 1, ORG: 1 },
    protections: ['pseudonymised', 'none_needed', 'none_needed'],
    action: 'typed_submit',
  },
  {
    toolId: 'm365-copilot',
    purpose: 'summarise',
    role: 'production',
    perDay: 0.7,
    sinceAgo: 120,
    types: { PERSON: 3 },
    protections: ['pseudonymised', 'warned_continued', 'none_needed'],
  },
  {
    toolId: 'm365-copilot',
    purpose: 'mail',
    role: 'service',
    perDay: 0.8,
    sinceAgo: 118,
    types: { PERSON: 1, EMAIL: 1 },
    protections: ['pseudonymised', 'pseudonymised', 'none_needed'],
  },
  {
    toolId: 'claude',
    purpose: 'ideas',
    role: 'marketing',
    perDay: 0.5,
    sinceAgo: 60,
    types: {},
    protections: ['none_needed'],
    action: 'typed_submit',
  },
  {
    toolId: 'chatgpt',
    purpose: 'ideas',
    role: 'marketing',
    perDay: 0.4,
    sinceAgo: 100,
    types: {},
    protections: ['none_needed'],
    action: 'typed_submit',
  },
  {
    toolId: 'midjourney',
    role: 'marketing',
    perDay: 0.3,
    sinceAgo: 20,
    types: {},
    protections: ['not_guarded'],
    action: 'seen',
  },
  {
    toolId: 'perplexity',
    role: 'administration',
    perDay: 0.4,
    sinceAgo: 12,
    types: {},
    protections: ['none_needed'],
    action: 'typed_submit',
  },
  {
    toolId: 'deepseek',
    role: 'sales',
    perDay: 0.05,
    sinceAgo: 95,
    types: { PERSON: 1 },
    protections: ['blocked', 'cancelled'],
  },
  {
    toolId: 'chatgpt',
    purpose: 'code',
    role: 'it',
    perDay: 0.1,
    sinceAgo: 150,
    types: { SECRET: 1 },
    protections: ['blocked', 'none_needed'],
  },
];
