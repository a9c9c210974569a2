package org.hawsh.work.records;

/** Whatever is edited from version to version, so that a history can say which edit made which. */
public interface WithHistory extends Auditable {
    int version();
}
