package org.hawsh.mediation.mediators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.work.records.Editable;
import org.hawsh.work.records.KeptAtCentre;

/** Somebody with the certificate of the mediation training, with or without a login. */
@Entity
class Mediator extends KeptAtCentre implements Editable<MediatorDetails> {
    @Column(updatable = false)
    private UUID account;

    private String name;

    private String[] languages;

    private String certificate;

    private LocalDate certifiedOn;

    private LocalDate certifiedUntil;

    private int trainedHours;

    private String phone;

    private String participantReference;

    private boolean active;

    protected Mediator() {}

    Mediator(AddMediator request) {
        super(request.centreId());
        account = request.account();
        become(request.details());
    }

    @Override
    public void become(MediatorDetails details) {
        name = details.name().strip();
        languages = details.languages().stream().distinct().toArray(String[]::new);
        certificate = details.certificate().strip();
        certifiedOn = details.certifiedOn();
        certifiedUntil = details.certifiedUntil();
        trainedHours = details.trainedHours();
        phone = PhoneNumber.stored(details.phone());
        participantReference = details.participantReference();
        active = details.active();
    }

    @Override
    public MediatorDetails details() {
        return new MediatorDetails(
                name,
                List.of(languages),
                certificate,
                certifiedOn,
                certifiedUntil,
                trainedHours,
                phone,
                participantReference,
                active);
    }

    MediatorRef ref() {
        return new MediatorRef(id(), name, account);
    }

    MediatorIdentity identity() {
        return new MediatorIdentity(name, phone, participantReference);
    }

    MediatorView view() {
        return new MediatorView(
                id(),
                centreId(),
                account,
                name,
                List.of(languages),
                certificate,
                certifiedOn,
                certifiedUntil,
                trainedHours,
                phone,
                participantReference,
                active,
                version());
    }
}
