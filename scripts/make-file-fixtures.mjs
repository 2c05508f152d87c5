/**
 * Makes the documents in test/fixtures/files with LibreOffice, from the sources beside them.
 * Debian: apt-get install -y --no-install-recommends libreoffice-writer libreoffice-calc libreoffice-impress
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

const FIXTURES = root('test/fixtures/files');
const PASSWORD =
  'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"geheim"}}';

/** Source, what it is made into, and what that is called. */
const JOBS = [
  ['letter.fodt', 'docx', 'letter.docx'],
  ['letter.fodt', 'pdf', 'letter.pdf'],
  ['letter.fodt', PASSWORD, 'locked.pdf'],
  ['customers.fods', 'xlsx', 'customers.xlsx'],
  ['slides.fodp', 'pptx', 'slides.pptx'],
  ['scan.html', 'pdf:writer_web_pdf_Export', 'scan.pdf'],
];

const profile = mkdtempSync(join(tmpdir(), 'office-'));
for (const [source, target, name] of JOBS) {
  const arguments_ = [
    '--headless',
    `-env:UserInstallation=file://${profile}/profile`,
    '--convert-to',
    target,
  ];
  execFileSync('soffice', [...arguments_, '--outdir', profile, join(FIXTURES, 'sources', source)], {
    stdio: 'ignore',
  });
  const made = join(profile, `${source.replace(/\.\w+$/, '')}.${target.split(':')[0]}`);
  copyFileSync(made, join(FIXTURES, name));
  rmSync(made);
}
rmSync(profile, { recursive: true, force: true });
