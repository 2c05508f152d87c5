import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Frame } from '@/components/page/frame';
import type { PageProps } from '@/components/page/mount';
import { Segmented } from '@/components/ui/segmented';
import { settingsStrings } from '@/lib/i18n/settings';
import { translator } from '@/lib/i18n/translator';
import { offeredRoles } from '@/lib/policy/offered-roles';
import { today } from '@/lib/register/day';
import { changeOwn } from '@/lib/rules/own-policy';
import type { Settings } from '@/lib/settings/settings';
import { saveSettings } from '@/lib/settings/store';
import { AgainCard } from './again-card';
import { AllowList } from './allow-list';
import { Choices } from './choices';
import { CollectorCard } from './collector-card';
import { KeepChoice } from './keep-choice';
import { lockOf } from './lock';
import { RoleChoice } from './role-choice';
import { RolloutView } from './rules/rollout-view';
import { RulesView } from './rules/rules-view';
import { type RulesProps, rulesWords } from './rules/words';
import { StoredView } from './stored/stored-view';
import { StylesChoice } from './styles-choice';

const VIEWS = ['me', 'stored', 'company', 'rollout'] as const;
type View = (typeof VIEWS)[number];

/** The view that the address names (`settings.html#stored`), else the first. */
const viewAsked = (): View => VIEWS.find((view) => `#${view}` === location.hash) ?? 'me';

/** What a person can set, and the company. Every choice holds at once; there is no button to save. */
export function SettingsPage(props: PageProps): VNode {
  const { language, settings, rules } = props;
  const say = translator(settingsStrings, language);
  const words = rulesWords(language);
  const [view, setView] = useState(viewAsked);
  const [result, setResult] = useState('');
  const tell = (saving: Promise<unknown>) => {
    setResult('');
    saving.then(
      () => setResult(say('settings.saved')),
      () => setResult(say('settings.failed')),
    );
  };
  const save = (change: Partial<Settings>) => tell(saveSettings(change));
  const company: RulesProps = {
    words,
    state: rules,
    save: (change) => tell(changeOwn(() => change, today())),
  };
  const lock = (field: keyof Settings) => lockOf(words, rules, field);
  const rulesLead = words.say('rules.lead');
  const leads = {
    me: say('settings.lead'),
    stored: say('stored.lead'),
    company: rulesLead,
    rollout: rulesLead,
  };
  return (
    <Frame language={language} current="settings">
      <div class="pagehead">
        <div>
          <h1>{say('settings.title')}</h1>
          <p>{leads[view]}</p>
        </div>
        <p class="result" role="status">
          {result}
        </p>
      </div>
      <Segmented
        label={words.say('view.label')}
        value={view}
        options={VIEWS.map((value) => ({ value, label: words.say(`view.${value}`) }))}
        onChange={setView}
      />
      {view === 'stored' && <StoredView {...props} />}
      {view === 'company' && <RulesView {...company} day={today()} />}
      {view === 'rollout' && <RolloutView {...company} />}
      {view === 'me' && (
        <div class="settings">
          <CollectorCard language={language} rules={rules.rules} />
          <Choices
            say={say}
            lock={lock('sensitivity')}
            name="sensitivity"
            values={['strict', 'balanced', 'sparing']}
            value={settings.sensitivity}
            onChange={(sensitivity) => save({ sensitivity })}
          />
          <Choices
            say={say}
            lock={lock('automatic')}
            name="automatic"
            values={[false, true]}
            value={settings.automatic}
            onChange={(automatic) => save({ automatic })}
          />
          <KeepChoice
            say={say}
            lock={lock('keepMappingDays')}
            days={settings.keepMappingDays}
            onChange={(keepMappingDays) => save({ keepMappingDays })}
          />
          <Choices
            say={say}
            lock={lock('reminder')}
            name="reminder"
            values={['daily', 'conversation', 'each', 'never']}
            value={settings.reminder}
            onChange={(reminder) => save({ reminder })}
          />
          <Choices
            say={say}
            lock={lock('language')}
            name="language"
            values={['auto', 'de', 'en']}
            value={settings.language}
            onChange={(chosen) => save({ language: chosen })}
          />
          <RoleChoice say={say} roles={offeredRoles(rules.rules.values)} tell={tell} />
          <AllowList
            say={say}
            lock={lock('allowList')}
            values={settings.allowList}
            onChange={(allowList) => save({ allowList })}
          />
          <StylesChoice
            say={say}
            lock={lock('styles')}
            styles={settings.styles}
            onChange={(styles) => save({ styles })}
          />
          <AgainCard say={say} isManaged={rules.managed !== undefined} />
        </div>
      )}
    </Frame>
  );
}
