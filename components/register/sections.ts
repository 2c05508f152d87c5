import type { ComponentType } from 'preact';
import type { SectionId } from '@/components/page/places';
import { AssessmentsSection } from './assessments/assessments-section';
import { CompanySection } from './company/company-section';
import { CustomerPageSection } from './customer-page/customer-page-section';
import { DocumentsSection } from './documents/documents-section';
import { ExchangeSection } from './exchange/exchange-section';
import { IncidentsSection } from './incidents/incidents-section';
import { NoticesSection } from './notices/notices-section';
import { OverviewSection } from './overview/overview-section';
import { PoliciesSection } from './policies/policies-section';
import { ReviewsSection } from './reviews/reviews-section';
import type { Route } from './route';
import { ToolsSection } from './tools/tools-section';
import { TrainingSection } from './training/training-section';
import { UseCasesSection } from './use-cases/use-cases-section';
import { UsesSection } from './uses-section';
import { VendorsSection } from './vendors/vendors-section';

/** What every section is given. Language and texts come from `useSay` (`parts/speech.ts`). */
export interface SectionProps {
  readonly route: Route;
}

/**
 * The register's sections. One that is added here needs its place in `components/page/places.ts`; the
 * compiler names what is missing. A section draws its own `PageHead` first; `route.path` holds what
 * follows it in the address, e.g. the id of a record.
 */
export const SECTIONS = {
  overview: OverviewSection,
  uses: UsesSection,
  tools: ToolsSection,
  'use-cases': UseCasesSection,
  assessments: AssessmentsSection,
  vendors: VendorsSection,
  notices: NoticesSection,
  documents: DocumentsSection,
  'customer-page': CustomerPageSection,
  reviews: ReviewsSection,
  training: TrainingSection,
  incidents: IncidentsSection,
  company: CompanySection,
  policies: PoliciesSection,
  exchange: ExchangeSection,
} as const satisfies Record<SectionId, ComponentType<SectionProps>>;
