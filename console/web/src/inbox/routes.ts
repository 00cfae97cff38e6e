import { IconBell } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/inbox', page: page(() => import('./InboxPage')), roles: ['CENTRE_OFFICER', 'AGENCY_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR', 'OPERATOR'], nav: { name: 'inbox', icon: IconBell, order: 9 } },
]
