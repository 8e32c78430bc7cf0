/** Composition of the page: opening the data, the frame with its places, the routes, undo, and what is shown when something fails. */
import { Component, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { HashRouter, Route, Routes, useHref, useLocation, useNavigate } from 'react-router';
import type { Transport } from '../shared/api/wire.ts';
import { appWords } from '../shared/words/app.ts';
import { errorText } from '../shared/words/errors.ts';
import { paletteWords } from '../shared/words/palette.ts';
import { madeUpWords } from '../shared/words/made-up.ts';
import { keyName, useKeys } from './keys.ts';
import { later } from './later.tsx';
import { WindowMenu } from './menu.ts';
import { RunningTimer, useStartTimer } from './timer.tsx';
import { timerWords } from '../shared/words/timer.ts';
import { forgetOverlays, showOverlay, useOverlays } from './state/overlays.ts';
import { Button, ButtonLink } from './parts/buttons.tsx';
import { AppFrame, FullWindow, Screen, type Place } from './parts/frame.tsx';
import { Icon } from './parts/icons.tsx';
import { EmptyState, Notice } from './parts/surfaces.tsx';
import { Surroundings } from './parts/surroundings.tsx';
import { silence } from './parts/toasts.ts';
import { usePlaces, type ShownPlace } from './places.ts';
import { AppProvider, useApp, useReady, type App as OpenedApp } from './state/app-state.tsx';
import { useFormat } from './state/format.ts';
import { forgetIncoming, useIncoming } from './state/incoming.ts';
import { useScroll } from './state/scroll.ts';
import { SpacesProvider, useOpening, useSpaces } from './state/spaces.tsx';
// The first screen comes with the page. The others wait until they are opened.
import { opensToday } from './early.ts';
import { askToday, todayKey } from './screens/today/today-data.ts';
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
const AppPalette = later(async () => (await import('./palette.tsx')).AppPalette);
const AppKeys = later(async () => (await import('./keys-list.tsx')).AppKeys);
const Toasts = later(async () => (await import('./parts/toast-region.tsx')).Toasts);
const SettingsScreen = later(async () => (await import('./screens/settings/settings-screen.tsx')).SettingsScreen);
const MadeUpBand = later(async () => (await import('./screens/welcome/made-up-band.tsx')).MadeUpBand);
const LookAroundScreen = later(async () => (await import('./screens/welcome/look-around-screen.tsx')).LookAroundScreen);
const WelcomeScreen = later(async () => (await import('./screens/welcome/welcome-screen.tsx')).WelcomeScreen);

/** Where the page opens with Today, its figures come before it is drawn. */
async function prepareToday({ state, askAhead }: OpenedApp): Promise<void> {
  const { workspace } = state.getState();
  if (opensToday() && workspace.settings.startedOn !== null)
    await askAhead(todayKey(workspace), (api) => askToday(api, workspace));
}

/** @param transport null in a browser tab that was opened without its key */
export function App({ transport }: { transport: Transport | null }) {
  const { opening, tryAgain, spaces } = useOpening(transport, prepareToday);
  if (!transport)
    return <FailedStart title={appWords.failedStart.noToken.title} text={appWords.failedStart.noToken.text} />;
  if (opening.state === 'opening') return <Waiting />;
  if (opening.state === 'failed')
    return (
      <FailedStart title={appWords.failedStart.title} text={errorText(opening.error)}>
        <Button look="primary" onPress={tryAgain}>
          {appWords.failedStart.again}
        </Button>
      </FailedStart>
    );
  return (
    <SpacesProvider spaces={spaces}>
      {/* Another business is another page: nothing of one is left standing in the other. */}
      <AppProvider key={opening.app.space} app={opening.app}>
        <HashRouter>
          <Opened />
        </HashRouter>
      </AppProvider>
    </SpacesProvider>
  );
}

/** The usual start is over before words could be read. */
const WORTH_SAYING_MS = 400;

function Waiting() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WORTH_SAYING_MS);
    return () => clearTimeout(timer);
  }, []);
  return long ? <p className="p-8 text-ink-2">{appWords.loading}</p> : null;
}

const FailedStart = ({ title, text, children }: { title: string; text: string; children?: ReactNode }) => (
  <FullWindow>
    <div className="mx-auto flex max-w-xl flex-col gap-4 px-6 py-24">
      <h1 className="text-finding">{title}</h1>
      <p className="text-lead text-ink-2">{text}</p>
      <div>{children}</div>
    </div>
  </FullWindow>
);

