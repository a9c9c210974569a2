package org.hawsh.participants.imports.rows;

import java.util.UUID;
import org.hawsh.participants.FurtherAnswers;
import org.hawsh.participants.ParticipantKind;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.consents.ConsentGiven;
import org.hawsh.participants.names.NameParts;
import org.hawsh.participants.profile.ContactDetails;
import org.hawsh.platform.words.ConsentText;

/**
 * The person a row describes.
 *
 * @param centreId where they are to be registered
 * @param defaults what holds for rows that say nothing else
 */
public record PersonInRow(UUID centreId, ImportDefaults defaults) {
    RegisterParticipant of(RowCells cells) {
        ParticipantKind kind = cells.read(ImportField.KIND, CellWords::kind, "kind-unknown", false);
        return new RegisterParticipant(
                centreId,
                kind,
                name(cells),
                cells.read(ImportField.SEX, CellWords::sex, "sex-unknown", true),
                cells.read(
                        ImportField.BIRTH_DATE,
                        CellReading::birthDate,
                        "birth-date-unreadable",
                        false),
                cells.read(ImportField.AGE_BAND, CellWords::ageBand, "age-band-unreadable", false),
                kind == null || kind == ParticipantKind.REGISTERED ? consent(cells) : null,
                cells.read(ImportField.REGISTERED_ON, CellReading::date, "date-unreadable", false),
                further(cells),
                null);
    }

    /** A part with a column of its own counts before what the whole name says of it. */
    private static NameParts name(RowCells cells) {
        NameParts whole = WholeName.partsOf(cells.text(ImportField.WHOLE_NAME));
        return new NameParts(
                own(cells, ImportField.GIVEN, whole.given()),
                own(cells, ImportField.FATHER, whole.father()),
                own(cells, ImportField.GRANDFATHER, whole.grandfather()),
                own(cells, ImportField.GREAT_GRANDFATHER, whole.greatGrandfather()),
                own(cells, ImportField.FAMILY, whole.family()),
                cells.text(ImportField.LATIN));
    }

    private static String own(RowCells cells, ImportField field, String ofWhole) {
        String text = cells.text(field);
        return text.isBlank() && ofWhole != null ? ofWhole : text;
    }

    /** Whoever walked in or does not register was not asked, whatever the file's paper says of the others. */
    private ConsentGiven consent(RowCells cells) {
        var how =
                cells.text(ImportField.CONSENT_HOW).isBlank() && defaults.consentHow() != null
                        ? defaults.consentHow()
                        : cells.read(
                                ImportField.CONSENT_HOW,
                                CellWords::consent,
                                "consent-unknown",
                                true);
        return new ConsentGiven(
                how,
                defaults.consentLanguage(),
                ConsentText.CURRENT,
                blankToNull(cells.text(ImportField.WITNESS)),
                blankToNull(cells.text(ImportField.GUARDIAN)),
                defaults.consentOn());
    }

    /**
     * A list of numbers does not say what may be done with them: nobody is called before they were asked. Where it does not say
     * whose a phone is, others may answer it.
     */
    private static FurtherAnswers further(RowCells cells) {
        String phone = cells.read(ImportField.PHONE, CellReading::phone, "phone-unreadable", false);
        ContactDetails.Whose whose =
                cells.read(ImportField.PHONE_WHOSE, CellWords::whose, "phone-whose-unknown", false);
        if (phone == null && whose == null) {
            return null;
        }
        ContactDetails contact =
                new ContactDetails(
                        whose == null ? ContactDetails.Whose.SHARED : whose,
                        phone,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return new FurtherAnswers(null, contact, null, null);
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
