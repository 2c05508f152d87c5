import type { PolicyInput } from '@/lib/policy/fields';
import type { Deployment, RolloutFile } from './rollout';
import { escapeXml } from './xml';

/** A profile for Chrome and Edge on macOS, for any device management or a double click. */
export function writeMobileconfig(policy: PolicyInput, deployment: Deployment): RolloutFile {
  const { chromiumId } = deployment;
  const payloads = [
    ...['com.google.Chrome', 'com.microsoft.Edge'].map((browser, index) => [
      `${browser}.extensions.${chromiumId}`,
      { ...policy, ...payload(`${browser}.extensions.${chromiumId}`, 11 + index) },
    ]),
    ...(deployment.updateUrl === undefined
      ? []
      : ['com.google.Chrome', 'com.microsoft.Edge'].map((browser, index) => [
          browser,
          {
            ExtensionInstallForcelist: [`${chromiumId};${deployment.updateUrl}`],
            ...payload(browser, 21 + index),
          },
        ])),
  ].map(([, content]) => content);
  const profile = {
    PayloadContent: payloads,
    PayloadDisplayName: 'Schleuse',
    ...payload('Configuration', 1),
    PayloadIdentifier: 'example.schleuse.profile',
    PayloadScope: 'System',
  };
  return {
    name: 'schleuse.mobileconfig',
    type: 'application/x-apple-aspen-config',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${node(profile, '')}
</plist>
`,
  };
}

/** The same profile has the same ids, so that a later one takes the place of an earlier one. */
function payload(type: string, number: number): object {
  const uuid = `5C41E05E-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return {
    PayloadType: type,
    PayloadIdentifier: `example.schleuse.${type.toLowerCase()}`,
    PayloadUUID: uuid,
    PayloadVersion: 1,
  };
}

function node(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  if (Array.isArray(value)) {
    return `${indent}<array>\n${value.map((item) => `${node(item, inner)}\n`).join('')}${indent}</array>`;
  }
  const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
  const pairs = entries.map(([key, item]) => `${inner}<key>${escapeXml(key)}</key>\n${node(item, inner)}\n`);
  return `${indent}<dict>\n${pairs.join('')}${indent}</dict>`;
}
