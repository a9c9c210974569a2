import { HttpResponse, http } from 'msw';
import type {
  GrantApplication,
  GrantEvidence,
  GrantExpense,
  InitiativePlace,
  MilestoneReport,
  UpkeepVisit,
} from '../api/contract';
import { idOf, KIRKUK, words } from './basics';
import { codeLists, listOf, served } from './codes';
import { aGrantIsGiven, approved, asked, nadia, support, trees } from './grants';
import { tagged } from './house';
import { service } from './service';

export const photo = (name: string): GrantEvidence => ({
  id: idOf(name),
  grantId: support.id,
  kind: 'PHOTO',
  faces: 'NOBODY',
  mediaType: 'image/jpeg',
  bytes: 4000,
  orientation: 1,
  addedAt: '2026-10-28T08:00:00Z',
});

export const report: MilestoneReport = {
  id: idOf('report'),
  grantId: support.id,
  milestoneId: trees.id,
  reachedOn: '2026-10-28',
  done: 'Forty trees are planted',
  volunteerHours: 120,
  reached: { women: 40, men: 35, girls: null, boys: null, total: null },
  photos: [
    { moment: 'BEFORE', evidence: photo('before') },
    { moment: 'AFTER', evidence: photo('after') },
  ],
  noPhotosBecause: null,
  decision: asked(),
};

export const treesBought: GrantExpense = {
  id: idOf('bought'),
  grantId: support.id,
  spentOn: '2026-10-12',
  what: 'Forty trees',
  source: 'PAID',
  amount: { amount: '240000', currency: 'IQD' },
  budgetLineId: null,
  receipt: { ...photo('bill'), kind: 'RECEIPT', faces: null },
  receiptNumber: '1842',
  unproven: null,
  decision: approved(),
};

export const visit: UpkeepVisit = {
  id: idOf('visit'),
  grantId: support.id,
  months: 3,
  visitedOn: '2026-08-22',
  condition: 'NEGLECTED',
  carer: 'NEIGHBOURS',
  needed: 'The pump is broken',
  photo: null,
  recordedBy: nadia,
};

export function placeMade(name: string, more: Partial<InitiativePlace> = {}): InitiativePlace {
  return {
    id: idOf(name),
    centreId: KIRKUK,
    title: name,
    language: 'en',
    kind: 'GARDEN',
    district: null,
    point: { longitude: '44.392', latitude: '35.468' },
    completedOn: '2026-05-20',
    condition: 'KEPT',
    visitedOn: '2026-08-22',
    nextVisitOn: '2027-05-20',
    nextVisit: 'COMING',
    ...more,
  };
}

/** A garden whose milestones are reported, whose money is told of, and which is visited afterwards. */
export function aGardenGrows(...given: Parameters<typeof aGrantIsGiven>) {
  aGrantIsGiven(...given);
  service.use(
    served([
      ...codeLists,
      listOf('initiative-carers', 'Who cares for it', { NEIGHBOURS: 'people of the neighbourhood' }),
      listOf('initiative-kinds', 'What is supported', { GARDEN: 'a garden' }),
    ]),
    http.get('*/api/v1/grants/:id/expenses', () =>
      HttpResponse.json({
        items: [treesBought],
        openOfPaid: { amount: '260000', currency: 'IQD' },
        openOfDelivered: { amount: '0', currency: 'IQD' },
      }),
    ),
    http.get('*/api/v1/grants/:id/upkeep', () =>
      HttpResponse.json({
        grantId: support.id,
        completedOn: '2026-05-20',
        rounds: [
          { months: 3, dueOn: '2026-08-20', state: 'DONE' },
          { months: 6, dueOn: '2026-11-20', state: 'OVERDUE' },
        ],
        visits: [visit],
      }),
    ),
    http.get('*/api/v1/grant-applications/:id', () => tagged(applied)),
  );
}

const applied: GrantApplication = {
  id: support.applicationId,
  centreId: KIRKUK,
  callId: support.callId,
  callTitle: words('Gardens'),
  networkId: support.networkId,
  networkName: support.networkName,
  state: 'SELECTED',
  asked: { amount: '2500000', currency: 'IQD' },
  maximum: { amount: '5000000', currency: 'IQD' },
  budget: [
    {
      id: idOf('line'),
      what: 'Trees',
      quantity: '40',
      unitCost: { amount: '6000', currency: 'IQD' },
      means: 'MONEY',
      own: false,
    },
  ],
  changes: [],
  late: false,
  unmet: [],
  version: 3,
};
