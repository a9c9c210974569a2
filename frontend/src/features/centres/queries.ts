import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import {
  createCentre,
  createFocalPoint,
  createRoom,
  createRoomHold,
  createStaffMember,
  endRoomHold,
  listCentres,
  listFocalPoints,
  listHolidays,
  listLifeEvents,
  listOpenDays,
  listOrganisations,
  listRoomHolds,
  listRooms,
  listStaff,
  readCentre,
  readChildrensCorner,
  readFocalPoint,
  readRoom,
  readStaffMember,
  recordLifeEvent,
  saveChildrensCorner,
  updateCentre,
  updateFocalPoint,
  updateRoom,
  updateStaffMember,
} from '../../api/gen/sdk.gen';
import type {
  CentrePatch,
  ChildrensCorner,
  ChildrensCornerDetails,
  FocalPointPatch,
  CreateCentre,
  AddFocalPoint,
  RecordLifeEvent,
  RoomDetails,
  HoldRoom,
  AddStaffMember,
  RoomPatch,
  StaffPatch,
} from '../../api/gen/types.gen';
import { isRefusal } from '../../api/problem';
import { type Versioned, versioned } from '../../api/versioned';

export type {
  AgeBand,
  Centre,
  CentreKind,
  CentrePatch,
  CentreState,
  ChildrensCorner,
  DayHours,
  FocalPoint,
  HolidayCalendar,
  LifeEvent,
  LifeEventKind,
  CreateCentre,
  AddFocalPoint,
  RecordLifeEvent,
  RoomDetails,
  AddStaffMember,
  OpenDay,
  OpeningHours,
  Place,
  Room,
  RoomHold,
  RoomKind,
  StaffMember,
} from '../../api/gen/types.gen';

/** Every key about a centre begins with this; what changes in one makes all of it fresh. */
export const centresKey = ['centres'] as const;

const keyed = (key: string) => ({ 'Idempotency-Key': key });
const matching = (etag: string) => ({ 'If-Match': etag });

export const centresQuery = queryOptions({
  queryKey: [...centresKey, 'all'],
  queryFn: async ({ signal }) => (await answer(listCentres({ signal }))).items,
});

export function centreQuery(id: string) {
  return queryOptions({
    queryKey: [...centresKey, id, 'centre'],
    queryFn: ({ signal }) => versioned(readCentre({ path: { id }, signal })),
  });
}

export function setUpCentre(body: CreateCentre, key: string) {
  return answer(createCentre({ body, headers: keyed(key) }));
}

export function changeCentre(id: string, etag: string, body: CentrePatch) {
  return answer(updateCentre({ path: { id }, headers: matching(etag), body }));
}

export function organisationNamesQuery() {
  return queryOptions({
    queryKey: ['organisations', 'all'],
    queryFn: async ({ signal }) => (await answer(listOrganisations({ signal }))).items,
  });
}

export function lifeQuery(centreId: string) {
  return queryOptions({
    queryKey: [...centresKey, centreId, 'life'],
    queryFn: async ({ signal }) => (await answer(listLifeEvents({ path: { id: centreId }, signal }))).items,
  });
}

export function recordLife(centreId: string, etag: string, body: RecordLifeEvent, key: string) {
  return answer(recordLifeEvent({ path: { id: centreId }, headers: { ...matching(etag), ...keyed(key) }, body }));
}

export function roomsQuery(centreId: string) {
  return queryOptions({
    queryKey: [...centresKey, centreId, 'rooms'],
    queryFn: async ({ signal }) => (await answer(listRooms({ path: { id: centreId }, signal }))).items,
  });
}

export function roomQuery(centreId: string, roomId: string) {
  return queryOptions({
    queryKey: [...centresKey, centreId, 'rooms', roomId],
    queryFn: ({ signal }) => versioned(readRoom({ path: { id: centreId, roomId }, signal })),
  });
}

export function addRoom(centreId: string, body: RoomDetails, key: string) {
  return answer(createRoom({ path: { id: centreId }, headers: keyed(key), body }));
}

export function changeRoom(centreId: string, roomId: string, etag: string, body: RoomPatch) {
  return answer(updateRoom({ path: { id: centreId, roomId }, headers: matching(etag), body }));
}

/** A centre without a children's corner answers that there is none. */
export function cornerQuery(centreId: string) {
  return queryOptions({
    queryKey: [...centresKey, centreId, 'corner'],
    queryFn: async ({ signal }): Promise<Versioned<ChildrensCorner> | null> => {
      try {
        return await versioned(readChildrensCorner({ path: { id: centreId }, signal }));
      } catch (failure) {
        if (isRefusal(failure, 404)) return null;
        throw failure;
      }
    },
  });
}

export function changeCorner(centreId: string, etag: string | undefined, body: ChildrensCornerDetails) {
  const headers = etag ? matching(etag) : {};
  return answer(saveChildrensCorner({ path: { id: centreId }, headers, body }));
}

export function openDaysQuery(centreId: string, from: string, to: string) {
  return queryOptions({
    queryKey: [...centresKey, centreId, 'open-days', from, to],
    queryFn: async ({ signal }) =>
      (await answer(listOpenDays({ path: { id: centreId }, query: { from, to }, signal }))).items,
  });
}

export function holidaysBetweenQuery(from: string, to: string) {
  return queryOptions({
    queryKey: ['holidays', from, to],
    queryFn: async ({ signal }) => (await answer(listHolidays({ query: { from, to }, signal }))).items,
  });
}

export function staffQuery(centreId: string) {
  return queryOptions({
    queryKey: [...centresKey, centreId, 'staff'],
    queryFn: async ({ signal }) => (await answer(listStaff({ query: { centreId, limit: 200 }, signal }))).items,
  });
}

export function staffMemberQuery(id: string) {
  return queryOptions({
    queryKey: [...centresKey, 'staff', id],
    queryFn: ({ signal }) => versioned(readStaffMember({ path: { id }, signal })),
  });
}

export function addStaffMember(body: AddStaffMember, key: string) {
  return answer(createStaffMember({ headers: keyed(key), body }));
}

export function changeStaffMember(id: string, etag: string, body: StaffPatch) {
  return answer(updateStaffMember({ path: { id }, headers: matching(etag), body }));
}

export function focalPointsQuery(centreId: string) {
  return queryOptions({
    queryKey: [...centresKey, centreId, 'focal-points'],
    queryFn: async ({ signal }) => (await answer(listFocalPoints({ query: { centreId, limit: 200 }, signal }))).items,
  });
}

export function focalPointQuery(id: string) {
  return queryOptions({
    queryKey: [...centresKey, 'focal-points', id],
    queryFn: ({ signal }) => versioned(readFocalPoint({ path: { id }, signal })),
  });
}

export function addFocalPoint(body: AddFocalPoint, key: string) {
  return answer(createFocalPoint({ headers: keyed(key), body }));
}

export function changeFocalPoint(id: string, etag: string, body: FocalPointPatch) {
  return answer(updateFocalPoint({ path: { id }, headers: matching(etag), body }));
}

export function holdsQuery(centreId: string, from: string, to: string) {
  return queryOptions({
    queryKey: [...centresKey, centreId, 'holds', from, to],
    queryFn: async ({ signal }) =>
      (await answer(listRoomHolds({ path: { id: centreId }, query: { from, to }, signal }))).items,
  });
}

export function holdRoom(centreId: string, body: HoldRoom, key: string) {
  return answer(createRoomHold({ path: { id: centreId }, headers: keyed(key), body }));
}

export function endHold(centreId: string, holdId: string) {
  return answer(endRoomHold({ path: { id: centreId, holdId } }));
}
