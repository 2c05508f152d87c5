import { defineConfig } from 'wxt';
import { withoutSources } from './build/tools-without-sources';
import { withoutUnusedCode } from './build/without-unused-code';
import { GUARDED_MATCHES, SEEN_MATCHES } from './lib/tools/matches';

/** Fixes the extension's id in Chromium, so that policies and tests can name it. The private half is not needed. */
const CHROMIUM_PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwfIfbuVqnTckEokXF4UclZL2QRBz2YrrwvgQUh9opBY8wsYAap1Rjvv4AL7KTIy6LFx74d6Ov3RCVYImBVQGbLDql64wsg/GhkxoCXLLTTqK/U9sp6mU84TYMxKbsd4rSftQDRmf03WAr6m6nj9bcjUC4Y8QkIAOcb0FG4fVTctIIa8LeycM2QvPMaErfspwpyLaiEyCvm3/EeEOwACPY5ED7GO+B3lwj0mEUfTycqQpJKDqnratoPGSFJsjeFC8vX/v01tfkcLDpluly6AXYk0b5Y4+y4wVJvZWFk1w9QNYJ8apIwVAkp5mKrXKWwYiM9Dyt1/gFNWgxtRtTv6hdwIDAQAB';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // workers load the libraries for file formats piece by piece, when a file of a kind comes
  vite: () => ({
    worker: { format: 'es', plugins: () => [withoutUnusedCode()] },
    plugins: [withoutSources(), withoutUnusedCode()],
  }),
  hooks: {
    // nothing is imported that no file names: without this a variable called "storage" brings a library with it
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
    // set here, so that the scripts themselves don't carry the lists of hosts
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = matchesOf(entrypoint.name);
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'de',
    permissions: ['storage', 'scripting', 'activeTab'],
    icons: {
      16: 'icons/mark-16.png',
      32: 'icons/mark-32.png',
      48: 'icons/mark-48.png',
      128: 'icons/mark-128.png',
    },
    action: {
      default_title: 'Schleuse',
      default_icon: {
        16: 'icons/state-off-16.png',
        32: 'icons/state-off-32.png',
        48: 'icons/state-off-48.png',
      },
    },
    options_ui: { page: 'settings.html', open_in_tab: true },
    host_permissions: [...GUARDED_MATCHES, ...SEEN_MATCHES],
    // own tools: each host is asked for by itself, when somebody adds it
    optional_host_permissions: ['*://*/*'],
    web_accessible_resources: [
      {
        resources: ['overlay.html', 'detect/*'],
        // own tools may live anywhere; without the address, which is made up anew, no page can ask for these
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'schleuse@schleuse.example',
              // the first where desktop and Android both know what is told of data collection below
              strict_min_version: '142.0',
              // optional: asked for where a company's administration names its own collector, and never else
              data_collection_permissions: {
                required: ['none'],
                optional: ['browsingActivity', 'websiteActivity'],
              },
            },
          },
        }
      : {
          key: CHROMIUM_PUBLIC_KEY,
          minimum_chrome_version: '130',
          storage: { managed_schema: 'policy/managed.json' },
        }),
  }),
});

/** Where a content script runs. A script that is not named here does not build. */
function matchesOf(script: string): string[] {
  if (script === 'guard' || script === 'network') return GUARDED_MATCHES;
  if (script === 'seen') return SEEN_MATCHES;
  throw new Error(`No hosts are set for the content script "${script}".`);
}
