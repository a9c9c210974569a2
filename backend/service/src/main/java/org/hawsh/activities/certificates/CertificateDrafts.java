package org.hawsh.activities.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.activities.courses.catalogue.SessionState;
import org.hawsh.activities.courses.catalogue.Sessions;
import org.hawsh.activities.enrolment.Enrolments;
import org.hawsh.activities.enrolment.RosterEntry;
import org.hawsh.centres.Centres;
import org.hawsh.centres.funding.Funding;
import org.hawsh.participants.Participants;
import org.hawsh.participants.names.FullName;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.Messages;

/** What is proposed for a paper, and what stands on it when it is printed. */
@ApplicationScoped
class CertificateDrafts {
    private final CertificateRepository certificates;
    private final CertificateSettings settings;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Participants participants;
    private final Centres centres;
    private final Funding funding;

    CertificateDrafts(
            CertificateRepository certificates,
            CertificateSettings settings,
            Sessions sessions,
            Enrolments enrolments,
            Participants participants,
            Centres centres,
            Funding funding) {
        this.certificates = certificates;
        this.settings = settings;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.participants = participants;
        this.centres = centres;
        this.funding = funding;
    }

    /** Of everybody who completed the course, earned one, and has none that counts. */
    List<Certificate> missing(CourseRef course) {
        Set<UUID> have =
                certificates.of(course.id(), Set.of(course.centreId())).stream()
                        .filter(certificate -> certificate.counts())
                        .map(Certificate::enrolmentId)
                        .collect(Collectors.toSet());
        List<RosterEntry> earned =
                enrolments.completed(course.id()).stream()
                        .filter(entry -> entry.certificate() != null)
                        .filter(entry -> !have.contains(entry.enrolmentId()))
                        .toList();
        Map<UUID, FullName> names =
                participants.namesOf(
                        earned.stream().map(RosterEntry::participantId).toList(),
                        Set.of(course.centreId()));
        return earned.stream()
                .filter(entry -> names.containsKey(entry.participantId()))
                .map(
                        entry ->
                                new Certificate(
                                        course.centreId(),
                                        entry,
                                        proposed(names.get(entry.participantId()))))
                .toList();
    }

    /** The written name goes where its script belongs; the Latin form somebody types stands beside it. */
    private static CertificateDetails proposed(FullName name) {
        String written =
                Stream.of(name.given(), name.father(), name.grandfather())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" "));
        boolean latin = CertificateDetails.hasLatin(written);
        String typed = name.latin() == null && latin ? written : name.latin();
        return new CertificateDetails(
                latin ? null : written, typed, latin ? Language.EN : Language.AR);
    }

    CertificatePaper paper(Certificate certificate, CourseRef course) {
        UUID centre = course.centreId();
        LocalDate day =
                certificate.issuedOn() == null ? centres.todayAt(centre) : certificate.issuedOn();
        List<SessionRef> held =
                sessions.of(course.id()).stream()
                        .filter(session -> session.state() == SessionState.PLANNED)
                        .toList();
        return new CertificatePaper(
                certificate.view(),
                settings.ministry(centre, day),
                centres.nameOf(centre),
                titleOf(course),
                course.startsOn(),
                course.endsOn(),
                (int) held.stream().mapToLong(CertificateDrafts::minutes).sum(),
                (int) held.stream().map(one -> one.startsAt().toLocalDate()).distinct().count(),
                funding.shownOn(centre, day),
                settings.confirmsPublicly(centre));
    }

    private static long minutes(SessionRef session) {
        return Duration.between(session.startsAt(), session.endsAt()).toMinutes();
    }

    /** A paper is shown to employers: of a group that is nobody else's business it names no more than that there was one. */
    private static LocalizedText titleOf(CourseRef course) {
        return course.sensitive()
                ? new LocalizedText(plain(Language.EN), plain(Language.AR), plain(Language.CKB))
                : course.title();
    }

    private static String plain(Language language) {
        return Messages.in(language).text("certificate-paper.course");
    }
}
