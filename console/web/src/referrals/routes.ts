import { IconBuildingCommunity, IconInbox, IconSend } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/queue', page: page(() => import('./QueuePage')), roles: ['AGENCY_OFFICER'], nav: { name: 'queue', icon: IconInbox, order: 1 } },
  { path: '/services', page: page(() => import('./ServicesPage')), roles: ['AGENCY_OFFICER'], nav: { name: 'services', icon: IconBuildingCommunity, order: 2 } },
  { path: '/referrals', page: page(() => import('./ReferralsPage')), roles: ['CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR'], nav: { name: 'referrals', icon: IconSend, order: 3 } },
  { path: '/referrals/:id', page: page(() => import('./ReferralPage')), roles: ['CENTRE_OFFICER', 'AGENCY_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR'] },
]
