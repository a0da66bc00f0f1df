import { useEffect, useMemo } from 'preact/hooks'
import { LiveRegion } from './announcer.tsx'
import { DeskProvider, openDesk, useDesk } from './desk.ts'
import { FailureGuard } from './failure.tsx'
import { applyLook, useLayout } from './look.ts'
import { PortsProvider, type Ports } from './ports.ts'
import { addressOf, useRoute, type Route } from './route.ts'
import { useSettings } from './settings.ts'
import { TitlePage } from './pages/title.tsx'
import { PrebriefPage } from './pages/prebrief.tsx'
import { SavesPage } from './pages/saves.tsx'
import { SettingsPage } from './pages/settings.tsx'
import { SupportPage } from './pages/support.tsx'
import { AboutPage } from './pages/about.tsx'
import { ScoringRoute } from './pages/scoring.tsx'
import { AccessibilityPage } from './pages/accessibility.tsx'
import { OutPage } from './pages/out.tsx'
import { TroubleNotice } from './pages/trouble.tsx'
import { DebriefRoute, PlayRoute } from './play/run-route.tsx'

/** The whole interface: a page for each route, a guard around it, and the one live region. */
export function App({ ports }: { ports: Ports }) {
  const desk = useMemo(() => openDesk(ports), [ports])
  return (
    <PortsProvider value={ports}>
      <DeskProvider value={desk}>
        <Pages />
        <LiveRegion />
      </DeskProvider>
    </PortsProvider>
  )
}

function Pages() {
  const route = useRoute()
  const desk = useDesk()
  const settings = useSettings()
  useLayout()
  useEffect(() => applyLook(settings), [settings])
  // Read when it is wanted: the run is brought from the saves, and goes on, without this page being drawn anew.
  const runNow = () => {
    const opened = 'run' in route ? desk.opened(route.run) : undefined
    return opened?.state === 'open' ? opened.playthrough.run : undefined
  }
  // A panel is the same page as the play beneath it.
  const key = route.page === 'play' ? addressOf({ page: 'play', run: route.run }) : addressOf(route)
  return (
    <>
      <TroubleNotice run={runNow()} away={route.page === 'out'} />
      <FailureGuard key={key} run={runNow}>
        <PageOf route={route} />
      </FailureGuard>
    </>
  )
}

function PageOf({ route }: { route: Route }) {
  switch (route.page) {
    case 'title':
      return <TitlePage />
    case 'case':
      return <PrebriefPage id={route.id} />
    case 'play':
      return <PlayRoute id={route.run} panel={route.panel} />
    case 'debrief':
      return <DebriefRoute id={route.run} paper={route.paper} />
    case 'saves':
      return <SavesPage />
    case 'settings':
      return <SettingsPage />
    case 'support':
      return <SupportPage />
    case 'about':
      return <AboutPage />
    case 'scoring':
      return <ScoringRoute key={route.of} of={route.of} />
    case 'accessibility':
      return <AccessibilityPage />
    case 'out':
      return <OutPage />
  }
}
