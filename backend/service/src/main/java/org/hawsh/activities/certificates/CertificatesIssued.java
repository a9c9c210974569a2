package org.hawsh.activities.certificates;

import java.util.List;
import java.util.UUID;

/** Certificates can be fetched. Fired inside the transaction: what an observer does is done with it or not at all. */
public record CertificatesIssued(UUID courseId, UUID centreId, List<UUID> enrolmentIds) {}
