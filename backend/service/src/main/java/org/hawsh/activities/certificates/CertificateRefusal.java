package org.hawsh.activities.certificates;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a certificate cannot be written, issued or revoked as things stand. */
final class CertificateRefusal extends Refusal {
    private CertificateRefusal(String code) {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", code)));
    }

    /** What was issued stays: it can be revoked and issued anew. */
    static CertificateRefusal issuedAlready() {
        return new CertificateRefusal("certificate-issued");
    }

    static CertificateRefusal begun() {
        return new CertificateRefusal("certificate-begun");
    }

    static CertificateRefusal notProofRead() {
        return new CertificateRefusal("certificate-not-proof-read");
    }

    static CertificateRefusal notIssued() {
        return new CertificateRefusal("certificate-not-issued");
    }
}
