import { IconFolder } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/cases', page: page(() => import('./CasesPage')), roles: ['CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR'], nav: { name: 'cases', icon: IconFolder, order: 2 } },
  { path: '/cases/:id', page: page(() => import('./CasePage')), roles: ['CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR'] },
  { path: '/report', page: page(() => import('./ReportPage')), roles: ['CENTRE_OFFICER', 'DEPARTMENT'] },
  { path: '/report/many', page: page(() => import('./BatchPage')), roles: ['CENTRE_OFFICER', 'DEPARTMENT'] },
  { path: '/papers', page: page(() => import('./PapersPage')), roles: ['CENTRE_OFFICER', 'DEPARTMENT'] },
  { path: '/people', page: page(() => import('./PersonSearchPage')), roles: ['CENTRE_OFFICER', 'DEPARTMENT'] },
]
