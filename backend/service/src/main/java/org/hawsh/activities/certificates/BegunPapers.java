package org.hawsh.activities.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.hawsh.activities.enrolment.completion.CompletionsTakenBack;

/** Nobody is taken out of those who completed while a paper says that they did. */
@ApplicationScoped
class BegunPapers {
    private final CertificateRepository certificates;

    BegunPapers(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    /** @throws CertificateRefusal if one of them has a paper that counts, or a draft of it */
    @Transactional(Transactional.TxType.MANDATORY)
    void takenBack(@Observes CompletionsTakenBack event) {
        boolean begun =
                certificates.of(event.courseId(), Set.of(event.centreId())).stream()
                        .filter(Certificate::counts)
                        .map(Certificate::enrolmentId)
                        .anyMatch(event.enrolmentIds()::contains);
        if (begun) {
            throw CertificateRefusal.begun();
        }
    }
}
