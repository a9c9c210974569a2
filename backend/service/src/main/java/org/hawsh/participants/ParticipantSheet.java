package org.hawsh.participants;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ParticipantSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of(
                                "participant",
                                "READ",
                                "EDIT",
                                "READ_FAMILY_NAME",
                                "MATCH",
                                "COMPARE",
                                "TELL_APART",
                                "TELL_APART_WITHDRAWN",
                                "COMPLETE_REGISTRATION",
                                "EXPORT",
                                "SEARCH",
                                "READ_CONSENTS",
                                "RECORD_CONSENT",
                                "RECORD_REFUSAL",
                                "WITHDRAW_CONSENT",
                                "LIST",
                                "REGISTER",
                                "SHARE",
                                "LOOK_FOR_MATCHES")
                        .withFieldsOf(EditParticipant.class)
                        .withFields("registration"),
                Kind.of("participant_card_setting", "EDIT")
                        .withFieldsOf(CardSetting.Details.class));
    }
}
