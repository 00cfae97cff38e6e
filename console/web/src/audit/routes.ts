import { IconEyeSearch } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/audit', page: page(() => import('./AuditPage')), roles: ['AUDITOR'], nav: { name: 'audit', icon: IconEyeSearch, order: 0 } },
]
