import type { PolicyInput } from '@/lib/policy/fields';
import type { Deployment, RolloutFile } from './rollout';

/** Where Chrome and Edge look for rules on Windows. */
const BROWSERS = ['Google\\Chrome', 'Microsoft\\Edge'] as const;

/**
 * Rules for Chrome and Edge on Windows. What a text, number or truth value is becomes a registry value;
 * lists and maps become JSON texts, which both browsers read where the schema wants more.
 */
export function writeReg(policy: PolicyInput, { chromiumId, updateUrl }: Deployment): RolloutFile {
  const lines = ['Windows Registry Editor Version 5.00', ''];
  for (const browser of BROWSERS) {
    const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}`;
    if (updateUrl !== undefined) {
      lines.push(`[${root}\\ExtensionInstallForcelist]`, `"1"=${quoted(`${chromiumId};${updateUrl}`)}`, '');
    }
    lines.push(`[${root}\\3rdparty\\extensions\\${chromiumId}\\policy]`);
    for (const [field, value] of Object.entries(policy))
      lines.push(`${quoted(field)}=${registryValue(value)}`);
    lines.push('');
  }
  return { name: 'schleuse.reg', type: 'text/plain', text: `\uFEFF${lines.join('\r\n')}` };
}

function registryValue(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  if (typeof value === 'number') return `dword:${(value >>> 0).toString(16).padStart(8, '0')}`;
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

/** A text of the registry: line breaks would begin a new entry, so they become blanks. */
function quoted(text: string): string {
  return `"${text.replace(/[\r\n]+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}
