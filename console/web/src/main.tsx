import '@mantine/core/styles.css'
import './ui/base/tokens.css'
import './ui/base/base.css'
import './ui/staff.css'
import './shell/shell.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { createRoot } from 'react-dom/client'
import { Problem } from './api'
import { followSignOut } from './api/session'
import { App } from './shell/App'
import { cssVariables, theme } from './shell/theme'
import { language } from './texts/language'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      networkMode: 'always',
      retry: (count, error) => count < 2 && error instanceof Problem && error.passing,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content

if (nonce) setNonce(nonce) // for the styles that windows need, beside Mantine's own
followSignOut('/')
document.documentElement.lang = language()
createRoot(document.getElementById('root')!).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => nonce ?? ''}>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </MantineProvider>,
)
