import { IconChecklist } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/today', page: page(() => import('./TodayPage')), roles: ['CENTRE_OFFICER'], nav: { name: 'today', icon: IconChecklist, order: 1 } },
  { path: '/today', page: page(() => import('./TodayPage')), roles: ['DEPARTMENT'] },
  { path: '/leave', page: page(() => import('./LeavePage')), roles: ['CENTRE_OFFICER', 'DEPARTMENT'] },
  { path: '/events', page: page(() => import('./EventsPage')), roles: ['CENTRE_OFFICER', 'DEPARTMENT'] },
]
