package org.hawsh.work.records;

import java.util.UUID;

/** Whatever the audit trail can name: a record, or what another feature is shown of one. */
public interface Auditable {
    UUID id();

    /** The centre it belongs to; null for what belongs to none. */
    UUID centreId();
}
