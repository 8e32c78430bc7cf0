/** The starter set of eight numbers (cadence and choice after published dashboards of coaches and online managers). */
import type { Metric } from '../records/metric.ts';

export const starterMetrics: readonly Pick<Metric, 'name' | 'area' | 'unit' | 'cadence' | 'fromLog'>[] = [
  { name: 'Income', area: 'money', unit: 'money', cadence: 'monthly', fromLog: 'income' },
  { name: 'Help as a share of income', area: 'money', unit: 'percent', cadence: 'monthly', fromLog: null },
  { name: 'New leads', area: 'marketing', unit: 'count', cadence: 'weekly', fromLog: null },
  { name: 'First calls that became clients', area: 'marketing', unit: 'percent', cadence: 'monthly', fromLog: null },
  { name: 'Growth of the mailing list', area: 'marketing', unit: 'count', cadence: 'monthly', fromLog: null },
  { name: 'Refunds and clients who left', area: 'delivery', unit: 'count', cadence: 'monthly', fromLog: null },
  { name: 'Hours on running things', area: 'time', unit: 'hours', cadence: 'weekly', fromLog: 'running-hours' },
  { name: 'Tasks done on time', area: 'team', unit: 'percent', cadence: 'weekly', fromLog: null },
];
