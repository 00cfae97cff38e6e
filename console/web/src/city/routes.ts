import { IconMap2 } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/city', page: page(() => import('./CityPage')), roles: ['MINISTRY', 'DEPARTMENT', 'AUDITOR'], nav: { name: 'city', icon: IconMap2, order: 1 } },
]
