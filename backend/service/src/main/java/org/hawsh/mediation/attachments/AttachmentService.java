package org.hawsh.mediation.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What parties bring to a case, as long as its narrative is kept. */
@ApplicationScoped
@Transactional
class AttachmentService {
    private final AttachmentRepository attachments;
    private final SealedContents contents;
    private final MediationCases cases;
    private final CurrentUser user;
    private final Records records;

    AttachmentService(
            AttachmentRepository attachments,
            SealedContents contents,
            MediationCases cases,
            CurrentUser user,
            Records records) {
        this.attachments = attachments;
        this.contents = contents;
        this.cases = cases;
        this.user = user;
        this.records = records;
    }

    List<AttachmentView> list(UUID caseId) {
        OpenedCase mediated = cases.open(caseId);
        return attachments.of(caseId).stream()
                .map(attachment -> attachment.view(mediated.key()))
                .toList();
    }

    AttachmentView add(UUID caseId, AttachedFile file) {
        OpenedCase mediated = cases.lock(caseId).mustBeReadable();
        ValidationFailed.ifAny(file.faults());
        List<Attachment> others = attachments.of(caseId);
        long taken = others.stream().mapToLong(Attachment::size).sum();
        if (others.size() >= AttachedFile.MOST_OF_A_CASE
                || taken + file.content().length > AttachedFile.MOST_BYTES_OF_A_CASE) {
            throw AttachmentRefusal.full();
        }
        Attachment attachment =
                new Attachment(
                        mediated,
                        file.type().orElseThrow(),
                        file.content().length,
                        file.name(),
                        user.subject());
        records.created(AttachmentSheet.ATTACHMENT, attachment);
        contents.add(attachment, file.content(), mediated.key());
        return attachment.view(mediated.key());
    }

    OpenedAttachment open(UUID caseId, UUID id) {
        OpenedCase mediated = cases.open(caseId);
        Attachment attachment = find(caseId, id);
        mediated.mustBeReadable();
        records.done(AttachmentSheet.ATTACHMENT, attachment, "READ");
        return new OpenedAttachment(
                attachment.view(mediated.key()).name(),
                attachment.type(),
                contents.open(attachment, mediated.key()));
    }

    /** Nothing of it is left. */
    void delete(UUID caseId, UUID id) {
        cases.lock(caseId).mustBeReadable();
        Attachment attachment = find(caseId, id);
        attachments.delete(attachment);
        records.done(AttachmentSheet.ATTACHMENT, attachment, "DELETE");
    }

    private Attachment find(UUID caseId, UUID id) {
        return attachments.find(id, caseId).orElseThrow(NotFound::new);
    }
}
