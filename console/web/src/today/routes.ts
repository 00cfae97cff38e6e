import { IconChecklist } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/today', page: page(() => import('./TodayPage')), roles: ['CENTRE_OFFICER'], nav: { name: 'today', icon: IconChecklist, order: 1 } },
]
