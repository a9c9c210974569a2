package org.hawsh.activities.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hawsh.platform.problems.NotFound;

/** Answers a stranger who holds a paper: the number is genuine, and these are the initials. */
@ApplicationScoped
class CertificateCheck {
    private final CertificateRepository certificates;

    CertificateCheck(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    /** @throws NotFound if it was mistyped, revoked, never issued, or its centre does not answer strangers, alike */
    @Transactional
    ConfirmedCertificate of(String number) {
        return Optional.of(number)
                .filter(CertificateNumber::isValid)
                .flatMap(certificates::confirmed)
                .map(initials -> new ConfirmedCertificate(number, initials))
                .orElseThrow(NotFound::new);
    }
}
