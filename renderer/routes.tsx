/** Which screen an address shows. The first one comes with the page; the others wait until they are opened. */
import { Route, Routes } from 'react-router';
import { appWords } from '../shared/words/app.ts';
import { later } from './later.tsx';
import { ButtonLink } from './parts/buttons.tsx';
import { Screen } from './parts/screen.tsx';
import { EmptyState } from './parts/surfaces.tsx';
import { TodayScreen } from './screens/today/today-screen.tsx';

const ClientsScreen = later(async () => (await import('./screens/clients/clients-screen.tsx')).ClientsScreen);
const IncomeScreen = later(async () => (await import('./screens/income/income-screen.tsx')).IncomeScreen);
const WorkloadScreen = later(async () => (await import('./screens/workload/workload-screen.tsx')).WorkloadScreen);
const ProjectsScreen = later(async () => (await import('./screens/projects/projects-screen.tsx')).ProjectsScreen);
const NumbersScreen = later(async () => (await import('./screens/numbers/numbers-screen.tsx')).NumbersScreen);
const FridayScreen = later(async () => (await import('./screens/friday/friday-screen.tsx')).FridayScreen);
const ReadinessScreen = later(async () => (await import('./screens/readiness/readiness-screen.tsx')).ReadinessScreen);
const AssessmentScreen = later(
  async () => (await import('./screens/readiness/assessment-screen.tsx')).AssessmentScreen,
);
const ResultScreen = later(async () => (await import('./screens/readiness/result-screen.tsx')).ResultScreen);
const RulesScreen = later(async () => (await import('./screens/readiness/rules-screen.tsx')).RulesScreen);
const CompareScreen = later(async () => (await import('./screens/readiness/compare-screen.tsx')).CompareScreen);
const WhatIfScreen = later(async () => (await import('./screens/readiness/what-if-screen.tsx')).WhatIfScreen);
const HiringScreen = later(async () => (await import('./screens/hiring/hiring-screen.tsx')).HiringScreen);
const TextsScreen = later(async () => (await import('./screens/hiring/texts/texts-screen.tsx')).TextsScreen);
const TextScreen = later(async () => (await import('./screens/hiring/texts/text-screen.tsx')).TextScreen);
const ComparePeopleScreen = later(
  async () => (await import('./screens/hiring/compare-people-screen.tsx')).ComparePeopleScreen,
);
const BeforeSigningScreen = later(
  async () => (await import('./screens/hiring/before-signing-screen.tsx')).BeforeSigningScreen,
);
const HandoffScreen = later(async () => (await import('./screens/handoff/handoff-screen.tsx')).HandoffScreen);
const AccessScreen = later(async () => (await import('./screens/handoff/access-screen.tsx')).AccessScreen);
const LeavingScreen = later(async () => (await import('./screens/team/leaving-screen.tsx')).LeavingScreen);
const HowToScreen = later(async () => (await import('./screens/handoff/how-to-screen.tsx')).HowToScreen);
const AwayScreen = later(async () => (await import('./screens/handoff/away-screen.tsx')).AwayScreen);
const WorthScreen = later(async () => (await import('./screens/handoff/worth-screen.tsx')).WorthScreen);
const PersonScreen = later(async () => (await import('./screens/team/person-screen.tsx')).PersonScreen);
const LookBackScreen = later(async () => (await import('./screens/team/look-back-screen.tsx')).LookBackScreen);
const TeamScreen = later(async () => (await import('./screens/team/team-screen.tsx')).TeamScreen);
const ImportScreen = later(async () => (await import('./screens/import/import-screen.tsx')).ImportScreen);
const GuideScreen = later(async () => (await import('./screens/guide/guide-screen.tsx')).GuideScreen);
const SettingsScreen = later(async () => (await import('./screens/settings/settings-screen.tsx')).SettingsScreen);
const LookAroundScreen = later(async () => (await import('./screens/welcome/look-around-screen.tsx')).LookAroundScreen);

/** One question at a time stands alone in the window. */
export const isAlone = (pathname: string): boolean => pathname.startsWith('/readiness/check/');

export const AloneRoutes = () => (
  <Routes>
    <Route path="/readiness/check/:id" element={<AssessmentScreen />} />
  </Routes>
);

/** Every other screen stands in the frame, beside the menu. */
export const FramedRoutes = () => (
  <Routes>
    {/* No redirect: it would race the way that Welcome leads. */}
    {['/', '/today'].map((path) => (
      <Route key={path} path={path} element={<TodayScreen />} />
    ))}
    <Route path="/clients" element={<ClientsScreen />} />
    <Route path="/income" element={<IncomeScreen />} />
    <Route path="/workload" element={<WorkloadScreen />} />
    <Route path="/projects" element={<ProjectsScreen />} />
    <Route path="/numbers" element={<NumbersScreen />} />
    <Route path="/friday" element={<FridayScreen />} />
    <Route path="/readiness" element={<ReadinessScreen />} />
    <Route path="/readiness/result/:id" element={<ResultScreen />} />
    <Route path="/readiness/rules" element={<RulesScreen />} />
    <Route path="/readiness/compare/:id" element={<CompareScreen />} />
    <Route path="/readiness/what-if/:id" element={<WhatIfScreen />} />
    <Route path="/hiring" element={<HiringScreen />} />
    <Route path="/hiring/texts" element={<TextsScreen />} />
    <Route path="/hiring/text/:kind" element={<TextScreen />} />
    <Route path="/hiring/compare" element={<ComparePeopleScreen />} />
    <Route path="/hiring/before-you-sign" element={<BeforeSigningScreen />} />
    <Route path="/handoff" element={<HandoffScreen />} />
    <Route path="/handoff/access" element={<AccessScreen />} />
    <Route path="/team/leaving/:id" element={<LeavingScreen />} />
    <Route path="/handoff/how-to/:id" element={<HowToScreen />} />
    <Route path="/handoff/away" element={<AwayScreen />} />
    <Route path="/handoff/worth" element={<WorthScreen />} />
    <Route path="/team" element={<TeamScreen />} />
    <Route path="/team/look-back/:id" element={<LookBackScreen />} />
    <Route path="/team/person/:id" element={<PersonScreen />} />
    <Route path="/import" element={<ImportScreen />} />
    <Route path="/guide" element={<GuideScreen />} />
    <Route path="/made-up" element={<LookAroundScreen />} />
    <Route path="/settings" element={<SettingsScreen />} />
    <Route path="*" element={<NothingHere />} />
  </Routes>
);

const NothingHere = () => (
  <Screen title={appWords.notFound.title}>
    <EmptyState icon="readiness" title={appWords.notFound.title} text={appWords.notFound.text}>
      <ButtonLink look="primary" href="/today">
        {appWords.notFound.action}
      </ButtonLink>
    </EmptyState>
  </Screen>
);
