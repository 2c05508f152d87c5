import type { FollowUp, FollowUpField, Outcome, OwnerRole, TaskRule, Text } from '../../types';

const task = (owner: OwnerRole, de: string, en: string, dueDays = 60): TaskRule => ({
  owner,
  title: { de, en },
  steps: [],
  dueDays,
});

const option = (code: string, text: Text, outcome: Outcome, fields?: readonly FollowUpField[]) => ({
  code,
  text,
  outcome,
  ...(fields && { fields }),
});

const text = (id: string, de: string, en: string): FollowUpField => ({ id, form: 'text', label: { de, en } });
const day = (id: string, de: string, en: string): FollowUpField => ({ id, form: 'day', label: { de, en } });

const YES: Text = { de: 'Ja', en: 'Yes' };
const NO: Text = { de: 'Nein', en: 'No' };
const high = { flag: 'HIGH_RISK_ANNEX' };

/** Asked after the result. They never change the class; each negative or missing answer leaves a task. */
export const followUps: readonly FollowUp[] = [
  {
    id: 'L1',
    norm: 'Art. 4 KI-VO',
    when: { flag: 'LITERACY' },
    text: {
      de: 'Wurden die Nutzerinnen und Nutzer für dieses Werkzeug unterwiesen?',
      en: 'Were the users instructed for this tool?',
    },
    answers: [
      option('documented', { de: 'Ja, mit Nachweis', en: 'Yes, with a record' }, 'done', [
        text('literacy_ref', 'Nachweis', 'Record'),
      ]),
      option('planned', { de: 'Geplant', en: 'Planned' }, 'task', [day('planned_day', 'Geplant für', 'Planned for')]),
      option('no', NO, 'task'),
    ],
    unanswered: 'task',
    task: task('ai_officer', 'Nutzerinnen und Nutzer unterweisen', 'Instruct the users', 30),
  },
  {
    id: 'H1',
    norm: 'Art. 26(1) KI-VO',
    when: high,
    text: {
      de: 'Liegt die Betriebsanleitung des Anbieters vor und wird sie eingehalten?',
      en: "Are the provider's instructions for use available and followed?",
    },
    answers: [
      option('yes', YES, 'done', [text('instructions_ref', 'Fundstelle und Version', 'Place and version')]),
      option('no', NO, 'block_approval'),
    ],
    unanswered: 'block_approval',
    task: task('ai_officer', 'Betriebsanleitung beschaffen und einhalten', 'Obtain and follow the instructions for use'),
  },
  {
    id: 'H2',
    norm: 'Art. 26(2) KI-VO',
    when: high,
    text: {
      de: 'Welche Rolle beaufsichtigt das System, ist dafür geschult und darf es stoppen?',
      en: 'Which role oversees the system, is trained for it and may stop it?',
    },
    answers: [
      option('yes', { de: 'Diese Rolle', en: 'This role' }, 'done', [text('oversight_role', 'Rolle', 'Role')]),
      option('no', { de: 'Noch keine', en: 'None yet' }, 'block_approval'),
    ],
    unanswered: 'block_approval',
    task: task('management', 'Aufsicht benennen und schulen', 'Name and train the oversight'),
  },
  {
    id: 'H3',
    norm: 'Art. 26(4) KI-VO',
    when: high,
    text: {
      de: 'Bestimmen wir die Eingabedaten, und passen sie zum Zweck?',
      en: 'Do we control the input data, and do they fit the purpose?',
    },
    answers: [
      option('fit', { de: 'Ja, sie passen', en: 'Yes, they fit' }, 'done'),
      option('not_fit', { de: 'Ja, sie passen nicht', en: 'Yes, they do not fit' }, 'task'),
      option('not_ours', { de: 'Nein, wir bestimmen sie nicht', en: 'No, we do not control them' }, 'note'),
    ],
    unanswered: 'task',
    task: task('department', 'Eingabedaten prüfen', 'Check the input data'),
  },
  {
    id: 'H4',
    norm: 'Art. 26(5) KI-VO',
    when: high,
    text: {
      de: 'Sind Meldeweg und Abschalten bei Risiko oder Vorfall geregelt?',
      en: 'Are reporting path and suspension in case of risk or incident settled?',
    },
    answers: [
      option('yes', YES, 'done', [text('incident_contacts', 'Meldeweg', 'Reporting path')]),
      option('no', NO, 'task'),
    ],
    unanswered: 'task',
    task: task('ai_officer', 'Meldeweg und Abschalten regeln', 'Settle reporting path and suspension'),
  },
  {
    id: 'H5',
    norm: 'Art. 26(6) KI-VO',
    when: high,
    text: {
      de: 'Wo liegen die Protokolle des Systems, und wie lange?',
      en: "Where are the system's logs kept, and for how long?",
    },
    answers: [
      option('kept', { de: 'Hier', en: 'Here' }, 'done', [
        text('log_place', 'Ort', 'Place'),
        { id: 'log_retention_months', form: 'months', label: { de: 'Monate', en: 'Months' }, min: 6 },
      ]),
      option('no_access', { de: 'Wir haben keinen Zugriff', en: 'We have no access' }, 'note', [
        text('log_reason', 'Grund', 'Reason'),
      ]),
    ],
    unanswered: 'task',
    task: task('ai_officer', 'Aufbewahrung der Protokolle klären', 'Settle the retention of the logs'),
  },
  {
    id: 'H6',
    norm: 'Art. 26(7) KI-VO',
    when: high,
    text: {
      de: 'Wurden Arbeitnehmervertretung und betroffene Beschäftigte vor dem Einsatz informiert?',
      en: 'Were representatives and affected staff informed before use?',
    },
    answers: [
      option('yes', YES, 'done', [day('works_info_day', 'Am', 'On')]),
      option('not_staff', { de: 'Betrifft keine Beschäftigten', en: 'Not related to staff' }, 'done'),
      option('no', NO, 'block_start'),
    ],
    unanswered: 'block_start',
    task: task('hr', 'Beschäftigte und ihre Vertretung informieren', 'Inform staff and their representatives', 30),
  },
  {
    id: 'H7',
    norm: 'Art. 26(11) KI-VO',
    when: { flag: 'NOTICE_26_11' },
    text: {
      de: 'Werden betroffene Personen über den KI-Einsatz informiert?',
      en: 'Are affected persons informed about the use of AI?',
    },
    answers: [
      option('yes', YES, 'done', [text('affected_notice', 'Hinweis', 'Notice')]),
      option('no', NO, 'task'),
    ],
    unanswered: 'task',
    task: task('department', 'Betroffene informieren', 'Inform affected persons', 30),
  },
  {
    id: 'H8',
    norm: 'Art. 27 KI-VO',
    when: { flag: 'FRIA' },
    text: {
      de: 'Ist die Grundrechte-Folgenabschätzung erstellt?',
      en: 'Is the fundamental rights impact assessment done?',
    },
    answers: [
      option('done', { de: 'Erstellt und mitgeteilt', en: 'Done and notified' }, 'done', [
        day('fria_day', 'Erstellt am', 'Done on'),
        day('notified_day', 'Mitgeteilt am', 'Notified on'),
      ]),
      option('not_due', { de: 'Nicht nötig', en: 'Not due' }, 'note', [text('fria_reason', 'Grund', 'Reason')]),
      option('open', { de: 'Offen', en: 'Open' }, 'block_start'),
    ],
    unanswered: 'block_start',
    task: task('management', 'Grundrechte-Folgenabschätzung erstellen', 'Carry out the fundamental rights impact assessment'),
  },
  {
    id: 'H9',
    norm: 'Art. 86 KI-VO',
    when: high,
    text: {
      de: 'Können wir einer Person erklären, welche Rolle die KI bei der Entscheidung hatte?',
      en: "Can we explain to a person the AI's role in the decision?",
    },
    answers: [
      option('yes', { de: 'Ja, so', en: 'Yes, like this' }, 'done', [text('explanation', 'Erläuterung', 'Explanation')]),
      option('no', NO, 'block_approval'),
    ],
    unanswered: 'block_approval',
    task: task('department', 'Erläuterung für betroffene Personen schreiben', 'Write the explanation for affected persons'),
  },
  {
    id: 'H10',
    norm: 'Art. 26(9) KI-VO, Art. 35 DS-GVO',
    when: high,
    text: {
      de: 'Wurde die Datenschutz-Folgenabschätzung mit den Angaben des Anbieters durchgeführt?',
      en: "Was the data protection impact assessment done with the provider's information?",
    },
    answers: [
      option('yes', YES, 'done', [text('dpia_ref', 'Fundstelle', 'Reference')]),
      option('not_due', { de: 'Nicht nötig', en: 'Not due' }, 'note', [text('dpia_reason', 'Grund', 'Reason')]),
      option('no', NO, 'task'),
    ],
    unanswered: 'task',
    task: task('data_protection', 'Datenschutz-Folgenabschätzung durchführen', 'Carry out the data protection impact assessment'),
  },
  {
    id: 'T1',
    norm: 'Art. 50(5) KI-VO',
    when: { notice: true },
    text: {
      de: 'Ist der Hinweis spätestens beim ersten Kontakt sichtbar und barrierefrei?',
      en: 'Is the notice visible at first contact at the latest, and accessible?',
    },
    answers: [
      option('yes', YES, 'done', [text('evidence', 'Beleg', 'Evidence')]),
      option('no', NO, 'task'),
    ],
    unanswered: 'task',
    task: task('department', 'Hinweis sichtbar und barrierefrei machen', 'Make the notice visible and accessible', 14),
  },
];
