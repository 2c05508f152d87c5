import type { documents as de } from '../de/documents';
import type { TranslationOf } from '../message';

export const documents: TranslationOf<typeof de> = {
  title: 'Documents',
  lead: 'Made from the register. What is missing stands in each document under its open points.',
  language: 'Language of the documents',
  'language.de': 'German',
  'language.en': 'English',
  loading: 'The documents are being put together',
  broken: 'The documents could not be put together. The data are not lost; reload the page.',
  'group.register': 'Register and summary',
  'group.cases': 'Per use case',
  'group.people': 'Customers and staff',
  'group.vendors': 'Vendors',
  'col.document': 'Document',
  'col.about': 'Subject',
  'col.state': 'State',
  'col.open': 'Open points',
  'open.none': 'none',
  'open.count': { one: '1 open', other: '{n} open' },
  'state.draft': 'draft',
  'state.released': 'approved',
  'state.how': 'A document is approved once everything it rests on is decided. It cannot be set by hand.',
  back: 'Documents',

  preview: 'Preview: {title}',
  'preview.hint': 'This is how the file to read and print looks.',
  'open.title': 'Still missing',
  'open.nothing': 'Nothing. The document is complete.',

  export: 'Save',
  'format.html': 'To read and print (HTML)',
  'format.docx': 'To edit (Word)',
  'format.xlsx': 'Table (Excel)',
  'format.excel': 'CSV for Excel in German',
  'format.csv': 'CSV for other programs',
  'format.json': 'JSON for programs',
  'format.markdown': 'Markdown',
  'format.zip': 'Audit folder (ZIP)',
  making: '{file} is being made',
  'making.done': '{n} % done',
  cancel: 'Cancel',
  cancelled: 'Called off. Nothing was saved.',
  done: 'Saved: {file}',
  failed: 'The file could not be made. The data are not lost.',
  full: 'No disk space: the export could not be noted in the register, so nothing was saved.',
  'proof.save': 'Save the proof beside it',
  'proof.why': 'With the proof anybody can check that the file has not been changed since.',
  'proof.none': 'This browser keeps no key (in a private window, for example). The file is without a proof.',
  'proof.note':
    'Proof for a file from Schleuse. To check: in the register under Documents, Check a file. It shows whether the file was changed since its export, not who made it or whether its content is right.',

  'bundle.title': 'Audit folder',
  'bundle.lead':
    'All documents in one ZIP file, with an index, checksums and a signature. For the auditor, data protection or your files.',
  'bundle.make': 'Make the audit folder',
  'bundle.open': {
    one: '1 point is still open. The folder says so, too.',
    other: '{n} points are still open. The folder says so, too.',
  },
  'bundle.files': 'Files of the folder',
  'bundle.files.empty': 'No files.',
  'bundle.how': 'How to check the folder',
  'bundle.how.text':
    'Open “Check a file” in the register of Schleuse and choose the ZIP file. Without Schleuse: compare the checksums with a program for SHA-256. The signature stands in the file manifest.json.',
  'bundle.proves': 'What that proves',
  'bundle.proves.text':
    'The files are unchanged since the export. It is not proved who made them, whether the entries are right and whether the day is: it comes from the clock of the computer.',

  verify: 'Check a file',
  'verify.title': 'Check a file',
  'verify.lead': 'Has a file from Schleuse been changed since its export? The file stays in this browser.',
  'verify.choose': 'Choose a file',
  'verify.hint':
    'An audit folder (ZIP) is enough by itself. With other files choose the proof (…nachweis.json) as well.',
  'verify.checking': 'Checking',
  'verify.large': '{file} is too large to be checked here.',
  'verify.only-proof': 'This is the proof only. Choose the file {file} as well.',
  'verdict.unchanged': 'Unchanged',
  'verdict.unchanged.own': '{file} is exactly the file that this browser exported on {day}.',
  'verdict.unchanged.other': '{file} is unchanged since it was signed with the key below on {day}.',
  'verdict.files': { one: '1 file checked.', other: '{n} files checked, none is missing, none was added.' },
  'verdict.sample': 'The file comes from the sample data of an invented company.',
  'verdict.key': 'Key',
  'verdict.key.own': 'This is the key of this browser.',
  'verdict.key.other':
    'This is another key than that of this browser. Whether it belongs to the company you only see by comparing it with the one they tell you in another way.',
  'verdict.not':
    'It is not proved who made the file, whether its entries are right and whether the day is: it comes from the clock of the computer. Somebody with access to the computer can make a new file with a new proof.',
  'verdict.remembered': 'Known',
  'verdict.remembered.text':
    '{file} comes without a proof, but this register exported exactly this file on {day}. That holds here only: others need the proof.',
  'verdict.altered': 'Changed',
  'verdict.altered.text':
    '{file} is not the file that was signed. It was changed after the export, or the proof belongs to another file.',
  'verdict.altered.bundle': 'In {file} not everything agrees with the signed list any more.',
  'verdict.changed': 'Changed',
  'verdict.missing': 'Missing',
  'verdict.added': 'Added',
  'verdict.proof_broken': 'Proof not valid',
  'verdict.proof_broken.text':
    'The proof for {file} itself was changed: its signature does not fit. It says nothing about the file any more.',
  'verdict.no_proof': 'No proof',
  'verdict.no_proof.text':
    'There is no proof for {file}, and this register does not know the file. Whether it was changed cannot be told.',
};
