import { IconInbox } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/queue', page: page(() => import('./QueuePage')), roles: ['AGENCY_OFFICER'], nav: { name: 'queue', icon: IconInbox, order: 1 } },
]
