import { IconServerCog } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/system', page: page(() => import('./SystemPage')), roles: ['OPERATOR'], nav: { name: 'system', icon: IconServerCog, order: 8 } },
]
