package org.hawsh.activities.certificates;

import java.util.List;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.Messages;
import org.hawsh.platform.words.Tongue;

/** What a stranger is told of a number, in the words of one language, so that the page itself only lays it out. */
public final class CertificatePage {
    private final ConfirmedCertificate confirmed;
    private final Messages words;

    /** @param confirmed null where nothing is told of it */
    CertificatePage(ConfirmedCertificate confirmed, Language language) {
        this.confirmed = confirmed;
        this.words = Messages.in(language);
    }

    public String getLanguage() {
        return words.language().tag();
    }

    public String getDirection() {
        return words.language().direction();
    }

    public String getTitle() {
        return words.text("certificate-page.title");
    }

    public String getVerdict() {
        return words.text(
                confirmed == null ? "certificate-page.unknown" : "certificate-page.genuine");
    }

    public String getAdvice() {
        return words.text(confirmed == null ? "certificate-page.ask" : "certificate-page.compare");
    }

    public String getNumberWord() {
        return words.text("certificate-page.number");
    }

    public String getInitialsWord() {
        return words.text("certificate-page.initials");
    }

    /** Null where it is not confirmed: what somebody typed is not said again. */
    public ConfirmedCertificate getConfirmed() {
        return confirmed;
    }

    public List<Tongue> getLanguages() {
        return Tongue.ways(words.language(), "", "");
    }
}
