/** What is asked of the trail; empty means everything. */
export type AuditFilter = {
  /** So many days back, today included. */
  days?: number;
  actor?: string;
  entity?: string;
  entityId?: string;
  centre?: string;
  refused?: true;
};
