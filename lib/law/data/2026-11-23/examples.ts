import type { Example } from './example';
import { conversationsExamples } from './examples/conversations';
import { customersExamples } from './examples/customers';
import { doubtfulExamples } from './examples/doubtful';
import { emotionsExamples } from './examples/emotions';
import { facesExamples } from './examples/faces';
import { hiringExamples } from './examples/hiring';
import { learningExamples } from './examples/learning';
import { machinesExamples } from './examples/machines';
import { mediaExamples } from './examples/media';
import { moneyExamples } from './examples/money';
import { officeExamples } from './examples/office';
import { prohibitedExamples } from './examples/prohibited';
import { staffExamples } from './examples/staff';
import { textsExamples } from './examples/texts';

/** The worked examples with the mends of the decision table, by number; the register shows them, too. */
export const examples: readonly Example[] = [
  ...hiringExamples,
  ...staffExamples,
  ...emotionsExamples,
  ...prohibitedExamples,
  ...facesExamples,
  ...moneyExamples,
  ...learningExamples,
  ...conversationsExamples,
  ...textsExamples,
  ...mediaExamples,
  ...officeExamples,
  ...customersExamples,
  ...machinesExamples,
  ...doubtfulExamples,
];
