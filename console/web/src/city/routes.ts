import { IconMap2, IconMapPin } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/city', page: page(() => import('./CityPage')), roles: ['MINISTRY', 'DEPARTMENT', 'AUDITOR'], nav: { name: 'city', icon: IconMap2, order: 1 } },
  { path: '/city/:code', page: page(() => import('./DistrictPage')), roles: ['MINISTRY', 'DEPARTMENT', 'AUDITOR'] },
  { path: '/district', page: page(() => import('./DistrictPage')), roles: ['CENTRE_OFFICER'], nav: { name: 'district', icon: IconMapPin, order: 6 } },
]
