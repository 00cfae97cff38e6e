import { IconFolder } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/cases', page: page(() => import('./CasesPage')), roles: ['CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR'], nav: { name: 'cases', icon: IconFolder, order: 2 } },
]
