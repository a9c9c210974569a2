package org.hawsh.activities.schedule;

import java.util.List;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.Tongue;

/** What somebody reads who followed a way that leads nowhere: said kindly, with the way to all centres. */
public final class MissingPage {
    private final ScheduleWords words;

    MissingPage(Language language) {
        this.words = ScheduleWords.in(language);
    }

    public String getLanguage() {
        return words.language().tag();
    }

    public String getDirection() {
        return words.language().direction();
    }

    public String getTitle() {
        return words.text("missing");
    }

    public String getWhy() {
        return words.text("missing-why");
    }

    public String getAll() {
        return words.text("centres");
    }

    /** Where the way goes on, in the same language. */
    public String getCentres() {
        return "/schedule?language=" + getLanguage();
    }

    public List<Tongue> getLanguages() {
        return Tongue.ways(words.language(), "", "");
    }
}
