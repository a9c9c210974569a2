package org.hawsh.activities.certificates;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Drafting, proof-reading, issuing and revoking. */
@ApplicationScoped
@Transactional
class CertificateService {
    private final CertificateRepository certificates;
    private final CertificateDrafts drafts;
    private final Courses courses;
    private final Centres centres;
    private final MergePatch patches;
    private final CurrentUser user;
    private final Event<CertificatesIssued> issued;
    private final Records records;

    CertificateService(
            CertificateRepository certificates,
            CertificateDrafts drafts,
            Courses courses,
            Centres centres,
            MergePatch patches,
            CurrentUser user,
            Event<CertificatesIssued> issued,
            Records records) {
        this.certificates = certificates;
        this.drafts = drafts;
        this.courses = courses;
        this.centres = centres;
        this.patches = patches;
        this.user = user;
        this.issued = issued;
        this.records = records;
    }

    /** The proof-reading list: whoever completed the course has a draft on it. */
    List<CertificateView> list(UUID courseId) {
        CourseRef course = courses.require(courseId, Permissions.CERTIFICATE_ISSUE);
        return shown(course);
    }

    List<CertificateView> draft(UUID courseId) {
        CourseRef course = courses.lock(courseId, Permissions.CERTIFICATE_ISSUE);
        List<Certificate> added = drafts.missing(course);
        certificates.persist(added);
        certificates.flush();
        records.doneToEach(
                CertificateSheet.CERTIFICATE.didToMany("DRAFT").at(course.centreId()),
                added.stream().map(Certificate::id).toList());
        return shown(course);
    }

    CertificateView proofRead(UUID id, int seenVersion, JsonNode mergePatch) {
        Certificate certificate =
                records.lock(Certificate.class, id, Permissions.CERTIFICATE_ISSUE);
        MergePatch.Patched<CertificateDetails> patched =
                patches.apply(mergePatch, certificate.details());
        ValidationFailed.ifAny(patched.value().faults());
        certificate.proofRead(seenVersion, patched.value());
        records.done(
                CertificateSheet.CERTIFICATE, certificate, "PROOF_READ", patched.changedFields());
        return certificate.view();
    }

    /** All of them or none. */
    List<CertificateView> issue(UUID courseId, IssueCertificates request) {
        CourseRef course = courses.require(courseId, Permissions.CERTIFICATE_ISSUE);
        Set<UUID> wanted = Set.copyOf(request.certificateIds());
        List<Certificate> found =
                certificates.lock(
                        wanted, courseId, user.centresWith(Permissions.CERTIFICATE_ISSUE));
        if (found.size() != wanted.size()) {
            throw new NotFound();
        }
        LocalDate today = centres.todayAt(course.centreId());
        String code = centres.codeOf(course.centreId());
        found.forEach(certificate -> certificate.issue(code, today, user.subject()));
        certificates.flush();
        records.doneToEach(
                CertificateSheet.CERTIFICATE.didToMany("ISSUE").at(course.centreId()), wanted);
        issued.fire(
                new CertificatesIssued(
                        courseId,
                        course.centreId(),
                        found.stream().map(Certificate::enrolmentId).toList()));
        return shown(course);
    }

    CertificateView revoke(UUID id, int seenVersion, RevokeCertificate request) {
        Certificate certificate =
                records.lock(Certificate.class, id, Permissions.CERTIFICATE_ISSUE);
        certificate.revoke(seenVersion, request.reason());
        records.done(
                CertificateSheet.CERTIFICATE, certificate, "REVOKE", "state", "revokedBecause");
        return certificate.view();
    }

    CertificatePaper paper(UUID id) {
        Certificate certificate =
                records.find(Certificate.class, id, Permissions.CERTIFICATE_ISSUE);
        records.done(CertificateSheet.CERTIFICATE, certificate, "READ");
        return drafts.paper(
                certificate,
                courses.require(certificate.courseId(), Permissions.CERTIFICATE_ISSUE));
    }

    private List<CertificateView> shown(CourseRef course) {
        List<Certificate> found = certificates.of(course.id(), Set.of(course.centreId()));
        records.shown(
                CertificateSheet.CERTIFICATE.didToMany("LIST").at(course.centreId()),
                found.stream().map(Certificate::id).collect(Collectors.toSet()));
        return found.stream().map(Certificate::view).toList();
    }
}
