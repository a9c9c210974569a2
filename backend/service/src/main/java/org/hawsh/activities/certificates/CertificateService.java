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
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Drafting, proof-reading, issuing and revoking. */
@ApplicationScoped
class CertificateService {
    private static final String ENTITY = "certificate";

    private final CertificateRepository certificates;
    private final CertificateDrafts drafts;
    private final Courses courses;
    private final Centres centres;
    private final MergePatch patches;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Event<CertificatesIssued> issued;

    CertificateService(
            CertificateRepository certificates,
            CertificateDrafts drafts,
            Courses courses,
            Centres centres,
            MergePatch patches,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes,
            Event<CertificatesIssued> issued) {
        this.certificates = certificates;
        this.drafts = drafts;
        this.courses = courses;
        this.centres = centres;
        this.patches = patches;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
        this.issued = issued;
    }

    /** The proof-reading list: whoever completed the course has a draft on it. */
    @Transactional
    List<CertificateView> list(UUID courseId) {
        CourseRef course = courses.require(courseId, Permissions.CERTIFICATE_ISSUE);
        return shown(course);
    }

    @Transactional
    List<CertificateView> draft(UUID courseId) {
        CourseRef course = courses.lock(courseId, Permissions.CERTIFICATE_ISSUE);
        List<Certificate> added = drafts.missing(course);
        certificates.persist(added);
        certificates.flush();
        audit.recordEach(
                Act.ofMany("DRAFT", ENTITY).at(course.centreId()),
                added.stream().map(Certificate::id).toList());
        return shown(course);
    }

    @Transactional
    CertificateView proofRead(UUID id, int seenVersion, JsonNode mergePatch) {
        Certificate certificate =
                certificates
                        .lock(id, user.centresWith(Permissions.CERTIFICATE_ISSUE))
                        .orElseThrow(NotFound::new);
        MergePatch.Patched<CertificateDetails> patched =
                patches.apply(mergePatch, certificate.details());
        ValidationFailed.ifAny(patched.value().faults());
        certificate.proofRead(seenVersion, patched.value());
        certificates.flush();
        audit.record(Act.of("PROOF_READ", ENTITY, id).at(certificate.centreId()));
        if (!patched.changedFields().isEmpty()) {
            changes.record(ENTITY, id, certificate.version(), patched.changedFields());
        }
        return certificate.view();
    }

    /** All of them or none. */
    @Transactional
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
        audit.recordEach(Act.ofMany("ISSUE", ENTITY).at(course.centreId()), wanted);
        issued.fire(
                new CertificatesIssued(
                        courseId,
                        course.centreId(),
                        found.stream().map(Certificate::enrolmentId).toList()));
        return shown(course);
    }

    @Transactional
    CertificateView revoke(UUID id, int seenVersion, RevokeCertificate request) {
        Certificate certificate =
                certificates
                        .lock(id, user.centresWith(Permissions.CERTIFICATE_ISSUE))
                        .orElseThrow(NotFound::new);
        certificate.revoke(seenVersion, request.reason());
        certificates.flush();
        audit.record(Act.of("REVOKE", ENTITY, id).at(certificate.centreId()));
        changes.record(ENTITY, id, certificate.version(), Set.of("state", "revokedBecause"));
        return certificate.view();
    }

    @Transactional
    CertificatePaper paper(UUID id) {
        Certificate certificate = find(id);
        audit.record(Act.of("READ", ENTITY, id).at(certificate.centreId()));
        return drafts.paper(
                certificate,
                courses.require(certificate.courseId(), Permissions.CERTIFICATE_ISSUE));
    }

    private Certificate find(UUID id) {
        return certificates
                .find(id, user.centresWith(Permissions.CERTIFICATE_ISSUE))
                .orElseThrow(NotFound::new);
    }

    private List<CertificateView> shown(CourseRef course) {
        List<Certificate> found = certificates.of(course.id(), Set.of(course.centreId()));
        audit.recordShown(
                Act.ofMany("LIST", ENTITY).at(course.centreId()),
                found.stream().map(Certificate::id).collect(Collectors.toSet()));
        return found.stream().map(Certificate::view).toList();
    }
}
