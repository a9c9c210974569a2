package org.hawsh.grants.networks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.work.records.KeptAtCentre;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody in a network. Who leaves and comes back is the same member, with the same checks. */
@Entity
@Table(name = "volunteer_network_member")
@DynamicUpdate
class NetworkMember extends KeptAtCentre {
    @Column(updatable = false)
    private UUID networkId;

    /** Null for somebody who is not in the register. */
    @Column(updatable = false)
    private UUID participantId;

    private byte[] sealedContact;

    private String role;

    private boolean represents;

    private LocalDate representsFrom;

    private LocalDate representsUntil;

    private Boolean saidOfAge;

    private LocalDate joinedOn;

    private LocalDate leftOn;

    protected NetworkMember() {}

    NetworkMember(
            VolunteerNetwork network, UUID participantId, MemberDetails details, SealedJson seals) {
        super(network.centreId());
        networkId = network.id();
        this.participantId = participantId;
        become(details, seals);
    }

    void become(MemberDetails details, SealedJson seals) {
        sealedContact = seals.seal(details.contact(), place());
        role = details.role();
        represents = details.represents();
        representsFrom = details.representsFrom();
        representsUntil = details.representsUntil();
        saidOfAge = details.ofAge();
        joinedOn = details.joinedOn();
        leftOn = details.leftOn();
    }

    MemberDetails details(SealedJson seals) {
        MemberContact contact = seals.open(sealedContact, place(), MemberContact.class);
        return new MemberDetails(
                contact.name(),
                contact.phone(),
                role,
                represents,
                representsFrom,
                representsUntil,
                saidOfAge,
                joinedOn,
                leftOn);
    }

    /** What is sealed for one row opens in no other. */
    private String place() {
        return "volunteer_network_member:" + id() + ":contact";
    }

    UUID networkId() {
        return networkId;
    }

    UUID participantId() {
        return participantId;
    }

    /** Both are the same record of the register. */
    boolean isOnRecordAs(NetworkMember other) {
        return participantId != null && participantId.equals(other.participantId);
    }

    /** Also somebody who does no more. */
    boolean represented(LocalDate on) {
        return representsFrom != null
                && !on.isBefore(representsFrom)
                && (representsUntil == null || !on.isAfter(representsUntil));
    }

    boolean represents() {
        return represents;
    }
}
