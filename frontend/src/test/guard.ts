import { HttpResponse, http } from 'msw';
import type { DataDemand, DeviceLoss, RoleAssignment, ServiceClient, ServiceClientCredentials } from '../api/contract';
import { KIRKUK, signedInAs } from './service';

export const ME = '0193a000-0000-7000-8000-000000000001';
export const REBAZ = { subject: '0193a000-0000-7000-8000-000000000002', displayName: 'Rebaz Karim' };

export const officer = signedInAs('DATA_PROTECTION_OFFICER', [
  'PROFILE_READ',
  'ACCOUNT_SEARCH',
  'ROLE_ASSIGNMENT_READ',
  'ROLE_ASSIGNMENT_CONFIRM',
  'ROLE_ASSIGNMENT_END',
  'DEVICE_LOSS_REPORT',
  'DATA_DEMAND_RECORD',
  'DATA_DEMAND_READ',
  'AUDIT_READ',
  'PLACE_READ',
  'CENTRE_READ',
]);

export const administrator = signedInAs(
  'ADMINISTRATOR',
  [
    'PROFILE_READ',
    'ACCOUNT_SEARCH',
    'ROLE_ASSIGNMENT_READ',
    'ROLE_ASSIGNMENT_PROPOSE',
    'ROLE_ASSIGNMENT_END',
    'PLACE_READ',
    'PLACE_MANAGE',
    'CENTRE_READ',
  ],
  null,
);

export function anAssignment(part: Partial<RoleAssignment> = {}): RoleAssignment {
  return {
    id: '0193d000-0000-7000-8000-000000000001',
    subject: '0193a000-0000-7000-8000-000000000003',
    username: 'nadia.salim',
    displayName: 'نادية سالم',
    role: 'REGISTRAR',
    centreId: KIRKUK,
    validFrom: '2026-01-10T21:00:00Z',
    validTo: '2026-12-31T21:00:00Z',
    state: 'PROPOSED',
    opensPersonalData: true,
    decision: { state: 'OPEN', askedBy: REBAZ, askedAt: '2026-01-10T07:00:00Z' },
    version: 1,
    ...part,
  };
}

export const roles = http.get('*/api/v1/roles', () =>
  HttpResponse.json({
    items: [
      { role: 'REGISTRAR', permissions: ['PROFILE_READ', 'PARTICIPANT_READ', 'A_NEW_ONE'], opensPersonalData: true },
      { role: 'FINANCE', permissions: ['PROFILE_READ', 'GRANT_PAY'], opensPersonalData: false },
    ],
  }),
);

export const noChanges = http.get('*/histories/:kind/:id', () => HttpResponse.json({ items: [], next: null }));

export function theAssignments(all: readonly RoleAssignment[]) {
  return [
    roles,
    http.get('*/api/v1/role-assignments', ({ request }) => {
      const state = new URL(request.url).searchParams.get('state');
      return HttpResponse.json({ items: all.filter((one) => !state || one.state === state), next: null });
    }),
    http.get('*/api/v1/role-assignments/:id', ({ params }) => {
      const found = all.find(({ id }) => id === params.id);
      return HttpResponse.json(found, { headers: { ETag: `"${found?.version}"` } });
    }),
    noChanges,
  ];
}

export const accounts = http.post('*/api/v1/accounts/searches', () =>
  HttpResponse.json({
    items: [
      { subject: ME, username: 'avan', displayName: 'Avan Omar', enabled: true, roles: [] },
      { subject: REBAZ.subject, username: 'rebaz', displayName: 'Rebaz Karim', enabled: true, roles: [] },
    ],
  }),
);

export function aLoss(part: Partial<DeviceLoss> = {}): DeviceLoss {
  return {
    id: '0193d000-0000-7000-8000-00000000000a',
    subject: ME,
    displayName: 'Avan Omar',
    kind: 'SEIZED',
    reportedAt: '2026-11-24T05:00:00Z',
    reportedBy: { subject: ME, displayName: 'Avan Omar' },
    endedSessions: 2,
    held: [
      { kind: 'SEEN_PEOPLE', count: 12 },
      { kind: 'SEEN_LISTS', count: 0 },
    ],
    ...part,
  };
}

export const demand: DataDemand = {
  id: '0193d000-0000-7000-8000-00000000000b',
  reference: 'DD-4F7K-2',
  centreId: KIRKUK,
  demandedBy: 'AUTHORITY',
  demanded: 'LIST_OF_PEOPLE',
  demandedOn: '2026-11-24',
  office: 'دائرة',
  answer: 'REFUSED',
  recordedBy: { subject: ME, displayName: 'Avan Omar' },
  recordedAt: '2026-11-24T05:00:00Z',
};

export const keysKeeper = signedInAs(
  'ADMINISTRATOR',
  [
    'PROFILE_READ',
    'ACCOUNT_SEARCH',
    'ROLE_ASSIGNMENT_READ',
    'ROLE_ASSIGNMENT_PROPOSE',
    'ROLE_ASSIGNMENT_END',
    'SERVICE_CLIENT_MANAGE',
    'HISTORY_READ',
    'CENTRE_READ',
  ],
  null,
);

export function aServiceClient(part: Partial<ServiceClient> = {}): ServiceClient {
  return {
    id: '0193d000-0000-7000-8000-00000000000c',
    clientId: 'numbers-of-the-ministry-3fa9c1',
    subject: '0193a000-0000-7000-8000-00000000000d',
    name: 'Numbers of the ministry',
    organisation: 'وزارة التخطيط',
    purpose: 'Shows courses on the page of the ministry',
    state: 'ACTIVE',
    createdBy: REBAZ,
    createdAt: '2026-01-10T07:00:00Z',
    secretIssuedAt: '2026-01-10T07:00:00Z',
    version: 0,
    ...part,
  };
}

export function credentialsOf(serviceClient: ServiceClient): ServiceClientCredentials {
  return {
    serviceClient,
    secret: `secret-of-version-${serviceClient.version}`,
    tokenEndpoint: 'http://localhost:8180/realms/hawsh/protocol/openid-connect/token',
  };
}
