/** Composition of the page: opening the data, the frame with its places, undo, and what is shown when something fails. */
import { Component, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { HashRouter, useHref, useLocation, useNavigate } from 'react-router';
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
import { AppFrame, type Place } from './parts/frame.tsx';
import { FullWindow } from './parts/screen.tsx';
import { Icon } from './parts/icons.tsx';
import { Notice } from './parts/surfaces.tsx';
import { Surroundings } from './parts/surroundings.tsx';
import { silence } from './parts/toasts.ts';
import { usePlaces, type ShownPlace } from './places.ts';
import { AppProvider, useApp, useReady, type App as OpenedApp } from './state/app-state.tsx';
import { useFormat } from './state/format.ts';
import { forgetIncoming, useIncoming } from './state/incoming.ts';
import { useScroll } from './state/scroll.ts';
import { SpacesProvider, useOpening, useSpaces } from './state/spaces.tsx';
import { opensToday } from './early.ts';
import { AloneRoutes, FramedRoutes, isAlone } from './routes.tsx';
import { askToday, todayKey } from './screens/today/today-data.ts';

const AppPalette = later(async () => (await import('./palette.tsx')).AppPalette);
const AppKeys = later(async () => (await import('./keys-list.tsx')).AppKeys);
const Toasts = later(async () => (await import('./parts/toast-region.tsx')).Toasts);
const MadeUpBand = later(async () => (await import('./screens/welcome/made-up-band.tsx')).MadeUpBand);
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
  const fullWindow = !started || isAlone(location.pathname);
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
            <AloneRoutes />
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
      <FramedRoutes />
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
