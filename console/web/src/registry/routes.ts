import { IconUsersGroup } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/registry', page: page(() => import('./CentresPage')), roles: ['CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR'], nav: { name: 'registry', icon: IconUsersGroup, order: 4 } },
]
