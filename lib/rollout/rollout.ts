import type { PolicyInput } from '@/lib/policy/fields';
import { writeAdml, writeAdmx } from './admx';
import { writeMobileconfig } from './mobileconfig';
import { writeReg } from './reg';

/** What the administration of browsers needs to know beside the rules. */
export interface Deployment {
  /** The extension's id in Chrome's and in Edge's store. */
  readonly chromiumId: string;
  /** The add-on's id in Firefox. */
  readonly firefoxId: string;
  /** Where the browsers find the package; without it the files only carry the rules. */
  readonly updateUrl?: string | undefined;
  readonly firefoxPackageUrl?: string | undefined;
}

/** A file that an admin hands to the browsers' administration. */
export interface RolloutFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Ways to roll out, in the order in which they are offered. */
export const ROLLOUTS = ['file', 'linux', 'windows', 'mac', 'admx', 'firefox'] as const;
export type Rollout = (typeof ROLLOUTS)[number];

type Write = (policy: PolicyInput, deployment: Deployment) => RolloutFile[];

/** The files of each way. */
export const WRITERS = {
  file: (policy) => [json('schleuse-regeln.json', { format: 1, ...policy })],
  linux: (policy, deployment) => [json('schleuse.json', chromiumPolicy(policy, deployment))],
  windows: (policy, deployment) => [writeReg(policy, deployment)],
  mac: (policy, deployment) => [writeMobileconfig(policy, deployment)],
  admx: (_policy, deployment) => [writeAdmx(deployment), writeAdml()],
  firefox: (policy, deployment) => [json('policies.json', firefoxPolicy(policy, deployment))],
} as const satisfies Record<Rollout, Write>;

/** Rules for Chromium, Chrome and Edge on Linux: goes into the browser's `policies/managed` directory. */
export function chromiumPolicy(policy: PolicyInput, { chromiumId, updateUrl }: Deployment): object {
  return {
    ...(updateUrl === undefined ? {} : { ExtensionInstallForcelist: [`${chromiumId};${updateUrl}`] }),
    '3rdparty': { extensions: { [chromiumId]: policy } },
  };
}

/** Firefox on all systems: goes into the `distribution` directory, or into `/etc/firefox/policies`. */
export function firefoxPolicy(policy: PolicyInput, { firefoxId, firefoxPackageUrl }: Deployment): object {
  const settings = {
    ExtensionSettings: {
      [firefoxId]: { installation_mode: 'force_installed', install_url: firefoxPackageUrl },
    },
  };
  return {
    policies: {
      ...(firefoxPackageUrl === undefined ? {} : settings),
      '3rdparty': { Extensions: { [firefoxId]: policy } },
    },
  };
}

function json(name: string, content: object): RolloutFile {
  return { name, type: 'application/json', text: `${JSON.stringify(content, null, 2)}\n` };
}
