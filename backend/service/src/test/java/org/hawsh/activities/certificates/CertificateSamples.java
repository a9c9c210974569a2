package org.hawsh.activities.certificates;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about the certificates of a finished course in Kirkuk. */
final class CertificateSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listCourseCertificates",
                caller -> caller.calls().get(course().certificates()),
                "createCertificateDrafts",
                caller -> caller.calls().post(course().certificates() + "/drafts"),
                "approveCertificates",
                CertificateSamples::approve,
                "readCertificate",
                caller -> caller.calls().get(certificate(course())),
                "updateCertificate",
                caller ->
                        caller.calls()
                                .contentType("application/merge-patch+json")
                                .header("If-Match", "\"0.en.certificate\"")
                                .body(Map.of("nameLatin", "Sara"))
                                .patch(certificate(course())),
                "endCertificate",
                CertificateSamples::revoke,
                "readCertificateSetting",
                caller -> caller.calls().get(setting()),
                "updateCertificateSetting",
                CertificateSamples::decide,
                "checkCertificate",
                CertificateSamples::check);
    }

    private static Response approve(Someone caller) {
        AFinishedCourse course = course();
        String certificate = proofRead(course);
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("certificateIds", List.of(id(certificate))))
                .post(course.certificates() + "/issuance");
    }

    private static Response revoke(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", "\"2.en.certificate\"")
                .body(Map.of("reason", "The name is misspelt"))
                .post(issued(course()) + "/revocation");
    }

    private static Response decide(Someone caller) {
        String version =
                manager().calls().get(setting()).then().extract().path("version").toString();
        return decided(caller, version, true);
    }

    private static Response decided(Someone caller, String version, boolean confirms) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.certificate-setting\"")
                .body(Map.of("confirmsPublicly", confirms))
                .patch(setting());
    }

    private static Response check(Someone caller) {
        decide(manager());
        String number =
                manager().calls().get(issued(course())).then().extract().path("certificate.number");
        return caller.calls().get("/api/v1/public/certificates/" + number);
    }

    private static AFinishedCourse course() {
        AFinishedCourse course = AFinishedCourse.at(TheCentres.KIRKUK);
        course.completedBy("سارة", "أحمد", null);
        return course;
    }

    private static String certificate(AFinishedCourse course) {
        String id =
                Made.at(manager().calls().post(course.certificates() + "/drafts"), "/items/0/id")
                        .asText();
        return "/api/v1/certificates/" + id;
    }

    private static String proofRead(AFinishedCourse course) {
        String certificate = certificate(course);
        manager()
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.certificate\"")
                .body(Map.of())
                .patch(certificate);
        return certificate;
    }

    private static String issued(AFinishedCourse course) {
        String certificate = proofRead(course);
        manager()
                .calls()
                .contentType("application/json")
                .body(Map.of("certificateIds", List.of(id(certificate))))
                .post(course.certificates() + "/issuance");
        return certificate;
    }

    private static String id(String certificate) {
        return certificate.substring(certificate.lastIndexOf('/') + 1);
    }

    private static String setting() {
        return "/api/v1/centres/" + TheCentres.KIRKUK + "/certificate-setting";
    }

    private static Someone manager() {
        return Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
    }
}
