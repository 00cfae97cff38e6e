import '../ui/base/tokens.css'
import '../ui/base/base.css'
import './volunteer.css'
import { createRoot } from 'react-dom/client'
import { followSignOut } from '../api/session'
import { language } from '../texts/language'
import { App } from './App'

const dark = matchMedia('(prefers-color-scheme: dark)')
const paint = () => document.documentElement.setAttribute('data-mantine-color-scheme', dark.matches ? 'dark' : 'light')

dark.addEventListener('change', paint)
paint()
followSignOut('/v/')
document.documentElement.lang = language()
createRoot(document.getElementById('root')!).render(<App />)

if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js', { scope: '/v/' }).catch(() => undefined)
