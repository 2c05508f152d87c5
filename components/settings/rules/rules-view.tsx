import type { VNode } from 'preact';
import { CollectorCard } from '@/components/settings/collector-card';
import { ActionsCard } from './actions-card';
import { CompanyCard } from './company-card';
import { OwnToolsCard } from './own-tools-card';
import { RulesTable } from './rules-table';
import { SourcesCard } from './sources-card';
import { TermsCard } from './terms-card';
import { ToolsCard } from './tools-card';
import type { RulesProps } from './words';

/** The company's rules: where they come from, each one, and what can be set here. */
export function RulesView(props: RulesProps & { readonly day: string }): VNode {
  return (
    <div class="settings rules">
      <SourcesCard {...props} />
      <CollectorCard language={props.words.language} rules={props.state.rules} />
      <CompanyCard {...props} />
      <OwnToolsCard {...props} />
      <TermsCard {...props} />
      <ToolsCard {...props} />
      <ActionsCard {...props} />
      <RulesTable {...props} />
    </div>
  );
}
