import { POLICY_FIELD_NAMES, POLICY_FIELDS, type PolicyField } from '@/lib/policy/fields';
import type { Deployment, RolloutFile } from './rollout';
import { escapeXml } from './xml';

/*
 * Templates for group policies and Intune: an admin fills in what this page would have set. Each field is
 * a text; lists and maps are entered as JSON.
 */

/** Fields that are entered by hand; a list of fifty thousand check values isn't. */
const ENTERED = POLICY_FIELD_NAMES.filter((field) => field !== 'ownTermsHashed');

/** The template for Chrome and Edge. */
export function writeAdmx({ chromiumId }: Deployment): RolloutFile {
  const policies = [
    ['Chrome', 'Software\\Policies\\Google\\Chrome'],
    ['Edge', 'Software\\Policies\\Microsoft\\Edge'],
  ].flatMap(([browser = '', root = '']) =>
    ENTERED.map((field) =>
      policyElement(field, browser, `${root}\\3rdparty\\extensions\\${chromiumId}\\policy`),
    ),
  );
  return {
    name: 'schleuse.admx',
    type: 'application/xml',
    text: `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="schleuse" namespace="Schleuse.Policies"/>
    <using prefix="windows" namespace="Microsoft.Policies.Windows"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <categories>
    <category name="Chrome" displayName="$(string.Chrome)"/>
    <category name="Edge" displayName="$(string.Edge)"/>
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`,
  };
}

function policyElement(field: PolicyField, browser: string, key: string): string {
  const id = `${browser}_${field}`;
  return `    <policy name="${id}" class="Machine" displayName="$(string.${field})" explainText="$(string.${field}_why)" key="${escapeXml(key)}" presentation="$(presentation.${id})">
      <parentCategory ref="${browser}"/>
      <supportedOn ref="windows:SUPPORTED_Windows7"/>
      <elements>
        ${element(field)}
      </elements>
    </policy>`;
}

function element(field: PolicyField): string {
  const { form, schema } = POLICY_FIELDS[field];
  const isNumber = form === 'value' && (schema.safeParse(30).success || schema.safeParse(5).success);
  if (isNumber) return `<decimal id="value" valueName="${field}" minValue="0" maxValue="3650"/>`;
  if (form === 'value' && schema.safeParse(true).success)
    return `<boolean id="value" valueName="${field}"><trueValue><decimal value="1"/></trueValue><falseValue><decimal value="0"/></falseValue></boolean>`;
  return `<text id="value" valueName="${field}" maxLength="1000000"/>`;
}

/** The words of the template. Its language is English, as that of the browsers' own. */
export function writeAdml(say: (field: PolicyField) => { name: string; why: string } = plain): RolloutFile {
  const strings = ENTERED.flatMap((field) => {
    const { name, why } = say(field);
    return [
      `<string id="${field}">${escapeXml(name)}</string>`,
      `<string id="${field}_why">${escapeXml(why)}</string>`,
    ];
  });
  const presentations = ['Chrome', 'Edge'].flatMap((browser) =>
    ENTERED.map((field) => `<presentation id="${browser}_${field}">${presented(field)}</presentation>`),
  );
  return {
    name: 'schleuse.adml',
    type: 'application/xml',
    text: `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources revision="1.0" schemaVersion="1.0">
  <displayName>Schleuse</displayName>
  <description>Schleuse</description>
  <resources>
    <stringTable>
      <string id="Chrome">Schleuse (Chrome)</string>
      <string id="Edge">Schleuse (Edge)</string>
      ${strings.join('\n      ')}
    </stringTable>
    <presentationTable>
      ${presentations.join('\n      ')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`,
  };
}

function presented(field: PolicyField): string {
  const kind = element(field).split(' ', 1)[0];
  if (kind === '<decimal') return `<decimalTextBox refId="value">${field}</decimalTextBox>`;
  if (kind === '<boolean') return `<checkBox refId="value">${field}</checkBox>`;
  return `<textBox refId="value"><label>${field}</label></textBox>`;
}

function plain(field: PolicyField): { name: string; why: string } {
  return { name: field, why: field };
}
