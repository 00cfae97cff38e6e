import { useQueryClient } from '@tanstack/react-query'
import { Page } from './Page'
import { useMemo, useState } from 'react'
import { Redirect, Route as At, Switch } from 'wouter'
import { EmptyState, ProblemNotice } from '../ui/base'
import { useTexts } from '../texts/shell'
import { homeOf, routesOf } from './allRoutes'
import { SignedInPage } from './bars'
import { FirstPage } from './FirstPage'
import { Frame } from './Frame'
import { KeysProvider } from './keys'
import { LiveProvider } from './live'
import { ScopeContext } from './scope'
import { type Me, MeContext, useSession } from './session'
import { Problem } from '../api'

export function App() {
  const session = useSession()
  useForgetting(session.data?.signedIn ? session.data.subject : undefined)
  if (session.error instanceof Problem) return <main className="first"><ProblemNotice problem={session.error} retry={() => void session.refetch()} /></main>
  if (!session.data) return null
  return (
    <Switch>
      <At path="/signed-in"><SignedInPage /></At>
      <At>{session.data.signedIn ? <Staff key={session.data.subject} me={session.data} /> : <FirstPage />}</At>
    </Switch>
  )
}

/** What one person was shown is gone before another one sees the page. */
function useForgetting(subject: string | undefined) {
  const queries = useQueryClient()
  const [last, setLast] = useState(subject)
  if (last === subject) return
  setLast(subject)
  if (last !== undefined) queries.removeQueries({ predicate: query => query.queryKey[0] !== 'session' })
}

function Staff({ me }: { me: Me }) {
  const [chosen, choose] = useState<string>()
  const scope = useMemo(() => ({ chosen, choose }), [chosen])
  const routes = useMemo(() => routesOf(me.roles), [me])
  return (
    <MeContext value={me}>
      <ScopeContext value={scope}>
        <LiveProvider>
          <KeysProvider>
            <Frame routes={routes}>
              <Switch>
                <At path="/"><Home address={homeOf(me.roles)} /></At>
                {routes.map(({ path, page: Page }) => <At key={path} path={path}><Page /></At>)}
                <At><NotFound /></At>
              </Switch>
            </Frame>
          </KeysProvider>
        </LiveProvider>
      </ScopeContext>
    </MeContext>
  )
}

function Home({ address }: { address: string }) {
  if (!address.startsWith('/v/')) return <Redirect to={address} replace />
  location.replace(address)
  return null
}

function NotFound() {
  const t = useTexts()
  return <Page title={t.notFoundTitle}><EmptyState title={t.notFoundText} next={<a href="/">{t.goHome}</a>} /></Page>
}
