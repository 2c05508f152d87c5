import type { VNode } from 'preact';
import { AsTable } from '@/components/register/charts/as-table';
import { type ChartColumn, ColumnChart } from '@/components/register/charts/column-chart';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { toolTitle } from '@/lib/exports/tool-title';
import { formatNumber } from '@/lib/i18n/format';
import { overviewStrings } from '@/lib/i18n/overview';
import { today } from '@/lib/register/day';
import { OTHERS, weekChart } from './figures';

/** Uses a week by tool. */
export function WeeksCard(): VNode {
  const say = useSay(overviewStrings);
  const language = useLanguage();
  const { dayCounts, tools } = useRegister().snapshot;
  const chart = weekChart(dayCounts, today());
  const nameOf = (id: string) =>
    id === OTHERS
      ? say('weeks.others')
      : (tools.find((tool) => tool.id === id)?.name ?? toolTitle(id, language));
  const series = chart.series.map((id) => ({ id, name: nameOf(id) }));
  const number = (value: number) => formatNumber(language, value);
  const image = useImage(chart.columns, series);
  return (
    <section class="card">
      <h2>{say('weeks')}</h2>
      <p class="muted small">{say('weeks.lead')}</p>
      {chart.isEmpty ? (
        <p class="gap">{say('weeks.none')}</p>
      ) : (
        <>
          <ColumnChart language={language} label={image} series={series} columns={chart.columns} />
          <AsTable
            caption={say('weeks')}
            head={[say('weeks.week'), ...series.map(({ name }) => name)]}
            rows={chart.columns.map(({ label, values }) => [label, ...values.map(number)])}
          />
        </>
      )}
    </section>
  );
}

/** The chart in a sentence. */
function useImage(columns: readonly ChartColumn[], series: readonly { readonly name: string }[]): string {
  const say = useSay(overviewStrings);
  const last = columns.at(-1)?.values ?? [];
  const number = (value: number) => formatNumber(say.language, value);
  return say('weeks.image', {
    from: columns[0]?.label ?? '',
    to: columns.at(-1)?.label ?? '',
    total: last.reduce((sum, value) => sum + value, 0),
    tools: series.map(({ name }, index) => `${name} ${number(last[index] ?? 0)}`).join(', '),
  });
}
