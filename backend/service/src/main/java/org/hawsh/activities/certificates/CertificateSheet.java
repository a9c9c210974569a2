package org.hawsh.activities.certificates;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class CertificateSheet implements Sheet {
    static final Kind CERTIFICATE =
            Kind.of("certificate", "DRAFT", "PROOF_READ", "ISSUE", "REVOKE", "READ", "LIST")
                    .withFieldsOf(CertificateDetails.class)
                    .withFields("state", "revokedBecause");

    static final Kind SETTING =
            Kind.of("certificate_setting", "EDIT").withFieldsOf(CertificateSetting.Details.class);

    @Override
    public List<Kind> kinds() {
        return List.of(
                CERTIFICATE
                        .ofPeople(Permissions.CERTIFICATE_ISSUE)
                        .readAtItsCentre(Permissions.CERTIFICATE_ISSUE),
                SETTING);
    }
}