function Opened() {
  const navigate = useNavigate();
  const location = useLocation();
  const { locale, dateOrder, weekStart, theme, startedOn } = useReady((ready) => ready.workspace.settings);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => silence, []);
  useEffect(() => forgetOverlays, []);
  const { space } = useApp();
  const { arrived } = useSpaces();
  useEffect(() => {
    // Home again: the keys go on from the screen. In a made-up business they begin at its band.
    if (space === 'hers' && arrived()) document.getElementById('content')?.focus();
  }, [space, arrived]);
  const started = startedOn !== null;
  const incoming = useIncoming(({ file }) => file);
  const bring = useEffectEvent(() => {
    // Before the welcome is over there is nowhere to bring it.
    if (!started) forgetIncoming();
    else if (location.pathname !== '/import') void navigate('/import');
  });
  useEffect(() => {
    if (incoming) bring();
  }, [incoming]);
  useKeys(started);
  useScroll();
  const overlay = useOverlays().open;
  const fullWindow = !started || location.pathname.startsWith('/readiness/check/');
  return (
    <Surroundings
      navigate={(path) => void navigate(path)}
      // oxlint-disable-next-line react/hooks -- React Aria calls it as a hook where it makes links
      useHref={useHref}
      locale={locale}
      dateOrder={dateOrder}
      weekStart={weekStart}
    >
      <WindowMenu />
      <ScreenBoundary key={location.pathname}>
        {!started ? (
          <WelcomeScreen />
        ) : fullWindow ? (
          <>
            {space !== 'hers' && <MadeUpBand />}
            <Routes>
              <Route path="/readiness/check/:id" element={<AssessmentScreen />} />
            </Routes>
          </>
        ) : (
          <Framed />
        )}
      </ScreenBoundary>
      {overlay === 'palette' && <AppPalette />}
      {overlay === 'keys' && <AppKeys />}
      {started && <RunningTimer />}
      <Toasts label={appWords.messages} closeLabel={appWords.close} />
    </Surroundings>
  );
}

function Framed() {
  const { space } = useApp();
  const { pathname } = useLocation();
  const { groups, more, foot } = usePlaces();
  const running = useReady((ready) => ready.workspace.timer !== null);
  const startTimer = useStartTimer();
  const link = ({ id, ...place }: ShownPlace): Place => ({
    ...place,
    href: `/${id}`,
    label: appWords.places[id],
    current: pathname === `/${id}` || pathname.startsWith(`/${id}/`) || (id === 'today' && pathname === '/'),
  });
  return (
    <AppFrame
      name={appWords.name}
      words={{ menu: appWords.menu, more: appWords.more, close: appWords.close, skip: appWords.skip }}
      groups={groups.map(({ title, places }) => ({
        title: title && appWords.groups[title],
        places: places.map(link),
      }))}
      more={more.map(link)}
      foot={foot.map(link)}
      find={{ label: paletteWords.open, keys: keyName('K'), onPress: () => showOverlay('palette') }}
      start={running ? null : { label: timerWords.start, icon: 'workload', onPress: startTimer }}
      status={<SaveLine />}
    >
      {space !== 'hers' && <MadeUpBand />}
      <FailedSave />
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
    </AppFrame>
  );
}

/** One quiet line that says that what she typed is on the disk. */
function SaveLine() {
  const { space } = useApp();
  const saving = useReady((ready) => ready.saving);
  const format = useFormat();
  const madeUp = space !== 'hers' && saving.state !== 'failed';
  const said = {
    quiet: () => appWords.saving.quiet,
    saving: () => appWords.saving.saving,
    saved: () => appWords.saving.saved(saving.state === 'saved' ? format.time(saving.at) : ''),
    failed: () => appWords.saving.failed,
  }[saving.state]();
  const text = madeUp ? madeUpWords.saved : said;
  return (
    <span
      role="status"
      className={`flex items-center gap-1.5 ${saving.state === 'failed' ? 'font-semibold text-danger-ink' : ''}`}
    >
      <span className={madeUp ? '' : 'text-good'}>
        <Icon name={saving.state === 'failed' ? 'warning' : madeUp ? 'look' : 'safe'} size={14} />
      </span>
      {text}
    </span>
  );
}

/** A write that failed stays in sight until one succeeds. */
function FailedSave() {
  const saving = useReady((ready) => ready.saving);
  if (saving.state !== 'failed') return null;
  return (
    <div className="px-8 pt-4 max-[820px]:px-4">
      <Notice look="danger">{errorText(saving.error)}</Notice>
    </div>
  );
}

const NothingHere = () => (
  <Screen title={appWords.notFound.title}>
    <EmptyState icon="readiness" title={appWords.notFound.title} text={appWords.notFound.text}>
      <ButtonLink look="primary" href="/today">
        {appWords.notFound.action}
      </ButtonLink>
    </EmptyState>
  </Screen>
);

/** A screen that breaks takes nothing else along. */
class ScreenBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <FailedStart title={appWords.broken.title} text={appWords.broken.text}>
        <div className="flex gap-3">
          <Button look="primary" onPress={() => this.setState({ broken: false })}>
            {appWords.broken.again}
          </Button>
          <ButtonLink href="/today">{appWords.broken.today}</ButtonLink>
        </div>
      </FailedStart>
    );
  }
}
