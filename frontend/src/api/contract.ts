/** The contract's types and lists as the screens use them; what it reads and does stands in `gen/queries.gen` and `gen/sdk.gen`. */
export type * from './gen/types.gen';
export type {
  CheckImportResponse as Import,
  Language as ConsentLanguage,
  ParticipantImportSummary as ImportSummary,
  ParticipantExportColumn as ExportColumn,
} from './gen/types.gen';

export {
  auditActs,
  auditKinds,
  auditPurposes,
  codeTraits,
  historyFields,
  historyKinds,
  permissions,
} from './gen/lists.gen';
export { activityShapeValues } from './gen/values/ActivityShape.gen';
export { mediationArrangementValues } from './gen/values/MediationArrangement.gen';
export { callReasonValues } from './gen/values/CallReason.gen';
export { caseStateValues } from './gen/values/CaseState.gen';
export { centreKindValues } from './gen/values/CentreKind.gen';
export { certificateKindValues } from './gen/values/CertificateKind.gen';
export { childcareWishValues } from './gen/values/ChildcareWish.gen';
export { collectorKindValues } from './gen/values/CollectorKind.gen';
export { consentHowValues } from './gen/values/ConsentHow.gen';
export { consentWayValues } from './gen/values/ConsentWay.gen';
export { contactHoursValues } from './gen/values/ContactHours.gen';
export { courseStateValues } from './gen/values/CourseState.gen';
export { currencyValues } from './gen/values/Currency.gen';
export { dataDemandAnswerValues } from './gen/values/DataDemandAnswer.gen';
export { demandedDataValues } from './gen/values/DemandedData.gen';
export { deviceLossKindValues } from './gen/values/DeviceLossKind.gen';
export { mediationDurabilityValues } from './gen/values/MediationDurability.gen';
export { staffEngagementValues } from './gen/values/StaffEngagement.gen';
export { familyNamePurposeValues } from './gen/values/FamilyNamePurpose.gen';
export { grantApplicationStateValues } from './gen/values/GrantApplicationState.gen';
export { grantCallStateValues } from './gen/values/GrantCallState.gen';
export { grantReviewStateValues } from './gen/values/GrantReviewState.gen';
export { grantInstalmentMeansValues } from './gen/values/GrantInstalmentMeans.gen';
export { grantPaymentFailureValues } from './gen/values/GrantPaymentFailure.gen';
export { grantStateValues } from './gen/values/GrantState.gen';
export { headcountBandValues } from './gen/values/HeadcountBand.gen';
export { holidayCalendarValues } from './gen/values/HolidayCalendar.gen';
export { holidayStatusValues } from './gen/values/HolidayStatus.gen';
export { matchPartValues } from './gen/values/MatchPart.gen';
export { matchVerdictValues } from './gen/values/MatchVerdict.gen';
export { mediationOutcomeValues } from './gen/values/MediationOutcome.gen';
export { meetingKindValues } from './gen/values/MeetingKind.gen';
export { noteKindValues } from './gen/values/NoteKind.gen';
export { openingFigureCountedValues } from './gen/values/OpeningFigureCounted.gen';
export { participantExportColumnValues } from './gen/values/ParticipantExportColumn.gen';
export { participantKindValues } from './gen/values/ParticipantKind.gen';
export { participantSortValues } from './gen/values/ParticipantSort.gen';
export { partyKindValues } from './gen/values/PartyKind.gen';
export { paymentKindValues } from './gen/values/PaymentKind.gen';
export { personAgeBandValues } from './gen/values/PersonAgeBand.gen';
export { phoneWhoseValues } from './gen/values/PhoneWhose.gen';
export { roleAssignmentStateValues } from './gen/values/RoleAssignmentState.gen';
export { sanctionCheckOccasionValues } from './gen/values/SanctionCheckOccasion.gen';
export { sanctionCheckResultValues } from './gen/values/SanctionCheckResult.gen';
export { screeningOutcomeValues } from './gen/values/ScreeningOutcome.gen';
export { selectionRuleValues } from './gen/values/SelectionRule.gen';
export { sexValues } from './gen/values/Sex.gen';
export { showsWhereValues } from './gen/values/ShowsWhere.gen';
export { signatureWayValues } from './gen/values/SignatureWay.gen';
export { supportRequirementValues } from './gen/values/SupportRequirement.gen';
export { taskKindValues } from './gen/values/TaskKind.gen';
export { tracerOutcomeValues } from './gen/values/TracerOutcome.gen';
export { undertakingStateValues } from './gen/values/UndertakingState.gen';
export { upkeepConditionValues } from './gen/values/UpkeepCondition.gen';
export { upkeepRoundStateValues } from './gen/values/UpkeepRoundState.gen';
export { mediationUrgencyValues } from './gen/values/MediationUrgency.gen';
export { fundingVisibilityValues } from './gen/values/FundingVisibility.gen';
export { volunteerNetworkEndingValues } from './gen/values/VolunteerNetworkEnding.gen';
export { volunteerNetworkStateValues } from './gen/values/VolunteerNetworkState.gen';

import type { ListParticipantsData } from './gen/types.gen';

export type ListParticipants = Omit<NonNullable<ListParticipantsData['query']>, 'cursor' | 'limit'>;
