package org.hawsh.participants.cards;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class CardSheet implements Sheet {
    static final Kind SETTING =
            Kind.of("participant_card_setting", "EDIT").withFieldsOf(CardSetting.Details.class);

    @Override
    public List<Kind> kinds() {
        return List.of(SETTING);
    }
}
